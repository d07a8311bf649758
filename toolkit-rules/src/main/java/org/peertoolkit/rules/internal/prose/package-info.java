/** Lays rule files out, puts conditions into English, and writes pages; each from pieces or values that are already checked. */
@NullMarked
package org.peertoolkit.rules.internal.prose;

import org.jspecify.annotations.NullMarked;
