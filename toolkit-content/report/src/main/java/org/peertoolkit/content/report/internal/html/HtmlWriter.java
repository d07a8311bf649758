package org.peertoolkit.content.report.internal.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.peertoolkit.content.report.ReportWriter;
import org.peertoolkit.content.report.document.Document;

/**
 * Writes a document as one page of HTML: no script, nothing to fetch, and a policy in the page that forbids both. Words of a
 * document are never read as HTML, as a style or as an address; characters that switch the direction of writing are left out, and
 * words written the other way are kept apart from those around them.
 */
public final class HtmlWriter implements ReportWriter {

    /** Where the build puts the compiled templates. */
    private static final String TEMPLATES = "org.peertoolkit.content.report.internal.html.templates";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlWriter.class.getClassLoader(), TEMPLATES);

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Document document, OutputStream to) throws IOException {
        StringOutput page = new StringOutput();
        ENGINE.render("document.jte", Map.of("page", new Page(document)), page);
        to.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
