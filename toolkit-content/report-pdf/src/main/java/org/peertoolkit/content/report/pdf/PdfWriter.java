package org.peertoolkit.content.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.ReportWriter;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.pdf.internal.file.Book;
import org.peertoolkit.content.report.pdf.internal.file.BookFile;
import org.peertoolkit.content.report.pdf.internal.layout.Composition;
import org.peertoolkit.content.report.pdf.internal.layout.LogoPicture;
import org.peertoolkit.content.report.pdf.internal.text.Visible;

/**
 * Writes reports as PDF that keeps to PDF/UA-1, so that screen readers read all of it in order, and to PDF/A-3a, so that it can be
 * opened in fifty years. The same document gives the same bytes on every run of the same JDK.
 *
 * <p>Characters that cannot be shown:
 *
 * <ul>
 *   <li>If words are said to be in a language for which there are no fonts, the report is refused, and the message names the font
 *       to add: one message for each script of each language, all at once. There are fonts for a language when they have
 *       nearly all letters that it is usually written with.
 *   <li>Any other character that no font has (an emoji of next year, a Korean name in an English note, a rare letter) does not stop the report:
 *       its number stands in its place, and the name of what is no letter, such as {@code [U+1F600 grinning face]}. Screen
 *       readers and copied text still have the character itself.
 *   <li>Control characters and halves of characters are shown as {@code U+FFFD}. Characters that only change the direction
 *       of others are left out, so that no note can reorder what stands around it; words find their direction by themselves.
 * </ul>
 *
 * <p>A writer never changes, and any number of threads can use it at the same time.
 */
public final class PdfWriter implements ReportWriter {

    private final Fonts fonts;
    private final PageSize size;

    /** A writer with the bundled fonts, on pages of US Letter. */
    public PdfWriter() {
        this(Fonts.bundled(), PageSize.US_LETTER);
    }

    private PdfWriter(Fonts fonts, PageSize size) {
        this.fonts = fonts;
        this.size = size;
    }

    /** A writer with these fonts, on pages of US Letter. */
    public static PdfWriter with(Fonts fonts) {
        return new PdfWriter(fonts, PageSize.US_LETTER);
    }

    /** The same writer, on pages of this size. */
    public PdfWriter on(PageSize pages) {
        return new PdfWriter(fonts, pages);
    }

    @Override
    public String format() {
        return "pdf";
    }

    /**
     * Writes a document. The stream stays open, and nothing is written to it when the document cannot be shown.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if no font has the letters of a language of the document, or the
     *     logo is damaged
     * @throws IllegalArgumentException if the title is blank, or a cross reference leads to an anchor that the document does not have
     */
    @Override
    public void write(Document document, OutputStream to) throws IOException {
        if (document.title().isBlank()) {
            throw new IllegalArgumentException(
                    "A document needs a title: readers show it instead of the name of the file.");
        }
        Brand.@Nullable Logo logo = document.brand().logo();
        @Nullable BufferedImage picture = logo == null ? null : LogoPicture.of(logo);
        Book book = Composition.of(document, fonts.families(), size.width(), size.height(), picture);
        BookFile.write(book, Visible.line(document.title()), Visible.line(document.subject()), to);
    }

    /** The fonts and the size of the pages, for people. */
    @Override
    public String toString() {
        return "PDF on " + size + " with " + fonts;
    }
}
