package org.peertoolkit.content.report.internal.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.document.Drawing.Ink;
import org.peertoolkit.core.catalog.Language.Direction;

/** Moves from one value to another between 0 and 100: an empty circle where it was, a filled one where it is. */
public final class MovePicture {

    private static final double WIDTH = BarPicture.WIDTH;
    private static final double EDGE = 8;
    private static final double LEADING = 13;
    private static final double GAP = 14;
    /** About how many letters fit on one line. */
    private static final int LINE = 54;

    private MovePicture() {}

    /**
     * One move.
     *
     * @param from where it was, or null when that is not known
     * @param to where it is, or null when that is not known
     * @param value the move in words
     */
    public record Move(
            String name, @Nullable Integer from, @Nullable Integer to, String value) {}

    public static Drawing of(List<Move> moves, Direction direction) {
        Canvas canvas = new Canvas(WIDTH, direction);
        double y = 2;
        for (Move move : moves) {
            y = move(canvas, move, y);
        }
        canvas.begin(0, y + 2, "0", 9, false, Ink.MUTED);
        canvas.middle(x(50), y + 2, "50", 9, false, Ink.MUTED);
        canvas.end(WIDTH, y + 2, "100", 9, false, Ink.MUTED);
        return canvas.drawing(y + 6);
    }

    private static double move(Canvas canvas, Move move, double top) {
        double y = top;
        for (String line : Captions.lines(move.name(), Math.max(16, LINE - Captions.width(move.value())))) {
            y += LEADING;
            canvas.begin(0, y - 3, line, 11, false, Ink.TEXT);
        }
        canvas.end(WIDTH, y - 3, move.value(), 11, true, Ink.TEXT);
        y += 8;
        Integer from = move.from();
        Integer to = move.to();
        canvas.line(EDGE, y, WIDTH - EDGE, y, 2, Ink.GRID, from == null && to == null);
        if (from != null && to != null && !from.equals(to)) {
            canvas.line(x(from), y, x(to), y, 4, Ink.ACCENT, false);
        }
        if (from != null) {
            canvas.circle(x(from), y, 6, Ink.PAPER, Ink.ACCENT);
        }
        if (to != null) {
            canvas.circle(x(to), y, 6, Ink.ACCENT, Ink.ACCENT);
        }
        return y + 6 + GAP;
    }

    private static double x(int percent) {
        return EDGE + (WIDTH - 2 * EDGE) * percent / 100;
    }
}
