package org.peertoolkit.content.report.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.peertoolkit.content.report.ReportWriter;
import org.peertoolkit.content.report.document.Document;

/** Writes a document as plain text of at most 78 columns, except for addresses, which are never broken. */
public final class TextWriter implements ReportWriter {

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public void write(Document document, OutputStream to) throws IOException {
        Sheet sheet = new Sheet(document.language());
        TextBlocks blocks = new TextBlocks(sheet);
        if (!document.brand().name().isEmpty()) {
            sheet.paragraph(0, document.brand().name());
        }
        blocks.write(document.blocks(), 0);
        if (!document.brand().footer().isEmpty()) {
            sheet.blank();
            sheet.paragraph(0, document.brand().footer());
        }
        to.write(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }
}
