package org.peertoolkit.content.report.internal.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.document.Drawing.Ink;
import org.peertoolkit.core.catalog.Language.Direction;

/**
 * How many chose which level, question by question: a line from the lowest to the highest level, and on each level a circle
 * with the number of people. The circle of the level in the middle is filled.
 */
public final class SpreadPicture {

    private static final double WIDTH = 330;
    private static final double START = 60;
    private static final double STOP = 322;
    private static final double ROW = 26;
    private static final double HEAD = 20;

    private SpreadPicture() {}

    /**
     * One question.
     *
     * @param name a short name
     * @param levels how many gave each level, the lowest first
     * @param median the level in the middle, or null when nobody gave one
     */
    public record Row(
            String name, List<Integer> levels, @Nullable Integer median) {}

    public static Drawing of(List<Row> rows, Direction direction) {
        Canvas canvas = new Canvas(WIDTH, direction);
        double y = HEAD;
        int top = 0;
        for (Row row : rows) {
            if (row.levels().size() != top) {
                top = row.levels().size();
                for (int level = 1; level <= top; level++) {
                    canvas.middle(x(level, top), y - 6, Integer.toString(level), 9, false, Ink.MUTED);
                }
            }
            row(canvas, row, y + ROW / 2);
            y += ROW;
            if (rows.indexOf(row) + 1 < rows.size()
                    && rows.get(rows.indexOf(row) + 1).levels().size() != top) {
                y += HEAD;
            }
        }
        return canvas.drawing(y + 4);
    }

    private static void row(Canvas canvas, Row row, double y) {
        int top = row.levels().size();
        canvas.begin(0, y + 4, row.name(), 11, false, Ink.TEXT);
        canvas.line(START, y, STOP, y, 1, Ink.GRID, true);
        int lowest = 0;
        int highest = 0;
        for (int level = 1; level <= top; level++) {
            if (row.levels().get(level - 1) > 0) {
                lowest = lowest == 0 ? level : lowest;
                highest = level;
            }
        }
        if (highest > lowest) {
            canvas.line(x(lowest, top), y, x(highest, top), y, 4, Ink.SECOND, false);
        }
        for (int level = 1; level <= top; level++) {
            int count = row.levels().get(level - 1);
            if (count > 0) {
                boolean middle = Integer.valueOf(level).equals(row.median());
                canvas.circle(x(level, top), y, 10, middle ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT);
                canvas.middle(x(level, top), y + 4, Integer.toString(count), 11, true, middle ? Ink.PAPER : Ink.TEXT);
            }
        }
    }

    private static double x(int level, int top) {
        return START + 12 + (STOP - START - 24) * (level - 1) / Math.max(1, top - 1);
    }
}
