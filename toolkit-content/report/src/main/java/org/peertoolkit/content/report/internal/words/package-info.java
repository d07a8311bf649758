/** How patterns of words become texts. The only place of reports, beside the writer of plain text, that knows ICU. */
@NullMarked
package org.peertoolkit.content.report.internal.words;

import org.jspecify.annotations.NullMarked;
