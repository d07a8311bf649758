package org.peertoolkit.content.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.document.Document;

/** The style sheet of a page. No word of a document reaches it: only the colour of the brand and the widths of columns do. */
final class Style {

    private static final String SHEET = read();
    /** The paper of the dark scheme, as the sheet has it. */
    private static final Colour NIGHT = new Colour(0x14, 0x18, 0x1D);

    private static final double READABLE_AT_NIGHT = 7;

    private Style() {}

    static String of(Document document) {
        Colour accent = document.brand().accent();
        Set<Integer> widths = new TreeSet<>();
        widths(document.blocks(), widths);
        StringBuilder css = new StringBuilder(SHEET.replace("@accent-by-day@", accent.toString())
                .replace("@accent-by-night@", lit(accent).toString()));
        widths.forEach(width -> css.append(".width-")
                .append(width)
                .append("{width:")
                .append(width)
                .append("%}\n"));
        return css.toString();
    }

    private static void widths(List<Block> blocks, Set<Integer> to) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                for (int column = 0; column < table.columns().size(); column++) {
                    to.add(TableView.share(table, column));
                }
            } else if (block instanceof Block.Group group) {
                widths(group.blocks(), to);
            } else if (block instanceof Block.Callout callout) {
                widths(callout.blocks(), to);
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> widths(item, to));
            }
        }
    }

    /** The colour mixed with white until it can be read on dark paper. */
    static Colour lit(Colour colour) {
        Colour lit = colour;
        for (int percent = 0; percent <= 100 && contrastAtNight(lit) < READABLE_AT_NIGHT; percent += 5) {
            lit = new Colour(lit(colour.red(), percent), lit(colour.green(), percent), lit(colour.blue(), percent));
        }
        return lit;
    }

    static double contrastAtNight(Colour colour) {
        return NIGHT.contrastWithWhite() / colour.contrastWithWhite();
    }

    private static int lit(int part, int percent) {
        return part + (255 - part) * percent / 100;
    }

    private static String read() {
        try (InputStream sheet = Style.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException(
                        "The style sheet of reports is missing. Build the toolkit with its own build.");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
