/** Compares two sets of rules by the answers on which they recommend each practice. */
@NullMarked
package org.peertoolkit.rules.internal.diff;

import org.jspecify.annotations.NullMarked;
