package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;
import org.peertoolkit.content.report.pdf.internal.text.Line;

/**
 * A table on pages. Its headers stand again on each later page, where screen readers pass over them. A row that is too long for
 * what is left of a page goes to the next, or is parted when it is long.
 *
 * @param caption what the table shows
 * @param again what stands above the headers on later pages
 * @param header the cells of the headers
 * @param rows the cells of each row
 * @param columns where the columns are
 * @param boxed whether cells have lines all around, and room to write
 * @param rule the colour of the line below the headers
 */
record Grid(
        Paragraph caption,
        Supplier<List<Line>> again,
        List<Paragraph> header,
        List<List<Paragraph>> rows,
        List<Span> columns,
        boolean boxed,
        Colour rule,
        double gap)
        implements Node {

    static final double SIDE = 6;
    private static final double ABOVE = 3.5;
    private static final double BELOW = 4;
    private static final double UNDER_CAPTION = 4;
    private static final double TO_WRITE_IN = 34;
    /** Rows that take more than this part of a page are parted rather than moved to the next. */
    private static final double LONG = 0.3;
    /** On every size of page a higher row than this is parted. */
    private static final double ALWAYS_PARTED = 220;
    /** A row is not parted to put less than this at the foot of a page. */
    private static final double WORTHWHILE = 50;

    @Override
    public double height() {
        double height = caption.height() + UNDER_CAPTION + high(header);
        for (List<Paragraph> row : rows) {
            height += rowHeight(row);
        }
        return height;
    }

    @Override
    public double lead() {
        // The headers never stand alone at the foot of a page: a row that would not be parted comes with them whole.
        return caption.height() + UNDER_CAPTION + high(header) + Math.min(rowHeight(rows.get(0)), ALWAYS_PARTED);
    }

    private static double high(List<Paragraph> cells) {
        return cells.stream().mapToDouble(Paragraph::height).max().orElse(0) + ABOVE + BELOW;
    }

    private double rowHeight(List<Paragraph> row) {
        return boxed ? Math.max(TO_WRITE_IN, high(row)) : high(row);
    }

    @Override
    public void place(Flow flow) {
        caption.place(flow);
        flow.move(UNDER_CAPTION);
        double high = high(header);
        if (high > flow.room()) {
            flow.turn();
        }
        headerGround(flow, high);
        for (Paragraph cell : header) {
            cell.draw(flow.sheet(), flow.y() + ABOVE, 0, cell.lines().size());
        }
        flow.move(high);
        rows.forEach(row -> place(flow, row));
    }

    private void place(Flow flow, List<Paragraph> row) {
        double height = rowHeight(row);
        if (height <= flow.room()) {
            draw(flow, row, new int[row.size()], height);
            return;
        }
        boolean parted = height > LONG * flow.page() && flow.room() > WORTHWHILE;
        if (!parted) {
            turn(flow);
        }
        int[] next = new int[row.size()];
        while (!finished(row, next)) {
            double before = Arrays.stream(next).sum();
            draw(flow, row, next, flow.room());
            if (!finished(row, next)) {
                turn(flow);
                boolean stuck = before == Arrays.stream(next).sum();
                if (stuck) {
                    drawOneLine(flow, row, next);
                }
            }
        }
    }

    private static boolean finished(List<Paragraph> row, int[] next) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < row.get(i).lines().size()) {
                return false;
            }
        }
        return true;
    }

    /** Draws what fits of a row into a height, from the given lines of its cells on, and says in {@code next} how far it came. */
    private void draw(Flow flow, List<Paragraph> row, int[] next, double height) {
        double high = boxed ? TO_WRITE_IN : 0;
        double top = flow.y();
        for (int i = 0; i < row.size(); i++) {
            Paragraph cell = row.get(i);
            int start = next[i];
            double taken = ABOVE + BELOW;
            while (next[i] < cell.lines().size()
                    && taken + cell.lines().get(next[i]).height() <= height + 0.02) {
                taken += cell.lines().get(next[i]++).height();
            }
            cell.draw(flow.sheet(), top + ABOVE, start, next[i]);
            high = Math.max(high, taken);
        }
        rules(flow, Math.min(high, Math.max(height, ABOVE + BELOW)));
    }

    /** A page so low that not even a line fits: it goes there all the same, so that there is an end. */
    private void drawOneLine(Flow flow, List<Paragraph> row, int[] next) {
        double high = 0;
        for (int i = 0; i < row.size(); i++) {
            List<Line> lines = row.get(i).lines();
            if (next[i] < lines.size()) {
                high = Math.max(high, lines.get(next[i]).height());
            }
        }
        draw(flow, row, next, high + ABOVE + BELOW);
    }

    private void rules(Flow flow, double high) {
        double top = flow.y();
        double bottom = top + high;
        flow.move(high);
        flow.sheet().background(brush -> {
            if (boxed) {
                for (Span column : columns) {
                    brush.frame(column.x(), top, column.width(), high, 0.5, Palette.PENCIL);
                }
            } else {
                brush.line(left(), bottom, right(), bottom, 0.5, Palette.GRID);
            }
        });
    }

    private double left() {
        return columns.stream().mapToDouble(Span::x).min().orElse(0);
    }

    private double right() {
        return columns.stream().mapToDouble(Span::right).max().orElse(0);
    }

    private void turn(Flow flow) {
        flow.turn();
        List<Line> said = again.get();
        double y = flow.y();
        if (!said.isEmpty()) {
            Line line = said.get(0);
            flow.sheet()
                    .artifact(brush ->
                            brush.words(line.words(caption.span().place(line.width(), caption.atRight()), y), null));
            flow.move(line.height() + UNDER_CAPTION);
        }
        double high = high(header);
        headerGround(flow, high);
        List<List<Sheet.Word>> words = new ArrayList<>();
        for (Paragraph cell : header) {
            double top = flow.y() + ABOVE;
            for (Line line : cell.lines()) {
                words.add(line.words(cell.span().place(line.width(), cell.atRight()), top));
                top += line.height();
            }
        }
        flow.sheet().artifact(brush -> words.forEach(some -> brush.words(some, null)));
        flow.move(high);
    }

    private void headerGround(Flow flow, double high) {
        double top = flow.y();
        flow.sheet().background(brush -> {
            brush.area(left(), top, right() - left(), high, Palette.GROUND);
            brush.line(left(), top + high, right(), top + high, 1, rule);
            if (boxed) {
                for (Span column : columns) {
                    brush.frame(column.x(), top, column.width(), high, 0.5, Palette.PENCIL);
                }
            }
        });
    }
}
