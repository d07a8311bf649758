package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.List;

/** What of some answers is counted. */
public final class Projection {

    private Projection() {}

    /** The part of a point that a counting combines; equal for points that it does not tell apart. */
    public static List<Integer> of(Counting counting, Point point) {
        List<Integer> part = new ArrayList<>();
        counting.variables().stream().forEach(variable -> part.add(point.said(variable)));
        return part;
    }
}
