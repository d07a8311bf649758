package org.peertoolkit.content.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;

/** Documents as files, and the words that must be in them. */
final class Written {

    private static final PdfWriter WRITER = new PdfWriter();

    private Written() {}

    static byte[] bytes(Document document) {
        return bytes(WRITER, document);
    }

    static byte[] bytes(PdfWriter writer, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All words of a document in reading order, parted by single spaces. */
    static String words(Document document) {
        List<String> words = new ArrayList<>();
        add(document.blocks(), words);
        return words.stream()
                .collect(Collectors.joining(" "))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static void add(List<Block> blocks, List<String> words) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                words.add(heading.text().plain());
            } else if (block instanceof Block.Paragraph paragraph) {
                words.add(paragraph.text().plain());
            } else if (block instanceof Block.Items items) {
                int number = 1;
                for (List<Block> item : items.items()) {
                    words.add(items.numbered() ? number++ + "." : "\u2022");
                    add(item, words);
                }
            } else if (block instanceof Block.Table table) {
                words.add(table.caption().plain());
                table.columns().forEach(column -> words.add(column.header().plain()));
                table.rows().forEach(row -> row.stream().map(Text::plain).forEach(words::add));
            } else if (block instanceof Block.Figure figure) {
                words.add(figure.alternative());
                words.add(figure.caption().plain());
            } else if (block instanceof Block.Callout callout) {
                add(callout.blocks(), words);
            } else if (block instanceof Block.Group group) {
                add(group.blocks(), words);
            } else if (block instanceof Block.Options options) {
                for (Block.Option option : options.options()) {
                    words.add(option.mark() + " " + option.label().plain() + " "
                            + option.text().plain());
                }
            } else if (block instanceof Block.WritingLines lines) {
                words.add(lines.label().plain());
            }
        }
    }
}
