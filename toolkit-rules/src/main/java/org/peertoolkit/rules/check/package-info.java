/**
 * What can be proved about rules. The answers that an organization can give are finite, so every finding is exact, and
 * comes with answers that show it.
 *
 * <p>Begin with {@link org.peertoolkit.rules.RuleBook#check}, or with {@link org.peertoolkit.rules.check.RuleCheck} where
 * the rule files may be unreadable.
 */
@NullMarked
package org.peertoolkit.rules.check;

import org.jspecify.annotations.NullMarked;
