package org.peertoolkit.content.report.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.core.catalog.Language.Direction;

/** Laws of pictures: all of it lies on the paper, and from the right it is the mirror of itself. */
class PictureProperties {

    @Property(tries = 100)
    void bars_lie_on_the_paper_and_have_their_length(@ForAll("bars") List<BarPicture.Bar> bars, @ForAll Direction way) {
        Drawing drawing = BarPicture.of(bars, List.of(0, 50, 75), way);

        inside(drawing);
        List<Double> lengths = drawing.shapes().stream()
                .filter(shape -> shape instanceof Drawing.Rectangle area && area.fill() == Drawing.Ink.ACCENT)
                .map(shape -> ((Drawing.Rectangle) shape).width())
                .toList();
        assertThat(lengths).hasSize((int) bars.stream()
                .filter(bar -> bar.percent() != null && bar.percent() > 0)
                .count());
        assertThat(drawing.shapes().stream()
                        .filter(shape ->
                                shape instanceof Drawing.Rectangle area && area.pattern() == Drawing.Pattern.HATCHED))
                .hasSize(
                        (int) bars.stream().filter(bar -> bar.percent() == null).count());
    }

    @Property(tries = 100)
    void from_the_right_a_picture_is_mirrored(@ForAll("bars") List<BarPicture.Bar> bars) {
        Drawing left = BarPicture.of(bars, List.of(0, 50), Direction.LEFT_TO_RIGHT);
        Drawing right = BarPicture.of(bars, List.of(0, 50), Direction.RIGHT_TO_LEFT);

        assertThat(right.shapes()).hasSameSizeAs(left.shapes());
        for (int i = 0; i < left.shapes().size(); i++) {
            if (left.shapes().get(i) instanceof Drawing.Rectangle area) {
                Drawing.Rectangle mirrored = (Drawing.Rectangle) right.shapes().get(i);
                assertThat(mirrored.x()).isEqualTo(left.width() - area.x() - area.width());
            }
        }
    }

    @Property(tries = 100)
    void moves_and_spreads_lie_on_the_paper(
            @ForAll("bars") List<BarPicture.Bar> bars,
            @ForAll("rows") List<SpreadPicture.Row> rows,
            @ForAll Direction way) {
        inside(MovePicture.of(
                bars.stream()
                        .map(bar -> new MovePicture.Move(bar.name(), bar.percent(), 50, bar.value()))
                        .toList(),
                way));
        inside(SpreadPicture.of(rows, way));
    }

    @Provide
    Arbitrary<List<BarPicture.Bar>> bars() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMaxLength(60),
                        Arbitraries.integers().between(0, 100).injectNull(0.2))
                .as((name, percent) -> new BarPicture.Bar(name, percent, "value " + percent))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<SpreadPicture.Row>> rows() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(levels -> new SpreadPicture.Row("sup-01", levels, null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static void inside(Drawing drawing) {
        assertThat(drawing.shapes()).isNotEmpty();
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Rectangle area) {
                within(drawing, area.x(), area.y());
                within(drawing, area.x() + area.width(), area.y() + area.height());
            } else if (shape instanceof Drawing.Line line) {
                within(drawing, line.x1(), line.y1());
                within(drawing, line.x2(), line.y2());
            } else if (shape instanceof Drawing.Circle circle) {
                within(drawing, circle.x() - circle.radius(), circle.y() - circle.radius());
                within(drawing, circle.x() + circle.radius(), circle.y() + circle.radius());
            } else if (shape instanceof Drawing.Label label) {
                within(drawing, label.x(), label.y());
            }
        }
    }

    private static void within(Drawing drawing, double x, double y) {
        assertThat(x).isBetween(-0.01, drawing.width() + 0.01);
        assertThat(y).isBetween(-0.01, drawing.height() + 0.01);
    }
}
