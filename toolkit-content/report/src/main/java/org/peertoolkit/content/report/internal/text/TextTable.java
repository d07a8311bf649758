package org.peertoolkit.content.report.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;

/** A table as lines: in columns where they fit, and otherwise row by row, each cell with the name of its column. */
final class TextTable {

    private static final int WIDEST_FIRST = 40;

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
        List<Integer> widths = widths();
        int all = widths.stream().mapToInt(width -> width + 2).sum();
        if (indent + all <= Sheet.WIDTH + 2 && oneLine()) {
            columns(widths, indent);
        } else {
            table.rows().forEach(row -> row(row, indent));
        }
        sheet.blank();
    }

    private boolean oneLine() {
        return table.rows().stream()
                .flatMap(List::stream)
                .noneMatch(cell -> cell.plain().contains("\n"));
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int widest =
                    Sheet.width(TextBlocks.words(table.columns().get(column).header()));
            for (List<Text> row : table.rows()) {
                widest = Math.max(widest, Sheet.width(cell(row.get(column))));
            }
            widths.add(widest);
        }
        return widths;
    }

    private void columns(List<Integer> widths, int indent) {
        line(
                table.columns().stream()
                        .map(column -> TextBlocks.words(column.header()))
                        .toList(),
                widths,
                indent);
        line(widths.stream().map("-"::repeat).toList(), widths, indent);
        table.rows().forEach(row -> line(row.stream().map(this::cell).toList(), widths, indent));
    }

    private void line(List<String> cells, List<Integer> widths, int indent) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String gap = " ".repeat(widths.get(column) - Sheet.width(cell));
            line.append(table.columns().get(column).numbers() ? gap + cell : cell + gap)
                    .append("  ");
        }
        sheet.line(line.toString());
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
