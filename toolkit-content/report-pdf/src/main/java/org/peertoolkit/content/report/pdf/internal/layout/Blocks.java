package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;
import org.peertoolkit.content.report.pdf.internal.file.Tag;
import org.peertoolkit.content.report.pdf.internal.text.Line;
import org.peertoolkit.content.report.pdf.internal.text.Look;
import org.peertoolkit.content.report.pdf.internal.text.Piece;
import org.peertoolkit.content.report.pdf.internal.text.Visible;
import org.peertoolkit.core.catalog.Language;

/** Makes of each block of a document what stands on the pages. */
final class Blocks {

    private static final double BETWEEN = 7;
    private static final double BETWEEN_ITEMS = 3.5;
    private static final double INDENT = 17;
    private static final double WRITING_LINE = 24;
    private static final double LARGEST_PICTURE = 560;
    private static final int[] HEADING_SIZES = {23, 15, 12, 11, 10, 10};
    private static final int[] ABOVE_HEADINGS = {26, 24, 17, 13, 11, 11};

    private final Setting setting;
    private final Tables tables;
    private final Choices choices;

    Blocks(Setting setting) {
        this.setting = setting;
        this.tables = new Tables(setting);
        this.choices = new Choices(setting);
    }

    /** Blocks one below the other within a tag. */
    Stack stack(List<Block> blocks, Tag tag, Span span, double gap, boolean together) {
        List<Node> nodes = new ArrayList<>();
        for (Block block : blocks) {
            add(block, tag, span, nodes);
        }
        return new Stack(nodes, gap, together);
    }

    private void add(Block block, Tag tag, Span span, List<Node> nodes) {
        if (block instanceof Block.Heading heading) {
            nodes.add(heading(heading, tag, span));
        } else if (block instanceof Block.Paragraph paragraph) {
            addText(paragraph.text(), tag.child("P"), look(paragraph.tone()), span, nodes);
        } else if (block instanceof Block.Items items) {
            nodes.add(items(items, tag, span));
        } else if (block instanceof Block.Table table) {
            nodes.add(tables.table(table, tag, span));
        } else if (block instanceof Block.Figure figure) {
            addFigure(figure, tag, span, nodes);
        } else if (block instanceof Block.Callout callout) {
            nodes.add(callout(callout, tag, span));
        } else if (block instanceof Block.Group group) {
            nodes.add(group(group, tag, span));
        } else if (block instanceof Block.Options options) {
            nodes.add(choices.options(options, tag, span));
        } else if (block instanceof Block.WritingLines lines) {
            addWritingLines(lines, tag, span, nodes);
        } else if (block instanceof Block.PageBreak) {
            nodes.add(new PageEnd());
        }
    }

    private void addText(Text text, Tag tag, Look look, Span span, List<Node> nodes) {
        Paragraph paragraph = setting.paragraph(text, tag, look, span);
        if (!paragraph.isEmpty()) {
            nodes.add(paragraph.below(nodes.isEmpty() ? 0 : BETWEEN));
        }
    }

