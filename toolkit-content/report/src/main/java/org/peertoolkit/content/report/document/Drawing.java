package org.peertoolkit.content.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;

/**
 * A picture made of lines and areas. The origin is the upper left corner; x grows to the right and y downwards, in units of a
 * point at full size. A picture for a language that is written from the right is drawn from the right.
 *
 * @param width above 0
 * @param height above 0
 * @param shapes the later ones lie above the earlier ones
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** The colours of pictures, by what they are for. A writer takes them from the brand; all differ in grey too. */
    public enum Ink {
        TEXT,
        MUTED,
        /** Lines of a grid. */
        GRID,
        /** The colour of the brand. */
        ACCENT,
        /** A second colour, lighter than the accent. */
        SECOND,
        /** What lies behind: the part of a bar that is not filled. */
        GROUND,
        PAPER
    }

    /** How an area is filled. Areas that mean different things differ in pattern, not in colour alone. */
    public enum Pattern {
        SOLID,
        /** Lines that rise to the right. */
        HATCHED,
        /** Small dots. */
        DOTTED
    }

    /** On which side of its point a label stands, on the paper and in every language. */
    public enum Align {
        /** Begins at the point and goes to the right. */
        LEFT,
        MIDDLE,
        /** Ends at the point. */
        RIGHT
    }

    /** A part of a picture. */
    public sealed interface Shape {}

    /**
     * A rectangle.
     *
     * @param outline the colour of its edge, or null for none
     */
    public record Rectangle(
            double x,
            double y,
            double width,
            double height,
            Ink fill,
            Pattern pattern,
            @Nullable Ink outline) implements Shape {}

    /**
     * A line.
     *
     * @param dashed whether it is broken
     */
    public record Line(double x1, double y1, double x2, double y2, double width, Ink ink, boolean dashed)
            implements Shape {}

    /**
     * A circle.
     *
     * @param x of its middle
     * @param y of its middle
     * @param outline the colour of its edge, or null for none
     */
    public record Circle(
            double x,
            double y,
            double radius,
            Ink fill,
            @Nullable Ink outline) implements Shape {}

    /**
     * Words on one line.
     *
     * @param y of the line on which the letters stand
     * @param size the height of the font
     * @param language the language of the words, or null for the language of the document
     */
    public record Label(
            double x,
            double y,
            String words,
            double size,
            boolean strong,
            Ink ink,
            Align align,
            @Nullable Language language)
            implements Shape {}
}
