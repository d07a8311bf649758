/**
 * A rule as a value: what it asks for, and what it recommends. Everything that is known about a rule file comes from
 * these; nothing of a rule file is ever run.
 */
@NullMarked
package org.peertoolkit.rules.rule;

import org.jspecify.annotations.NullMarked;
