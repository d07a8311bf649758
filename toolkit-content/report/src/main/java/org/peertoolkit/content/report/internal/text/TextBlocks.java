package org.peertoolkit.content.report.internal.text;

import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;

/** Blocks as lines. */
final class TextBlocks {

    private static final String BLANK = "____";

    private final Sheet sheet;

    TextBlocks(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(List<Block> blocks, int indent) {
        blocks.forEach(block -> write(block, indent));
    }

    private void write(Block block, int indent) {
        if (block instanceof Block.Heading heading) {
            heading(heading, indent);
        } else if (block instanceof Block.Paragraph paragraph) {
            sheet.blank();
            sheet.paragraph(indent, words(paragraph.text()));
        } else if (block instanceof Block.Items items) {
            sheet.blank();
            int number = 0;
            for (List<Block> item : items.items()) {
                number++;
                item(items.numbered() ? number + "." : "-", item, indent);
            }
        } else if (block instanceof Block.Table table) {
            new TextTable(sheet, table).write(indent);
        } else if (block instanceof Block.Figure figure) {
            sheet.blank();
            sheet.paragraph(indent, "[" + figure.alternative() + "]");
        } else if (block instanceof Block.Callout callout) {
            sheet.blank();
            callout.blocks().forEach(inner -> item(callout.warning() ? "!" : "|", List.of(inner), indent));
        } else if (block instanceof Block.Group group) {
            write(group.blocks(), indent);
        } else if (block instanceof Block.Options options) {
            options(options, indent);
        } else if (block instanceof Block.WritingLines lines) {
            sheet.blank();
            if (!lines.label().isEmpty()) {
                sheet.paragraph(indent, words(lines.label()));
            }
            for (int i = 0; i < lines.lines(); i++) {
                sheet.line(" ".repeat(indent) + "_".repeat(Sheet.WIDTH - indent));
            }
        } else {
            sheet.blank();
        }
    }

    private void heading(Block.Heading heading, int indent) {
        sheet.blank();
        List<String> lines = sheet.wrapped(words(heading.text()), Sheet.WIDTH - indent);
        lines.forEach(line -> sheet.line(" ".repeat(indent) + line));
        if (heading.level() < 3) {
            int widest = lines.stream().mapToInt(Sheet::width).max().orElse(0);
            sheet.line(" ".repeat(indent) + (heading.level() == 1 ? "=" : "-").repeat(widest));
        }
        sheet.blank();
    }

    /** An item: its first paragraph beside the mark, and the rest below it. */
    private void item(String mark, List<Block> blocks, int indent) {
        int rest = 0;
        String words = "";
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
            words = words(paragraph.text());
            rest = 1;
        }
        sheet.item(indent, mark, words);
        int inner = indent + mark.length() + 1;
        for (Block block : blocks.subList(rest, blocks.size())) {
            if (block instanceof Block.Paragraph paragraph) {
                sheet.paragraph(inner, words(paragraph.text()));
            } else if (block instanceof Block.Items items && !items.numbered()) {
                items.items().forEach(item -> item("-", item, inner));
            } else {
                write(block, inner);
            }
        }
    }

    private void options(Block.Options options, int indent) {
        sheet.blank();
        for (Block.Option option : options.options()) {
            String mark = option.mark().isEmpty() ? " " : option.mark();
            String label = words(option.label());
            String text = words(option.text());
            String both = label.isEmpty() || text.isEmpty() ? label + text : label + ": " + text;
            sheet.item(indent, options.several() ? "[" + mark + "]" : "(" + mark + ")", both);
        }
    }

    /** The words of a text, with the address behind each link. */
    static String words(Text text) {
        return text.pieces().stream()
                .map(piece -> piece instanceof Inline.WebLink link
                                && !link.words().equals(link.address().toString())
                        ? link.words() + " <" + link.address() + ">"
                        : piece.words())
                .collect(Collectors.joining());
    }

    static String blank(String words, boolean fillable) {
        return words.isEmpty() && fillable ? BLANK : words;
    }
}
