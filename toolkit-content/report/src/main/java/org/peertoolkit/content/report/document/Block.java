package org.peertoolkit.content.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document that stands on its own lines. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 to 6; the first of a document is 1, and none is skipped on the way down
     * @param anchor the name that cross references lead to, unique in the document; letters, digits and hyphens, beginning with
     *     a letter
     */
    record Heading(int level, String anchor, Text text) implements Block {}

    /** A paragraph. */
    record Paragraph(Text text, Tone tone) implements Block {}

    /** How a paragraph sounds. */
    enum Tone {
        PLAIN,
        /** The first words of a chapter, a little larger. */
        LEAD,
        /** Said beside the rest, a little smaller. */
        SMALL
    }

    /**
     * A list.
     *
     * @param numbered whether the items are counted from 1
     * @param items what stands in each item; at least one
     */
    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with a row of headers above it. The first cell of each row may be its header.
     *
     * @param caption what the table shows; never empty
     * @param columns the columns, in reading order; at least one
     * @param rows the rows, each with as many cells as there are columns; at least one
     * @param headedRows whether the first cell of each row is its header
     * @param fillable whether the empty cells are there to write into, so that rows are tall
     */
    record Table(Text caption, List<Column> columns, List<List<Text>> rows, boolean headedRows, boolean fillable)
            implements Block {

        /**
         * @throws IllegalArgumentException if a row has another number of cells than there are columns
         */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("Table \"%s\" has %s columns, and a row has %s cells."
                            .formatted(caption.plain(), columns.size(), row.size()));
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param header what stands in it
     * @param weight its share of the width, beside the weights of the others; above 0
     * @param numbers whether it holds numbers, which are set under each other at the end of the line
     */
    record Column(Text header, double weight, boolean numbers) {}

    /**
     * A picture. What it shows is also told in words: briefly in the alternative, and number by number in a table beside it.
     *
     * @param alternative what a reader who does not see it hears instead; never blank
     * @param caption what stands below it; may be empty
     */
    record Figure(Drawing drawing, String alternative, Text caption) implements Block {}

    /**
     * A box that stands out from the text.
     *
     * @param warning whether it says something that a reader must know before reading on
     */
    record Callout(boolean warning, List<Block> blocks) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Blocks that stay together on a page where they fit on one.
     *
     * @param anchor a name to find the group by, unique in the document; null when nobody needs to
     */
    record Group(@Nullable String anchor, List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Options on paper, each with a mark to circle or tick.
     *
     * @param several whether more than one may be marked
     * @param options the options, in order; at least one
     */
    record Options(boolean several, List<Option> options) implements Block {
        public Options {
            options = List.copyOf(options);
        }
    }

    /**
     * One option.
     *
     * @param mark what stands in the mark, such as {@code 3}; empty for an empty box
     * @param label what it is called; may be empty
     * @param text what it means; may be empty
     */
    record Option(String mark, Text label, Text text) {}

    /**
     * Lines to write on.
     *
     * @param label what to write there; may be empty
     * @param lines how many; at least 1
     */
    record WritingLines(Text label, int lines) implements Block {}

    /** What follows begins on a new page where there are pages. */
    record PageBreak() implements Block {}
}
