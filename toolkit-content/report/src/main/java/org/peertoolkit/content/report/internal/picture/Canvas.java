package org.peertoolkit.content.report.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.document.Drawing.Align;
import org.peertoolkit.content.report.document.Drawing.Ink;
import org.peertoolkit.content.report.document.Drawing.Pattern;
import org.peertoolkit.content.report.document.Drawing.Shape;
import org.peertoolkit.core.catalog.Language.Direction;

/** Draws from the side on which reading begins: what is drawn at 0 stands at the left, or in a mirror at the right. */
final class Canvas {

    private final double width;
    private final boolean mirrored;
    private final List<Shape> shapes = new ArrayList<>();

    Canvas(double width, Direction direction) {
        this.width = width;
        this.mirrored = direction == Direction.RIGHT_TO_LEFT;
    }

    void rectangle(double x, double y, double wide, double high, Ink fill, Pattern pattern, @Nullable Ink outline) {
        shapes.add(new Drawing.Rectangle(mirrored ? width - x - wide : x, y, wide, high, fill, pattern, outline));
    }

    void line(double x1, double y1, double x2, double y2, double thick, Ink ink, boolean dashed) {
        shapes.add(new Drawing.Line(placed(x1), y1, placed(x2), y2, thick, ink, dashed));
    }

    void circle(double x, double y, double radius, Ink fill, @Nullable Ink outline) {
        shapes.add(new Drawing.Circle(placed(x), y, radius, fill, outline));
    }

    /** Words that begin where reading begins. */
    void begin(double x, double y, String words, double size, boolean strong, Ink ink) {
        label(x, y, words, size, strong, ink, mirrored ? Align.RIGHT : Align.LEFT);
    }

    /** Words that end where reading ends. */
    void end(double x, double y, String words, double size, boolean strong, Ink ink) {
        label(x, y, words, size, strong, ink, mirrored ? Align.LEFT : Align.RIGHT);
    }

    void middle(double x, double y, String words, double size, boolean strong, Ink ink) {
        label(x, y, words, size, strong, ink, Align.MIDDLE);
    }

    Drawing drawing(double height) {
        return new Drawing(width, height, shapes);
    }

    private void label(double x, double y, String words, double size, boolean strong, Ink ink, Align align) {
        shapes.add(new Drawing.Label(placed(x), y, words, size, strong, ink, align, null));
    }

    private double placed(double x) {
        return mirrored ? width - x : x;
    }
}
