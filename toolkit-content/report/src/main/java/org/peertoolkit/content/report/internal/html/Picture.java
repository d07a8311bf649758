package org.peertoolkit.content.report.internal.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.document.Drawing.Align;
import org.peertoolkit.content.report.document.Drawing.Ink;
import org.peertoolkit.content.report.document.Drawing.Pattern;
import org.peertoolkit.content.report.internal.Characters;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Language.Direction;

/** A drawing as SVG. Colours are names of the style sheet, so that they change with the light and the contrast of the screen. */
public final class Picture {

    private final Drawing drawing;
    private final String id;
    private final Language page;

    Picture(Drawing drawing, String id, Language page) {
        this.drawing = drawing;
        this.id = id;
        this.page = page;
    }

    public String viewBox() {
        return "0 0 %s %s".formatted(number(drawing.width()), number(drawing.height()));
    }

    public String width() {
        return number(drawing.width());
    }

    public String height() {
        return number(drawing.height());
    }

    public List<Drawing.Shape> shapes() {
        return drawing.shapes();
    }

    /** A filling that is no plain colour. */
    public record Filling(String id, String ink, boolean hatched) {}

    public List<Filling> fillings() {
        Set<String> seen = new TreeSet<>();
        List<Filling> fillings = new ArrayList<>();
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Rectangle area && area.pattern() != Pattern.SOLID && seen.add(filling(area))) {
                fillings.add(new Filling(filling(area), ink(area.fill()), area.pattern() == Pattern.HATCHED));
            }
        }
        return fillings;
    }

    private String filling(Drawing.Rectangle area) {
        return "%s-%s-%s".formatted(id, ink(area.fill()), area.pattern().name().toLowerCase(Locale.ROOT));
    }

    /** The address of a filling, or null for a plain colour. */
    public @Nullable String fill(Drawing.Rectangle area) {
        return area.pattern() == Pattern.SOLID ? null : "url(#%s)".formatted(filling(area));
    }

    public String looks(Drawing.Rectangle area) {
        return (area.pattern() == Pattern.SOLID ? "fill-" + ink(area.fill()) : "filled") + outline(area.outline());
    }

    public String looks(Drawing.Circle circle) {
        return "fill-" + ink(circle.fill()) + outline(circle.outline());
    }

    public String looks(Drawing.Line line) {
        return "line-" + ink(line.ink()) + (line.dashed() ? " dashed" : "");
    }

    public String looks(Drawing.Label label) {
        return "fill-" + ink(label.ink()) + (label.strong() ? " strong" : "");
    }

    private static String outline(@Nullable Ink ink) {
        return ink == null ? "" : " line-" + ink(ink);
    }

    private static String ink(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    /** The side on which SVG anchors a label: its start and end depend on which way the words are written. */
    public String anchor(Drawing.Label label) {
        if (label.align() == Align.MIDDLE) {
            return "middle";
        }
        boolean fromTheRight = way(label) == Direction.RIGHT_TO_LEFT;
        return (label.align() == Align.LEFT) == fromTheRight ? "end" : "start";
    }

    public String dir(Drawing.Label label) {
        return Piece.dir(way(label));
    }

    public @Nullable String lang(Drawing.Label label) {
        Language tongue = label.language();
        return tongue == null || tongue.equals(page) ? null : tongue.tag();
    }

    public String words(Drawing.Label label) {
        return Characters.safe(label.words()).replace('\n', ' ');
    }

    private Direction way(Drawing.Label label) {
        Language tongue = label.language();
        return tongue == null ? Characters.direction(label.words(), page.direction()) : tongue.direction();
    }

    /** A number as SVG reads it, with at most two digits behind the point. */
    public String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
