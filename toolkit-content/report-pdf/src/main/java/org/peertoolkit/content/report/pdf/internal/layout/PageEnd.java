package org.peertoolkit.content.report.pdf.internal.layout;

/** The end of a page. */
record PageEnd() implements Node {

    @Override
    public double height() {
        return 0;
    }

    @Override
    public double gap() {
        return 0;
    }

    @Override
    public void place(Flow flow) {
        if (!flow.fresh()) {
            flow.turn();
        }
    }
}
