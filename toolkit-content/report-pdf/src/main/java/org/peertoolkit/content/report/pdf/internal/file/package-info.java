/** The file: marked contents of pages, the tree of tags, links, bookmarks, fonts, metadata and attachments. */
@NullMarked
package org.peertoolkit.content.report.pdf.internal.file;

import org.jspecify.annotations.NullMarked;
