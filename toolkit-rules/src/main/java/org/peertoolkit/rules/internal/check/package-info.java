/** Looks for what is wrong with rules, by calculating with the sets of answers on which they hold. */
@NullMarked
package org.peertoolkit.rules.internal.check;

import org.jspecify.annotations.NullMarked;
