package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.function.Consumer;

/**
 * Something with a mark beside its first line, such as an item of a list.
 *
 * @param mark draws the mark at the place where the flow is
 * @param body what stands beside it
 * @param least how high the mark is
 */
record Beside(Consumer<Flow> mark, Stack body, double least, double gap) implements Node {

    @Override
    public double height() {
        return Math.max(least, body.height());
    }

    @Override
    public double lead() {
        return Math.max(least, body.lead());
    }

    @Override
    public void place(Flow flow) {
        flow.ensure(Math.min(lead(), flow.page()));
        double start = flow.y();
        mark.accept(flow);
        var sheet = flow.sheet();
        body.place(flow);
        if (flow.sheet() == sheet && flow.y() < start + least) {
            flow.move(start + least - flow.y());
        }
    }
}
