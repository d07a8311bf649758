package org.peertoolkit.content.report.pdf.internal.layout;

/** Something that takes room on pages, one below the other. Lengths are points. */
interface Node {

    /** How much room it takes where it is not parted. */
    double height();

    /** How much room it needs to begin on a page. */
    default double lead() {
        return height();
    }

    /** How much room it wants above it; none at the upper edge of a page. */
    double gap();

    /** Whether it must not stand at the foot of a page without what follows. */
    default boolean clings() {
        return false;
    }

    /** Draws it at the place where the flow is, and moves the flow on. */
    void place(Flow flow);
}
