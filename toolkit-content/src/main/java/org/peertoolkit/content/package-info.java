/**
 * Content packs: the one that ships with the toolkit, and any directory of the same shape.
 *
 * <p>A pack is only data. Whoever can edit a text file can change it, and every problem of every file is told at once, with
 * file, line and column.
 */
@NullMarked
package org.peertoolkit.content;

import org.jspecify.annotations.NullMarked;
