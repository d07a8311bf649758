package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.function.Consumer;

/**
 * Something that is never parted.
 *
 * @param drawing draws it where the flow is; the flow is moved on afterwards
 */
record Acting(double height, double gap, boolean clings, Consumer<Flow> drawing) implements Node {

    @Override
    public void place(Flow flow) {
        drawing.accept(flow);
        flow.move(height);
    }
}
