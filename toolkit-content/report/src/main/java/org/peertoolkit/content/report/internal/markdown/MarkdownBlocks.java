package org.peertoolkit.content.report.internal.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Language;

/** Reads a page of Markdown. Nothing in it is trusted: HTML is shown as the words it is written with. */
public final class MarkdownBlocks {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final String prefix;
    private final MarkdownText texts;
    private final @Nullable Language language;
    private final Set<String> anchors = new HashSet<>();
    private Text lastHeading = Text.EMPTY;
    private int deepest;

    /** Says what a link becomes. */
    @FunctionalInterface
    public interface Links {
        Inline link(String words, String address, @Nullable Language language);
    }

    /**
     * @param prefix what the anchors of headings begin with; other pages of the same document begin with another
     * @param language the language of the page, or null for that of the document
     */
    public MarkdownBlocks(String prefix, @Nullable Language language, Links links) {
        this.prefix = prefix;
        this.language = language;
        this.texts = new MarkdownText(language, links);
    }

    /** A link to the web where the address is one, and otherwise words that lead nowhere. */
    public static Inline webLink(String words, String address, @Nullable Language language) {
        try {
            return new Inline.WebLink(words, URI.create(address), language);
        } catch (IllegalArgumentException elsewhere) {
            return new Inline.Run(words, Set.of(), language);
        }
    }

    /** The anchor that a heading of a page gets, before others of the same words make it {@code …-2}. */
    public static String anchor(String prefix, String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? prefix : prefix + "-" + slug;
    }

    /**
     * The blocks of a page.
     *
     * @param top the level that its highest headings get
     */
    public List<Block> read(String markdown, int top) {
        Node page = PARSER.parse(markdown);
        int highest = 6;
        for (Node node = page.getFirstChild(); node != null; node = node.getNext()) {
            highest = node instanceof Heading heading ? Math.min(highest, heading.getLevel()) : highest;
        }
        deepest = top - 1;
        return blocks(page, top - highest);
    }

    private List<Block> blocks(Node parent, int shift) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, shift, blocks);
        }
        return blocks;
    }

    private void add(Node node, int shift, List<Block> to) {
        if (node instanceof Heading heading) {
            lastHeading = texts.of(heading);
            deepest = Math.min(6, Math.min(heading.getLevel() + shift, deepest + 1));
            to.add(new Block.Heading(deepest, unused(anchor(prefix, lastHeading.plain())), lastHeading));
        } else if (node instanceof Paragraph) {
            to.add(new Block.Paragraph(texts.of(node), Block.Tone.PLAIN));
        } else if (node instanceof ListBlock list) {
            list(list, shift, to);
        } else if (node instanceof TableBlock table) {
            to.add(table(table));
        } else if (node instanceof BlockQuote) {
            to.add(new Block.Callout(false, blocks(node, shift)));
        } else if (node instanceof FencedCodeBlock code) {
            to.add(code(code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            to.add(code(code.getLiteral()));
        } else if (node instanceof HtmlBlock html) {
            to.add(new Block.Paragraph(Text.of(html.getLiteral().strip()), Block.Tone.PLAIN));
        }
    }

    private Block code(String literal) {
        return new Block.Paragraph(
                Text.of(Inline.Run.of(literal.stripTrailing()).code()), Block.Tone.PLAIN);
    }

    private String unused(String anchor) {
        String name = anchor;
        for (int i = 2; !anchors.add(name); i++) {
            name = anchor + "-" + i;
        }
        return name;
    }

    /** A list whose items all begin with an empty box becomes options to tick. */
    private void list(ListBlock list, int shift, List<Block> to) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item, shift));
        }
        List<Block.Option> boxes = items.stream().map(MarkdownBlocks::box).toList();
        if (boxes.stream().noneMatch(box -> box.mark().equals("-"))) {
            to.add(new Block.Options(true, boxes));
        } else {
            to.add(new Block.Items(list instanceof OrderedList, items));
        }
    }

    /** The option that an item is, or one marked with a hyphen when it is none. */
    private static Block.Option box(List<Block> item) {
        Block.Option none = new Block.Option("-", Text.EMPTY, Text.EMPTY);
        if (item.size() != 1
                || !(item.get(0) instanceof Block.Paragraph paragraph)
                || !(paragraph.text().pieces().get(0) instanceof Inline.Run first)
                || !first.words().startsWith("[ ]")) {
            return none;
        }
        List<Inline> pieces = new ArrayList<>(paragraph.text().pieces());
        pieces.set(0, new Inline.Run(first.words().substring(3).stripLeading(), first.styles(), first.language()));
        return new Block.Option("", Text.EMPTY, new Text(pieces));
    }

    private Block table(TableBlock table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<TableCell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add((TableCell) cell);
                }
                rows.add(cells);
            }
        }
        List<TableCell> head = rows.get(0);
        List<List<Text>> body = rows.subList(1, rows.size()).stream()
                .map(cells -> cells.stream().map(texts::of).toList())
                .toList();
        if (body.isEmpty()) {
            body = List.of(head.stream().map(cell -> Text.EMPTY).toList());
        }
        Map<Integer, Double> weights = weights(head, body);
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            columns.add(new Block.Column(
                    texts.of(head.get(i)),
                    weights.getOrDefault(i, 1.0),
                    head.get(i).getAlignment() == TableCell.Alignment.RIGHT));
        }
        boolean fillable = body.stream().flatMap(List::stream).anyMatch(Text::isEmpty);
        boolean headed = body.stream().noneMatch(row -> row.get(0).isEmpty()) && columns.size() > 1;
        return new Block.Table(caption(columns), columns, body, headed, fillable);
    }

    /** Markdown gives tables no captions: the heading above tells, and where there is none the columns do. */
    private Text caption(List<Block.Column> columns) {
        if (!lastHeading.isEmpty()) {
            return lastHeading;
        }
        String names = String.join(
                ", ",
                columns.stream()
                        .map(column -> column.header().plain())
                        .filter(name -> !name.isBlank())
                        .toList());
        return language == null ? Text.of(names) : Text.in(language, names);
    }

    /** Wide columns for much text, within bounds, so that there is room to write in the others. */
    private static Map<Integer, Double> weights(List<TableCell> head, List<List<Text>> body) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            double longest = body.stream()
                    .mapToInt(row -> row.get(column).plain().length())
                    .max()
                    .orElse(0);
            weights.put(i, Math.max(2, Math.min(6, longest / 10)));
        }
        return weights;
    }
}
