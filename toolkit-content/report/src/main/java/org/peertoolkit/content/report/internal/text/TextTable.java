package org.peertoolkit.content.report.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;

/** A table as lines: in columns where they fit, and otherwise row by row, each cell with the name of its column. */
final class TextTable {

    private static final int WIDEST_FIRST = 40;
    private static final int GAP = 2;

    private final Sheet sheet;
    private final Block.Table table;

    TextTable(Sheet sheet, Block.Table table) {
        this.sheet = sheet;
        this.table = table;
    }

    void write(int indent) {
        sheet.blank();
        sheet.paragraph(indent, TextBlocks.words(table.caption()));
        sheet.blank();
        List<Integer> widths = widths(Sheet.WIDTH - indent);
        if (widths.isEmpty()) {
            table.rows().forEach(row -> row(row, indent));
        } else {
            columns(widths, indent);
        }
        sheet.blank();
    }

    /** The width of each column; empty when columns are too narrow to be read, or hold no numbers to compare. */
    private List<Integer> widths(int room) {
        List<Integer> least = new ArrayList<>();
        List<Integer> widest = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            least.add(longest(column, true));
            widest.add(longest(column, false));
        }
        boolean compared = table.columns().stream().anyMatch(Block.Column::numbers);
        int spare = room - sum(least) - GAP * (least.size() - 1);
        boolean plain = sum(widest) + GAP * (widest.size() - 1) <= room;
        if (spare < 0 || !compared && !plain) {
            return List.of();
        }
        List<Integer> widths = new ArrayList<>(least);
        while (spare > 0) {
            int neediest = 0;
            for (int column = 1; column < widths.size(); column++) {
                neediest = wish(widest, widths, column) > wish(widest, widths, neediest) ? column : neediest;
            }
            if (wish(widest, widths, neediest) <= 0) {
                break;
            }
            widths.set(neediest, widths.get(neediest) + 1);
            spare--;
        }
        return widths;
    }

    private static int wish(List<Integer> widest, List<Integer> widths, int column) {
        return widest.get(column) - widths.get(column);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** The width of the longest cell of a column, or of the longest word of one. */
    private int longest(int column, boolean word) {
        int longest = longest(TextBlocks.words(table.columns().get(column).header()), word);
        for (List<Text> row : table.rows()) {
            longest = Math.max(longest, longest(cell(row.get(column)), word));
        }
        return longest;
    }

    private static int longest(String cell, boolean word) {
        return Arrays.stream(cell.split(word ? "\\s" : "\n"))
                .mapToInt(Sheet::width)
                .max()
                .orElse(0);
    }

    private void columns(List<Integer> widths, int indent) {
        cells(
                table.columns().stream()
                        .map(column -> TextBlocks.words(column.header()))
                        .toList(),
                widths,
                indent);
        cells(widths.stream().map("-"::repeat).toList(), widths, indent);
        table.rows().forEach(row -> cells(row.stream().map(this::cell).toList(), widths, indent));
    }

    /** One row, on as many lines as its fullest cell needs. */
    private void cells(List<String> cells, List<Integer> widths, int indent) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(sheet.wrapped(cells.get(column), widths.get(column)));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int number = 0; number < lines; number++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int column = 0; column < cells.size(); column++) {
                String cell = number < wrapped.get(column).size()
                        ? wrapped.get(column).get(number)
                        : "";
                String gap = " ".repeat(Math.max(0, widths.get(column) - Sheet.width(cell)));
                line.append(table.columns().get(column).numbers() ? gap + cell : cell + gap)
                        .append(" ".repeat(GAP));
            }
            sheet.line(line.toString());
        }
    }

    private void row(List<Text> row, int indent) {
        String first = cell(row.get(0));
        boolean named = table.headedRows() || Sheet.width(first) <= WIDEST_FIRST;
        sheet.item(indent, "-", named ? first : labelled(0, first));
        for (int column = 1; column < row.size(); column++) {
            sheet.paragraph(indent + 2, labelled(column, cell(row.get(column))));
        }
    }

    private String labelled(int column, String cell) {
        String header = TextBlocks.words(table.columns().get(column).header());
        return header.isEmpty() ? cell : header + ": " + cell;
    }

    private String cell(Text text) {
        return TextBlocks.blank(TextBlocks.words(text), table.fillable());
    }
}
