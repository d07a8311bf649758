package org.peertoolkit.content.report.pdf.internal.file;

/** What a tag is made of: other tags, marked contents of pages, and links. */
sealed interface Kid permits Tag, Kid.Marked, Link {

    /** Contents of a page. */
    record Marked(Sheet sheet, int number) implements Kid {}
}
