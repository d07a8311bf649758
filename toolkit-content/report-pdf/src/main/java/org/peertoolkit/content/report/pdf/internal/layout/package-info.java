/** Blocks on pages: how each kind looks, how much room it takes, and where a page ends. */
@NullMarked
package org.peertoolkit.content.report.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
