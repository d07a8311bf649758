/** Pages of Markdown as blocks of a document. */
@NullMarked
package org.peertoolkit.content.report.internal.markdown;

import org.jspecify.annotations.NullMarked;
