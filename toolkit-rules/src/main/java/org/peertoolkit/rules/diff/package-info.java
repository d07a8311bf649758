/**
 * What a change of rules does to results: for each practice in how many cases it is gained or lost, with the smallest
 * answers that show it. Begin with {@link org.peertoolkit.rules.RuleBook#diff}.
 */
@NullMarked
package org.peertoolkit.rules.diff;

import org.jspecify.annotations.NullMarked;
