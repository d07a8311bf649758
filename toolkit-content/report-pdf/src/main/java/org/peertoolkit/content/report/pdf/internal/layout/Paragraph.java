package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.List;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;
import org.peertoolkit.content.report.pdf.internal.text.Line;

/**
 * Lines of text within a span.
 *
 * @param atRight whether the lines stand at the right edge
 * @param gap the room above
 * @param clings whether what follows must begin on the same page
 */
record Paragraph(List<Line> lines, Span span, boolean atRight, double gap, boolean clings) implements Node {

    /** So many lines at least stand together at the foot and at the head of a page. */
    private static final int COMPANY = 2;

    Paragraph(List<Line> lines, Span span, boolean atRight) {
        this(List.copyOf(lines), span, atRight, 0, false);
    }

    Paragraph below(double room) {
        return new Paragraph(lines, span, atRight, room, clings);
    }

    Paragraph clinging() {
        return new Paragraph(lines, span, atRight, gap, true);
    }

    /** The same lines, at the other edge when {@code right} says so. */
    Paragraph alignedRight(boolean right) {
        return new Paragraph(lines, span, right, gap, clings);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public double height() {
        return height(0, lines.size());
    }

    double height(int start, int end) {
        double height = 0;
        for (int i = start; i < end; i++) {
            height += lines.get(i).height();
        }
        return height;
    }

    @Override
    public double lead() {
        return height(0, lines.size() <= COMPANY + 1 || clings ? lines.size() : COMPANY);
    }

    @Override
    public void place(Flow flow) {
        int next = 0;
        while (next < lines.size()) {
            int fitting = next;
            double height = 0;
            while (fitting < lines.size() && height + lines.get(fitting).height() <= flow.room()) {
                height += lines.get(fitting++).height();
            }
            if (fitting == lines.size() - 1 && fitting - next > COMPANY) {
                fitting--;
            }
            if (fitting == next && flow.fresh()) {
                fitting++;
            }
            draw(flow.sheet(), flow.y(), next, fitting);
            flow.move(height(next, fitting));
            next = fitting;
            if (next < lines.size()) {
                flow.turn();
            }
        }
    }

    void draw(Sheet sheet, double top, int start, int end) {
        double y = top;
        for (Line line : lines.subList(start, end)) {
            line.draw(sheet, span.place(line.width(), atRight), y);
            y += line.height();
        }
    }
}
