/** Font files: what is in them, which one shows which character, how text becomes glyphs, and the part of them that a file needs. */
@NullMarked
package org.peertoolkit.content.report.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
