package org.peertoolkit.content.report;

import java.io.IOException;
import java.io.OutputStream;
import org.peertoolkit.content.report.document.Document;

/**
 * Writes documents in one form. The same document always gives the same bytes.
 *
 * <p>Writers are found as services: a jar names its own in {@code META-INF/services/org.peertoolkit.content.report.ReportWriter}.
 * The writers of HTML and of plain text are here; the writer of PDF is a jar of its own, so that nobody pays for it who does
 * not use it.
 */
public interface ReportWriter {

    /** The form that it writes, which is also the ending of its files: lower case, such as {@code pdf}. */
    String format();

    /**
     * Writes a document. The stream stays open.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if the document holds something that cannot be shown in
     *     this form, such as a script that no font has
     * @throws IOException if the stream cannot be written
     */
    void write(Document document, OutputStream to) throws IOException;
}
