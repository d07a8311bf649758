/** Text: what is shown of any characters, in which order and in which font, and where its lines end. */
@NullMarked
package org.peertoolkit.content.report.pdf.internal.text;

import org.jspecify.annotations.NullMarked;
