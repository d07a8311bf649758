package org.peertoolkit.examples.cli.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Worksheet;

/** Worksheets and guides: their list for the terminal, and one as Markdown that any editor can print. */
public final class WorksheetText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(resource:([^)]*)\\)");

    private WorksheetText() {}

    /** Every worksheet and guide with what it is for. */
    public static String list(Catalog catalog) {
        Page page = new Page(false);
        if (catalog.worksheets().isEmpty()) {
            return page.paragraph(0, "This content has no worksheets.").toString();
        }
        for (Worksheet worksheet : catalog.worksheets()) {
            String kind = worksheet.kind() == Worksheet.Kind.GUIDE ? "a guide" : "a page to fill in";
            page.line(worksheet.id().value());
            page.paragraph(
                    2,
                    "%s %s, about %s minutes. %s"
                            .formatted(
                                    Words.sentence(worksheet.title()),
                                    Character.toUpperCase(kind.charAt(0)) + kind.substring(1),
                                    worksheet.minutes(),
                                    worksheet.about()));
        }
        return page.toString();
    }

    /** One worksheet as Markdown; links to resources lead to their addresses, or stay as titles where there is none. */
    public static String of(Worksheet worksheet, Catalog catalog) {
        Matcher links = LINK.matcher(worksheet.body());
        String body = links.replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2), catalog)));
        String sources = worksheet.resources().stream()
                .map(id -> catalog.resource(id).orElseThrow())
                .map(resource -> "- %s. %s"
                        .formatted(link(resource.title(), resource.id().value(), catalog), resource.publisher()))
                .collect(Collectors.joining("\n"));
        return """
                # %s

                %s

                About %s minutes. Who: %s

                %s

                ## What this page rests on

                %s
                """.formatted(worksheet.title(), worksheet.about(), worksheet.minutes(), worksheet.who(), body, sources);
    }

    private static String link(String title, String id, Catalog catalog) {
        Resource resource = catalog.resource(new ResourceId(id)).orElseThrow();
        return resource.url() == null ? title : "[%s](%s)".formatted(title, resource.url());
    }
}
