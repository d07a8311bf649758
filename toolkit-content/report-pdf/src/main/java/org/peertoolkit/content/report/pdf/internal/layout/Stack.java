package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.List;

/**
 * Things one below the other.
 *
 * @param gap the room above it
 * @param together whether it stays on one page where it fits on one
 */
record Stack(List<Node> nodes, double gap, boolean together) implements Node {

    Stack {
        nodes = List.copyOf(nodes);
    }

    @Override
    public double height() {
        double height = 0;
        for (int i = 0; i < nodes.size(); i++) {
            height += nodes.get(i).height() + (i == 0 ? 0 : nodes.get(i).gap());
        }
        return height;
    }

    @Override
    public double lead() {
        return together ? height() : lead(0, Double.MAX_VALUE);
    }

    /** What must stand together from a place on: everything that clings to what follows, and the beginning of that. */
    private double lead(int start, double page) {
        double lead = 0;
        for (int i = start; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            lead += i == start ? 0 : node.gap();
            if (!node.clings() || i == nodes.size() - 1) {
                return lead + (lead + node.lead() > page ? smallest(node) : node.lead());
            }
            lead += node.height();
        }
        return lead;
    }

    /** How much a node needs at least, when a whole page is too small for what it wants. */
    private static double smallest(Node node) {
        return node instanceof Stack stack ? stack.lead(0, Double.MAX_VALUE) : node.lead();
    }

    @Override
    public void place(Flow flow) {
        if (together && height() <= flow.page()) {
            flow.ensure(height());
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double gap = i == 0 ? 0 : node.gap();
            double needed = lead(i, flow.page());
            if (needed <= flow.page()) {
                flow.ensure(gap + needed);
            }
            flow.skip(gap);
            node.place(flow);
        }
    }
}
