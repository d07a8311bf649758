package org.peertoolkit.content.report.pdf.internal.file;

import java.util.ArrayList;
import java.util.List;

/** A link on a page: where it leads, and one area for each line that its words take. */
final class Link implements Kid {

    final Owner owner;
    final Sheet sheet;
    /** Left, top, right and bottom of each area, from the upper left corner. */
    final List<double[]> areas = new ArrayList<>();

    Link(Owner owner, Sheet sheet) {
        this.owner = owner;
        this.sheet = sheet;
    }

    /** Adds an area, or makes the last one wider when it is on the same line. */
    void add(double left, double top, double right, double bottom) {
        if (!areas.isEmpty()) {
            double[] last = areas.get(areas.size() - 1);
            if (Math.abs(last[1] - top) < 1) {
                last[0] = Math.min(last[0], left);
                last[2] = Math.max(last[2], right);
                return;
            }
        }
        areas.add(new double[] {left, top, right, bottom});
    }
}
