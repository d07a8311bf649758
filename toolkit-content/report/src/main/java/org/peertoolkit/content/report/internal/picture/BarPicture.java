package org.peertoolkit.content.report.internal.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.document.Drawing.Ink;
import org.peertoolkit.content.report.document.Drawing.Pattern;
import org.peertoolkit.core.catalog.Language.Direction;

/** Bars from 0 to 100, each below its name and its value. Where there is no value, there is an empty, hatched frame. */
public final class BarPicture {

    static final double WIDTH = 330;
    private static final double SIZE = 11;
    private static final double LEADING = 13;
    private static final double BAR = 8;
    private static final double GAP = 9;
    /** About how many letters fit on one line. */
    private static final int LINE = 54;

    private BarPicture() {}

    /**
     * One bar.
     *
     * @param percent 0 to 100, or null when there is no value
     * @param value the value in words
     */
    public record Bar(String name, @Nullable Integer percent, String value) {}

    /**
     * @param marks where lines cross the bars, such as where each band begins
     */
    public static Drawing of(List<Bar> bars, List<Integer> marks, Direction direction) {
        Canvas canvas = new Canvas(WIDTH, direction);
        double y = 2;
        for (Bar bar : bars) {
            y = bar(canvas, bar, marks, y);
        }
        canvas.begin(0, y + 2, "0", 9, false, Ink.MUTED);
        for (int mark : marks) {
            if (mark > 0 && mark < 100) {
                canvas.middle(x(mark), y + 2, Integer.toString(mark), 9, false, Ink.MUTED);
            }
        }
        canvas.end(WIDTH, y + 2, "100", 9, false, Ink.MUTED);
        return canvas.drawing(y + 6);
    }

    private static double bar(Canvas canvas, Bar bar, List<Integer> marks, double top) {
        List<String> lines = Captions.lines(bar.name(), Math.max(16, LINE - Captions.width(bar.value())));
        double y = top;
        for (String line : lines) {
            y += LEADING;
            canvas.begin(0, y - 3, line, SIZE, false, Ink.TEXT);
        }
        canvas.end(WIDTH, y - 3, bar.value(), SIZE, true, Ink.TEXT);
        y += 2;
        Integer percent = bar.percent();
        if (percent == null) {
            canvas.rectangle(0, y, WIDTH, BAR, Ink.GRID, Pattern.HATCHED, Ink.MUTED);
        } else {
            canvas.rectangle(0, y, WIDTH, BAR, Ink.GROUND, Pattern.SOLID, null);
            if (percent > 0) {
                canvas.rectangle(0, y, x(percent), BAR, Ink.ACCENT, Pattern.SOLID, null);
            }
            canvas.line(x(percent), y - 2, x(percent), y + BAR + 2, 2, Ink.ACCENT, false);
        }
        for (int mark : marks) {
            if (mark > 0 && mark < 100) {
                canvas.line(x(mark), y + BAR, x(mark), y + BAR + 3, 1, Ink.MUTED, false);
            }
        }
        return y + BAR + GAP;
    }

    private static double x(int percent) {
        return Math.min(WIDTH - 1, Math.max(1, WIDTH * percent / 100));
    }
}
