package org.peertoolkit.content.report.pdf.internal.layout;

import org.peertoolkit.content.report.document.Colour;

/**
 * A box that stands out: a ground, and a bar where lines begin. It goes on over pages.
 *
 * @param span the whole width of the box
 */
record Box(Stack inner, Span span, Colour ground, Colour bar, boolean barAtRight, double gap) implements Node {

    static final double PADDING = 9;
    static final double BAR = 3;

    @Override
    public double height() {
        return inner.height() + 2 * PADDING;
    }

    @Override
    public double lead() {
        return inner.lead() + 2 * PADDING;
    }

    @Override
    public void place(Flow flow) {
        if (height() <= flow.page()) {
            flow.ensure(Math.min(height(), lead() + flow.page() / 4));
        }
        Part part = new Part();
        flow.begin(part);
        part.pageBegins(flow);
        inner.place(flow);
        flow.end(part);
        part.pageEnds(flow);
        flow.move(PADDING);
    }

    private final class Part implements Flow.Running {

        private double start;

        @Override
        public double edge() {
            return PADDING;
        }

        @Override
        public void pageBegins(Flow flow) {
            start = flow.y();
            flow.pad(PADDING);
        }

        @Override
        public void pageEnds(Flow flow) {
            double height = flow.y() + PADDING - start;
            flow.sheet().background(brush -> {
                brush.area(span.x(), start, span.width(), height, ground);
                brush.area(span.place(BAR, barAtRight), start, BAR, height, bar);
            });
        }
    }
}
