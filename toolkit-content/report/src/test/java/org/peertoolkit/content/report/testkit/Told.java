package org.peertoolkit.content.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;

/** What a report tells, as one stretch of text in reading order without any space. */
public final class Told {

    private Told() {}

    /** The words of a document. */
    public static String by(Document document) {
        StringBuilder told = new StringBuilder();
        texts(document.blocks(), text -> told.append(text.plain()));
        return bare(told.toString());
    }

    /** The words of a page of HTML as a browser reads them: of its main part, with what pictures say to those who do not see. */
    public static String by(String html) {
        StringBuilder told = new StringBuilder();
        Jsoup.parse(html).select("main").forEach(main -> words(main, told));
        return bare(told.toString());
    }

    private static void words(Node node, StringBuilder to) {
        if (node instanceof TextNode text) {
            to.append(text.getWholeText());
        } else if (node instanceof Element element && element.tagName().equals("svg")) {
            to.append(element.attr("aria-label"));
        } else {
            node.childNodes().forEach(child -> words(child, to));
        }
    }

    /** Every text of some blocks, in reading order. */
    public static void texts(List<Block> blocks, Consumer<Text> to) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                to.accept(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                to.accept(paragraph.text());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> texts(item, to));
            } else if (block instanceof Block.Table table) {
                to.accept(table.caption());
                table.columns().forEach(column -> to.accept(column.header()));
                table.rows().forEach(row -> row.forEach(to));
            } else if (block instanceof Block.Figure figure) {
                to.accept(Text.of(figure.alternative()));
                to.accept(figure.caption());
            } else if (block instanceof Block.Callout callout) {
                texts(callout.blocks(), to);
            } else if (block instanceof Block.Group group) {
                texts(group.blocks(), to);
            } else if (block instanceof Block.Options options) {
                options.options().forEach(option -> {
                    to.accept(Text.of(option.mark()));
                    to.accept(option.label());
                    to.accept(option.text());
                });
            } else if (block instanceof Block.WritingLines lines) {
                to.accept(lines.label());
            }
        }
    }

    /** Every block, those within others included. */
    public static List<Block> all(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block);
            if (block instanceof Block.Group group) {
                all.addAll(all(group.blocks()));
            } else if (block instanceof Block.Callout callout) {
                all.addAll(all(callout.blocks()));
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> all.addAll(all(item)));
            }
        }
        return all;
    }

    /** Checks that words occur one after the other. */
    public static void inOrder(String told, List<String> words) {
        int from = 0;
        for (String word : words) {
            int found = told.indexOf(bare(word), from);
            assertThat(found)
                    .as("\"%s\" after %s characters, of %s", word, from, told.length())
                    .isNotNegative();
            from = found + bare(word).length();
        }
    }

    /** Words without spaces, and without the marks that only change the direction of others, which writers leave out. */
    public static String bare(String words) {
        return words.replaceAll("[\\s\\u200E\\u200F]+", "");
    }
}
