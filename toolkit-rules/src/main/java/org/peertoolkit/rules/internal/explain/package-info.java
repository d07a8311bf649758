/** Explains results by the sets of answers on which rules recommend each practice. */
@NullMarked
package org.peertoolkit.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
