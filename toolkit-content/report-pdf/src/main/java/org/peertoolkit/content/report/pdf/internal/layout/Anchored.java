package org.peertoolkit.content.report.pdf.internal.layout;

/** Something that links can lead to. */
record Anchored(Node inner, String anchor) implements Node {

    @Override
    public double height() {
        return inner.height();
    }

    @Override
    public double lead() {
        return inner.lead();
    }

    @Override
    public double gap() {
        return inner.gap();
    }

    @Override
    public boolean clings() {
        return inner.clings();
    }

    @Override
    public void place(Flow flow) {
        flow.sheet().anchor(anchor, flow.y() - 4);
        inner.place(flow);
    }
}
