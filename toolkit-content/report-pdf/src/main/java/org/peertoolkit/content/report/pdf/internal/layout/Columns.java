package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are. */
final class Columns {

    private Columns() {}

    /**
     * Shares a width by weight, but gives each column at least what its widest word needs, as far as there is room.
     *
     * @param weights above 0
     * @param least the width that each column needs
     */
    static double[] widths(double[] weights, double[] least, double width) {
        int count = weights.length;
        double[] widths = new double[count];
        boolean[] fixed = new boolean[count];
        double wanted = 0;
        for (double need : least) {
            wanted += need;
        }
        if (wanted >= width) {
            for (int i = 0; i < count; i++) {
                widths[i] = least[i] * width / wanted;
            }
            return widths;
        }
        boolean again = true;
        while (again) {
            again = false;
            double left = width;
            double weight = 0;
            for (int i = 0; i < count; i++) {
                left -= fixed[i] ? widths[i] : 0;
                weight += fixed[i] ? 0 : weights[i];
            }
            for (int i = 0; i < count; i++) {
                if (!fixed[i]) {
                    widths[i] = left * weights[i] / weight;
                    if (widths[i] < least[i]) {
                        widths[i] = least[i];
                        fixed[i] = true;
                        again = true;
                        break;
                    }
                }
            }
        }
        return widths;
    }

    /** The columns beside each other, the first where lines begin. */
    static List<Span> spans(double[] widths, Span all, boolean fromTheRight) {
        List<Span> spans = new ArrayList<>();
        double offset = 0;
        for (double width : widths) {
            spans.add(new Span(fromTheRight ? all.right() - offset - width : all.x() + offset, width));
            offset += width;
        }
        return spans;
    }
}
