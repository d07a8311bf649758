package org.peertoolkit.content.report.internal.html;

import java.util.List;
import org.peertoolkit.content.report.document.Block;

/**
 * A table with the looks that follow from what it holds.
 *
 * @param id of its caption
 */
public record TableView(Block.Table table, String id) {

    private static final int MOST_STACKED = 4;

    /** Whether its rows become blocks on a narrow screen: text is read line by line, and numbers are compared in columns. */
    public boolean stacked() {
        return table.columns().size() <= MOST_STACKED
                && table.columns().stream().noneMatch(Block.Column::numbers)
                && table.columns().stream().noneMatch(column -> column.header().isEmpty());
    }

    /** How it looks, as names that the style sheet knows. */
    public String looks() {
        return (stacked()
                        ? "stacked"
                        : "wide columns-" + Math.min(14, table.columns().size()))
                + (table.fillable() ? " fillable" : "");
    }

    /** The share of a column in percent. */
    public static int share(Block.Table table, int column) {
        double all = table.columns().stream().mapToDouble(Block.Column::weight).sum();
        return (int) Math.round(100 * table.columns().get(column).weight() / all);
    }

    public String width(int column) {
        return "width-" + share(table, column);
    }

    public boolean isHeader(int column) {
        return column == 0 && table.headedRows();
    }

    public List<Block.Column> columns() {
        return table.columns();
    }
}
