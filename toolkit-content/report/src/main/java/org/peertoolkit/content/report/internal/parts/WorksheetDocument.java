package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.internal.markdown.MarkdownBlocks;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Worksheet;

/** A page to fill in, or a guide, as a document. */
public final class WorksheetDocument {

    private static final String RESOURCE = "resource:";
    private static final String SOURCES = "sources";

    private WorksheetDocument() {}

    public static Document of(Worksheet worksheet, Catalog catalog) {
        Prose prose = new Prose(catalog);
        Language tongue = catalog.languageOf(worksheet.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "worksheet", prose.marked(worksheet.title(), tongue)));
        blocks.add(new Block.Paragraph(prose.marked(worksheet.about(), tongue), Block.Tone.LEAD));
        blocks.add(prose.paragraph(
                "worksheet.line", "minutes", worksheet.minutes(), "who", prose.marked(worksheet.who(), tongue)));
        Opening.translation(prose).ifPresent(blocks::add);
        MarkdownBlocks page = new MarkdownBlocks(
                "page",
                tongue.equals(catalog.language()) ? null : tongue,
                (words, address, language) -> link(words, address, language, catalog));
        blocks.addAll(page.read(worksheet.body(), 2));
        List<List<Block>> sources = worksheet.resources().stream()
                .map(id -> catalog.resource(id).orElseThrow())
                .map(resource -> List.<Block>of(Prose.paragraph(AdviceParts.resource(prose, resource))))
                .toList();
        blocks.add(prose.part(SOURCES, "worksheet.sources", List.of(new Block.Items(false, sources))));
        return prose.document(worksheet.title(), prose.plain("worksheet.subject", "content", catalog.title()), blocks);
    }

    /** A link to a resource leads to its address, or to the list of sources where it has none. */
    private static Inline link(String words, String address, @Nullable Language language, Catalog catalog) {
        if (address.startsWith(RESOURCE)) {
            Resource resource = catalog.resource(new ResourceId(address.substring(RESOURCE.length())))
                    .orElseThrow();
            return resource.url() != null && Prose.isWeb(resource.url())
                    ? new Inline.WebLink(words, resource.url(), language)
                    : new Inline.CrossReference(words, SOURCES, language);
        }
        return MarkdownBlocks.webLink(words, address, language);
    }
}
