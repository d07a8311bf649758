package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.content.report.pdf.internal.file.Tag;
import org.peertoolkit.content.report.pdf.internal.text.Line;
import org.peertoolkit.content.report.pdf.internal.text.Look;
import org.peertoolkit.content.report.pdf.internal.text.Piece;

/** Options on paper: circles to mark one of several, boxes to mark any of them. */
final class Choices {

    private static final double MARK = 15;
    private static final double INDENT = 25;

    private final Setting setting;

    Choices(Setting setting) {
        this.setting = setting;
    }

    Node options(Block.Options options, Tag tag, Span span) {
        Tag list = tag.child("L").counted(false);
        List<Node> nodes = new ArrayList<>();
        for (Block.Option option : options.options()) {
            nodes.add(option(option, options.several(), list.child("LI"), span));
        }
        return new Stack(nodes, 7, false);
    }

    private Node option(Block.Option option, boolean several, Tag tag, Span span) {
        Look look = setting.body();
        List<Line> mark = List.of();
        if (!option.mark().isBlank()) {
            Look small = new Look(9, true, false, Palette.TEXT);
            Piece piece =
                    new Piece(option.mark(), small, setting.document.language(), false, Owner.of(tag.child("Lbl")));
            mark = setting.typesetter.lines(List.of(piece), small, setting.document.language(), Double.MAX_VALUE);
        }
        Span inner = span.indented(INDENT, setting.fromTheRight);
        Tag body = tag.child("LBody");
        Paragraph words = setting.paragraph(words(option), body, look, inner);
        double line = words.isEmpty() ? MARK : words.lines().get(0).height();
        double middle = setting.fromTheRight ? span.right() - MARK / 2 - 1 : span.x() + MARK / 2 + 1;
        double down = Math.max(0, (MARK - line) / 2);
        List<Line> shown = mark;
        List<Node> lines = words.isEmpty() ? List.of() : List.of(words);
        return new Beside(
                flow -> mark(flow, shown, several, middle, flow.y() + line / 2 + down),
                new Stack(lines, 0, true),
                MARK,
                4);
    }

    private static void mark(Flow flow, List<Line> mark, boolean several, double x, double y) {
        flow.sheet().artifact(brush -> {
            if (several) {
                brush.frame(x - 6, y - 6, 12, 12, 0.9, Palette.MUTED);
            } else {
                brush.ring(x, y, MARK / 2, 0.9, Palette.MUTED);
            }
        });
        for (Line line : mark) {
            line.draw(flow.sheet(), x - line.width() / 2, y - line.height() / 2);
        }
    }

    /** The label in strong words, and what it means behind it. */
    private static Text words(Block.Option option) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline piece : option.label().pieces()) {
            pieces.add(
                    piece instanceof Inline.Run run
                            ? new Inline.Run(run.words(), java.util.Set.of(Inline.Style.STRONG), run.language())
                            : piece);
        }
        if (!option.label().isEmpty() && !option.text().isEmpty()) {
            pieces.add(Inline.Run.of("\u2002"));
        }
        pieces.addAll(option.text().pieces());
        return new Text(pieces);
    }
}
