package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;
import org.peertoolkit.content.report.pdf.internal.text.Line;
import org.peertoolkit.content.report.pdf.internal.text.Look;
import org.peertoolkit.content.report.pdf.internal.text.Piece;
import org.peertoolkit.core.catalog.Language;

/** Draws a drawing at its place. The words in it are words, so that they can be found and copied. */
final class Picture {

    private static final double GAP = 4;

    private final Setting setting;
    private final Drawing drawing;
    private final double scale;

    /**
     * @param width the drawing becomes smaller when it is wider
     * @param height likewise when it is higher
     */
    Picture(Setting setting, Drawing drawing, double width, double height) {
        this.setting = setting;
        this.drawing = drawing;
        this.scale = Math.min(1, Math.min(width / drawing.width(), height / drawing.height()));
    }

    double width() {
        return drawing.width() * scale;
    }

    double height() {
        return drawing.height() * scale;
    }

    /** Draws it with its upper left corner at a place. */
    void draw(Sheet.Brush brush, double x, double y) {
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Rectangle rectangle) {
                rectangle(brush, rectangle, x + scale * rectangle.x(), y + scale * rectangle.y());
            } else if (shape instanceof Drawing.Line line) {
                line(brush, line, x, y);
            } else if (shape instanceof Drawing.Circle circle) {
                circle(brush, circle, x, y);
            } else if (shape instanceof Drawing.Label label) {
                label(brush, label, x, y);
            }
        }
    }

    private void rectangle(Sheet.Brush brush, Drawing.Rectangle rectangle, double x, double y) {
        double width = scale * rectangle.width();
        double height = scale * rectangle.height();
        Colour fill = setting.palette.of(rectangle.fill());
        switch (rectangle.pattern()) {
            case SOLID -> brush.area(x, y, width, height, fill);
            case HATCHED -> brush.hatched(x, y, width, height, GAP, fill);
            case DOTTED -> brush.dotted(x, y, width, height, GAP, fill);
        }
        Drawing.Ink outline = rectangle.outline();
        if (outline != null) {
            brush.frame(x, y, width, height, 0.7, setting.palette.of(outline));
        }
    }

    private void line(Sheet.Brush brush, Drawing.Line line, double x, double y) {
        Colour colour = setting.palette.of(line.ink());
        double x1 = x + scale * line.x1();
        double y1 = y + scale * line.y1();
        double x2 = x + scale * line.x2();
        double y2 = y + scale * line.y2();
        if (line.dashed()) {
            brush.dashedLine(x1, y1, x2, y2, scale * line.width(), colour);
        } else {
            brush.line(x1, y1, x2, y2, scale * line.width(), colour);
        }
    }

    private void circle(Sheet.Brush brush, Drawing.Circle circle, double x, double y) {
        double middleX = x + scale * circle.x();
        double middleY = y + scale * circle.y();
        brush.disc(middleX, middleY, scale * circle.radius(), setting.palette.of(circle.fill()));
        Drawing.Ink outline = circle.outline();
        if (outline != null) {
            brush.ring(middleX, middleY, scale * circle.radius(), 0.9, setting.palette.of(outline));
        }
    }

    private void label(Sheet.Brush brush, Drawing.Label label, double x, double y) {
        @Nullable Language own = label.language();
        Language document = setting.document.language();
        Language language = own == null ? document : own;
        Look look = new Look(scale * label.size(), label.strong(), false, setting.palette.of(label.ink()));
        Owner nobody = Owner.of(setting.book.root());
        Piece piece = new Piece(label.words().replace('\n', ' '), look, language, false, nobody);
        List<Line> lines = setting.typesetter.lines(List.of(piece), look, language, Double.MAX_VALUE);
        for (Line line : lines) {
            double shift = switch (label.align()) {
                case LEFT -> 0;
                case MIDDLE -> line.width() / 2;
                case RIGHT -> line.width();
            };
            double top = y + scale * label.y() - line.ascent();
            brush.words(
                    line.words(x + scale * label.x() - shift, top), language.equals(document) ? null : language.tag());
        }
    }
}
