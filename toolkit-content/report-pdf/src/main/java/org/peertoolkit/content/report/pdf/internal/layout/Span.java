package org.peertoolkit.content.report.pdf.internal.layout;

/**
 * A part of the width of a page.
 *
 * @param x where its left edge is
 */
record Span(double x, double width) {

    /** What is left when a part is taken off where lines begin. */
    Span indented(double by, boolean fromTheRight) {
        return new Span(fromTheRight ? x : x + by, width - by);
    }

    Span inset(double by) {
        return new Span(x + by, width - 2 * by);
    }

    double right() {
        return x + width;
    }

    /** Where something of this width begins that stands at the beginning of lines, or at their end. */
    double place(double wide, boolean atRight) {
        return atRight ? right() - wide : x;
    }
}