    private Look look(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> setting.body();
            case LEAD -> new Look(11.5, false, false, Palette.TEXT);
            case SMALL -> setting.small();
        };
    }

    private Node heading(Block.Heading heading, Tag tag, Span span) {
        int level = Math.max(1, Math.min(6, heading.level()));
        boolean accented = level <= 3;
        Look look = new Look(HEADING_SIZES[level - 1], true, false, accented ? setting.palette.accent() : Palette.TEXT);
        Paragraph words = setting.paragraph(heading.text(), tag.child("H" + level), look, span);
        double above = level == 2 ? 10 : 0;
        double below = level == 1 ? 5 : 0;
        String plain = Visible.line(heading.text().plain());
        return new Acting(above + words.height() + below, ABOVE_HEADINGS[level - 1] - above, true, flow -> {
            Sheet sheet = flow.sheet();
            double top = flow.y();
            sheet.anchor(heading.anchor(), top - 4);
            sheet.bookmark(level, plain, top - 4);
            if (level == 2 && !flow.fresh()) {
                sheet.artifact(brush -> brush.line(span.x(), top, span.right(), top, 0.6, Palette.GRID));
            }
            words.draw(sheet, top + above, 0, words.lines().size());
        });
    }

    private Node items(Block.Items items, Tag tag, Span span) {
        Tag list = tag.child("L").counted(items.numbered());
        List<Node> nodes = new ArrayList<>();
        double indent = INDENT;
        if (items.numbered() && items.items().size() > 99) {
            indent += 7;
        }
        int number = 1;
        for (List<Block> item : items.items()) {
            Tag whole = list.child("LI");
            String mark = items.numbered() ? number++ + "." : "\u2022";
            Tag label = whole.child("Lbl");
            Look look = setting.body().in(setting.palette.accent());
            // Bullets are taken from the font for Latin letters in every language: in others some are too small to see.
            Language language = items.numbered() ? setting.document.language() : Language.ENGLISH;
            Piece piece = new Piece(mark, look, language, false, Owner.of(label));
            Line line = setting.typesetter
                    .lines(List.of(piece), look, setting.document.language(), Double.MAX_VALUE)
                    .get(0);
            Span inner = span.indented(indent, setting.fromTheRight);
            Stack body = stack(item, whole.child("LBody"), inner, 0, false);
            double edge = setting.fromTheRight ? inner.right() + 5 : inner.x() - 5 - line.width();
            nodes.add(new Beside(flow -> line.draw(flow.sheet(), edge, flow.y()), body, line.height(), BETWEEN_ITEMS));
        }
        return new Stack(nodes, BETWEEN - 1, false);
    }

    private void addFigure(Block.Figure figure, Tag tag, Span span, List<Node> nodes) {
        Tag shown = tag.child("Figure").saying(Visible.line(figure.alternative()));
        Picture picture = new Picture(setting, figure.drawing(), span.width(), LARGEST_PICTURE);
        double x = span.place(picture.width(), setting.fromTheRight);
        boolean captioned = !figure.caption().isEmpty();
        nodes.add(new Acting(picture.height(), BETWEEN + 4, captioned, flow -> {
            double y = flow.y();
            flow.sheet().tagged(shown, brush -> picture.draw(brush, x, y));
            flow.sheet().area(shown, x, y, picture.width(), picture.height());
        }));
        if (captioned) {
            addText(figure.caption(), tag.child("P"), setting.small(), span, nodes);
        }
    }

    private Node callout(Block.Callout callout, Tag tag, Span span) {
        double side = Box.PADDING + Box.BAR + 2;
        Stack inner = stack(callout.blocks(), tag.child("Div"), span.inset(side), 0, false);
        return callout.warning()
                ? new Box(inner, span, Palette.WARNING_GROUND, Palette.WARNING, setting.fromTheRight, BETWEEN + 3)
                : new Box(
                        inner,
                        span,
                        setting.palette.tint(),
                        setting.palette.accent(),
                        setting.fromTheRight,
                        BETWEEN + 3);
    }

    private Node group(Block.Group group, Tag tag, Span span) {
        Stack inner = stack(group.blocks(), tag, span, 0, true);
        String anchor = group.anchor();
        if (inner.nodes().isEmpty()) {
            return inner;
        }
        List<Node> nodes = new ArrayList<>(inner.nodes());
        if (anchor != null) {
            nodes.set(0, new Anchored(nodes.get(0), anchor));
        }
        double gap = nodes.get(0).gap();
        return new Stack(nodes, Math.max(gap, BETWEEN + 3), true);
    }

    private void addWritingLines(Block.WritingLines lines, Tag tag, Span span, List<Node> nodes) {
        if (!lines.label().isEmpty()) {
            addText(lines.label(), tag.child("P"), setting.body(), span, nodes);
            Node last = nodes.get(nodes.size() - 1);
            if (last instanceof Paragraph label) {
                nodes.set(nodes.size() - 1, label.clinging());
            }
        }
        for (int i = 0; i < lines.lines(); i++) {
            boolean clings = lines.lines() <= 6 && i + 1 < lines.lines();
            nodes.add(new Acting(WRITING_LINE, 0, clings, flow -> {
                double y = flow.y() + WRITING_LINE - 1;
                flow.sheet().artifact(brush -> brush.line(span.x(), y, span.right(), y, 0.6, Palette.PENCIL));
            }));
        }
    }
}
