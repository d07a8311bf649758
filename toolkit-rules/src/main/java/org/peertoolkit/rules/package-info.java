/**
 * The rules that turn answers into recommendations: read from text files that people write, checked, never run.
 *
 * <p>Begin with {@link org.peertoolkit.rules.RuleBook}.
 */
@NullMarked
package org.peertoolkit.rules;

import org.jspecify.annotations.NullMarked;
