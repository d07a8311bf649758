package org.peertoolkit.content.report.pdf.internal.file;

import org.peertoolkit.content.report.document.Colour;

/** Draws lines and areas. Places are counted in points from the upper left corner. */
public class Shapes {

    /** How far the handles of a curve lie from its ends, for four curves that make a circle. */
    private static final double ROUND = 0.5523;

    private final Operators to;
    private final double height;

    Shapes(Operators to, double height) {
        this.to = to;
        this.height = height;
    }

    static void fill(Operators to, Colour colour) {
        to.op("rg", colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    private void stroke(Colour colour, double width) {
        to.op("RG", colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
        to.op("w", width);
    }

    public void area(double x, double y, double width, double high, Colour colour) {
        fill(to, colour);
        to.op("re", x, height - y - high, width, high).raw("f\n");
    }

    public void frame(double x, double y, double width, double high, double thick, Colour colour) {
        stroke(colour, thick);
        to.op("re", x, height - y - high, width, high).raw("S\n");
    }

    public void line(double x1, double y1, double x2, double y2, double thick, Colour colour) {
        stroke(colour, thick);
        to.op("m", x1, height - y1).op("l", x2, height - y2).raw("S\n");
    }

    public void dashedLine(double x1, double y1, double x2, double y2, double thick, Colour colour) {
        to.raw("q [3 2.5] 0 d\n");
        line(x1, y1, x2, y2, thick, colour);
        to.raw("Q\n");
    }

    public void disc(double x, double y, double radius, Colour colour) {
        fill(to, colour);
        circle(x, y, radius);
        to.raw("f\n");
    }

    public void ring(double x, double y, double radius, double thick, Colour colour) {
        stroke(colour, thick);
        circle(x, y, radius);
        to.raw("s\n");
    }

    private void circle(double x, double y, double radius) {
        double up = height - y;
        double handle = ROUND * radius;
        to.op("m", x + radius, up);
        to.op("c", x + radius, up + handle, x + handle, up + radius, x, up + radius);
        to.op("c", x - handle, up + radius, x - radius, up + handle, x - radius, up);
        to.op("c", x - radius, up - handle, x - handle, up - radius, x, up - radius);
        to.op("c", x + handle, up - radius, x + radius, up - handle, x + radius, up);
    }

    /** Fills an area with thin lines that rise to the right. */
    public void hatched(double x, double y, double width, double high, double gap, Colour colour) {
        clip(x, y, width, high);
        stroke(colour, gap / 3);
        double bottom = height - y - high;
        for (double start = x - high; start < x + width; start += gap) {
            to.op("m", start, bottom).op("l", start + high, bottom + high);
        }
        to.raw("S Q\n");
    }

    /** Fills an area with small dots. */
    public void dotted(double x, double y, double width, double high, double gap, Colour colour) {
        clip(x, y, width, high);
        stroke(colour, gap / 2);
        to.raw("1 J [0 ").number(gap).raw("] 0 d\n");
        boolean odd = false;
        for (double row = gap / 2; row < high; row += 0.866 * gap) {
            double start = x + (odd ? gap / 2 : 0);
            to.op("m", start, height - y - row).op("l", x + width + gap, height - y - row);
            odd = !odd;
        }
        to.raw("S Q\n");
    }

    private void clip(double x, double y, double width, double high) {
        to.raw("q ").op("re", x, height - y - high, width, high).raw("W n\n");
    }
}
