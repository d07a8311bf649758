/**
 * Examples of rules, which policy staff write beside the rule files: what is given, and what one rule recommends.
 *
 * <p>They are tests that anyone can read. Begin with {@link org.peertoolkit.rules.scenario.Examples}.
 */
@NullMarked
package org.peertoolkit.rules.scenario;

import org.jspecify.annotations.NullMarked;
