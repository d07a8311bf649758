package org.peertoolkit.content.report.internal.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.parts.Prose;
import org.peertoolkit.core.catalog.Language;

/** Several pages of Markdown as one document; links between them become cross references. */
public final class MarkdownDocument {

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Prose prose;

    private MarkdownDocument(Set<String> files, Prose prose) {
        this.prose = prose;
        Set<String> taken = new HashSet<>();
        int number = 0;
        for (String file : files) {
            number++;
            String prefix = MarkdownBlocks.anchor("p", stem(file));
            prefixes.put(file, taken.add(prefix) ? prefix : prefix + "-" + number);
        }
    }

    /**
     * @param pages the text of each page by the name of its file, in order
     */
    public static Document of(String title, Map<String, String> pages, Prose prose) {
        return new MarkdownDocument(pages.keySet(), prose).document(title, pages);
    }

    private Document document(String title, Map<String, String> pages) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "pages", Text.of(title)));
        pages.forEach((file, text) -> blocks.addAll(page(file, text)));
        Set<String> anchors = new HashSet<>();
        blocks.forEach(block -> Links.anchors(block, anchors));
        return prose.document(
                title,
                title,
                blocks.stream().map(block -> Links.resolved(block, anchors)).toList());
    }

    /** A page under a heading with its own name, which links to the page lead to. */
    private List<Block> page(String file, String text) {
        String prefix = prefixes.getOrDefault(file, "p");
        List<Block> read = new MarkdownBlocks(
                        prefix, null, (words, address, language) -> link(file, words, address, language))
                .read(text, 2);
        List<Block> blocks = new ArrayList<>();
        Text name = Text.of(stem(file));
        int rest = 0;
        if (!read.isEmpty() && read.get(0) instanceof Block.Heading heading && heading.level() == 2) {
            name = heading.text();
            rest = 1;
        }
        blocks.add(new Block.Heading(2, prefix, name));
        blocks.addAll(read.subList(rest, read.size()));
        return blocks;
    }

    private Inline link(String from, String words, String address, @Nullable Language language) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        String prefix = prefixes.get(file.isEmpty() ? from : file.replaceFirst("^\\./", ""));
        if (prefix == null) {
            return MarkdownBlocks.webLink(words, address, language);
        }
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        return new Inline.CrossReference(
                words, fragment.isEmpty() ? prefix : MarkdownBlocks.anchor(prefix, fragment), language);
    }

    private static String stem(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".md") ? file.substring(0, file.length() - 3) : file;
    }
}
