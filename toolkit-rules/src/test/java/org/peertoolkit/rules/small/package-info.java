/** A small catalog and generated rules over it, in which every word of rule files can matter. */
@NullMarked
package org.peertoolkit.rules.small;

import org.jspecify.annotations.NullMarked;
