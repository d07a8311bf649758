package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.pdf.internal.file.Book;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;

/** The place on the pages where the next thing goes. */
final class Flow {

    private static final double TOLERANCE = 0.01;

    private final Book book;
    private final double top;
    private final double bottom;
    private final List<Running> running = new ArrayList<>();
    private Sheet sheet;
    private double y;
    private boolean fresh = true;

    Flow(Book book, double top, double bottom) {
        this.book = book;
        this.top = top;
        this.bottom = bottom;
        this.sheet = book.turn();
        this.y = top;
    }

    Sheet sheet() {
        return sheet;
    }

    double y() {
        return y;
    }

    /** How much room is left on this page. */
    double room() {
        return bottom - edges() - y + TOLERANCE;
    }

    /** How much room an empty page has. */
    double page() {
        return bottom - top - 2 * edges();
    }

    private double edges() {
        double edges = 0;
        for (Running one : running) {
            edges += one.edge();
        }
        return edges;
    }

    /** Whether nothing stands on this page yet. */
    boolean fresh() {
        return fresh;
    }

    void skip(double height) {
        if (!fresh) {
            y += height;
        }
    }

    void move(double height) {
        y += height;
        fresh &= height == 0;
    }

    /** Turns the page when there is not so much room on it, unless it is empty. */
    void ensure(double height) {
        if (!fresh && height > room()) {
            turn();
        }
    }

    void turn() {
        running.forEach(one -> one.pageEnds(this));
        sheet = book.turn();
        y = top;
        fresh = true;
        for (Running one : running) {
            one.pageBegins(this);
        }
    }

    /** Leaves room at the upper edge of a box; the page counts as empty still. */
    void pad(double height) {
        y += height;
    }

    void begin(Running one) {
        running.add(one);
    }

    void end(Running one) {
        running.remove(one);
    }

    /** Something that goes on over several pages, such as a box. */
    interface Running {

        /** How much room its upper or lower edge takes on each page. */
        double edge();

        void pageEnds(Flow flow);

        void pageBegins(Flow flow);
    }
}
