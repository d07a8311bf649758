package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.internal.file.Tag;
import org.peertoolkit.content.report.pdf.internal.text.Look;

/** Makes tables. */
final class Tables {

    /** No word makes a column wider than this part of the table. */
    private static final double WIDEST_WORD = 0.4;

    private final Setting setting;

    Tables(Setting setting) {
        this.setting = setting;
    }

    private static Look cell() {
        return new Look(9, false, false, Palette.TEXT);
    }

    private static Look header() {
        return new Look(8.5, true, false, Palette.TEXT);
    }

    Node table(Block.Table table, Tag parent, Span span) {
        Tag tag = parent.child("Table");
        Look captionLook = new Look(9, true, false, Palette.TEXT);
        Paragraph caption = setting.paragraph(table.caption(), tag.child("Caption"), captionLook, span)
                .clinging();
        List<Span> columns = columns(table, span);
        Tag head = tag.child("THead").child("TR");
        List<Paragraph> headers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Block.Column column = table.columns().get(i);
            headers.add(setCell(
                    column.header(), head.child("TH").heading(false), header(), columns.get(i), column.numbers()));
        }
        Tag body = tag.child("TBody");
        List<List<Paragraph>> rows = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            rows.add(row(table, row, body.child("TR"), columns));
        }
        String again = table.caption().plain() + " " + setting.document.labels().continued();
        return new Grid(
                caption,
                () -> setting.loose(again, setting.small(), span.width()),
                headers,
                rows,
                columns,
                table.fillable(),
                setting.palette.accent(),
                12);
    }

    private List<Paragraph> row(Block.Table table, List<Text> row, Tag tag, List<Span> columns) {
        List<Paragraph> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean headed = i == 0 && table.headedRows();
            Tag cell = headed ? tag.child("TH").heading(true) : tag.child("TD");
            boolean numbers = table.columns().get(i).numbers();
            cells.add(setCell(row.get(i), cell, headed ? cell().stronger() : cell(), columns.get(i), numbers));
        }
        return cells;
    }

    private Paragraph setCell(Text text, Tag tag, Look look, Span column, boolean numbers) {
        Paragraph cell = setting.paragraph(text, tag, look, column.inset(Grid.SIDE));
        return numbers ? cell.alignedRight(!setting.fromTheRight) : cell;
    }

    private List<Span> columns(Block.Table table, Span span) {
        int count = table.columns().size();
        double[] weights = new double[count];
        double[] least = new double[count];
        double widest = span.width() * Math.max(WIDEST_WORD, 1.0 / count);
        for (int i = 0; i < count; i++) {
            Block.Column column = table.columns().get(i);
            weights[i] = column.weight();
            least[i] = setting.widestWord(column.header(), header());
            for (List<Text> row : table.rows()) {
                boolean headed = i == 0 && table.headedRows();
                least[i] = Math.max(least[i], setting.widestWord(row.get(i), headed ? cell().stronger() : cell()));
            }
            least[i] = Math.min(least[i] + 2 * Grid.SIDE + 0.5, widest);
        }
        return Columns.spans(Columns.widths(weights, least, span.width()), span, setting.fromTheRight);
    }
}
