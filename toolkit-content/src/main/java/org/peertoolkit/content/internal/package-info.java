/**
 * How a pack becomes a catalog: text to {@link org.peertoolkit.content.internal.Tree}, tree checked against the schema of its
 * kind, trees to records. The shipped pack skips the first two steps, which were done when the toolkit was built.
 */
@NullMarked
package org.peertoolkit.content.internal;

import org.jspecify.annotations.NullMarked;
