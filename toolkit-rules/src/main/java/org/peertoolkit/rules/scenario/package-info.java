/**
 * Examples of rules, which policy staff write beside the rule files: what is given, and what one rule, or all rules
 * together, recommend.
 *
 * <p>They are tests that anyone can read. How much of the rules they show is their coverage; whether they would notice a
 * mistake is found by making every small mistake, which is called mutation. Begin with {@link org.peertoolkit.rules.scenario.Examples}.
 */
@NullMarked
package org.peertoolkit.rules.scenario;

import org.jspecify.annotations.NullMarked;
