/** How every part of the toolkit says what is wrong with an input: where, what, the nearest right value, and what to do. */
@NullMarked
package org.peertoolkit.core.problem;

import org.jspecify.annotations.NullMarked;
