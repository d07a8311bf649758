package org.peertoolkit.content.report.pdf.internal.layout;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.pdf.internal.file.Book;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;
import org.peertoolkit.content.report.pdf.internal.file.Tag;
import org.peertoolkit.content.report.pdf.internal.font.Family;
import org.peertoolkit.content.report.pdf.internal.font.FontChoice;
import org.peertoolkit.content.report.pdf.internal.text.Line;
import org.peertoolkit.content.report.pdf.internal.text.Look;
import org.peertoolkit.content.report.pdf.internal.text.MissingFonts;
import org.peertoolkit.content.report.pdf.internal.text.Typesetter;
import org.peertoolkit.content.report.pdf.internal.text.Visible;

/** Lays a document out on pages. */
public final class Composition {

    private static final double SIDE = 64;
    private static final double TOP = 66;
    private static final double BOTTOM = 64;
    /** Where the letters of the head and of the foot stand, from the edge of the page. */
    private static final double HEAD = 43;

    private static final double FOOT = 27;
    private static final double LOGO_HEIGHT = 46;
    private static final double LOGO_WIDTH = 200;

    private final Setting setting;
    private final Book book;
    private final Span span;
    private final double height;

    private Composition(Setting setting, double width, double height) {
        this.setting = setting;
        this.book = setting.book;
        this.span = new Span(SIDE, width - 2 * SIDE);
        this.height = height;
    }

    /**
     * Lays out a document.
     *
     * @param logo the picture for the head of the first page, or null for none
     * @throws org.peertoolkit.core.problem.InvalidInputException if no font has a character of a language of the document
     */
    public static Book of(
            Document document, List<Family> families, double width, double height, @Nullable BufferedImage logo) {
        Book book = new Book(document, width, height);
        MissingFonts missing = new MissingFonts(Visible.line(document.title()));
        Typesetter typesetter = new Typesetter(new FontChoice(families), missing);
        Setting setting = new Setting(document, book, typesetter);
        new Composition(setting, width, height).compose(logo);
        missing.throwIfAny();
        return book;
    }

    private void compose(@Nullable BufferedImage logo) {
        List<Node> nodes = new ArrayList<>();
        Brand.Logo words = setting.document.brand().logo();
        if (logo != null && words != null) {
            nodes.add(logo(logo, book.root().child("Figure").saying(Visible.line(words.alternative()))));
        }
        nodes.add(new Blocks(setting)
                .stack(setting.document.blocks(), book.root(), span, nodes.isEmpty() ? 0 : 22, false));
        Flow flow = new Flow(book, TOP, height - BOTTOM);
        new Stack(nodes, 0, false).place(flow);
        int number = 1;
        for (Sheet sheet : book.sheets()) {
            surround(sheet, number++, logo != null);
        }
    }

    private Node logo(BufferedImage logo, Tag tag) {
        book.logo(logo);
        double scale = Math.min(LOGO_HEIGHT / logo.getHeight(), LOGO_WIDTH / logo.getWidth());
        double wide = scale * logo.getWidth();
        double high = scale * logo.getHeight();
        double x = span.place(wide, setting.fromTheRight);
        return new Acting(high, 0, false, flow -> {
            double y = flow.y();
            flow.sheet().tagged(tag, brush -> brush.image("Logo", x, y, wide, high));
            flow.sheet().area(tag, x, y, wide, high);
        });
    }

    /** Draws the head and the foot of a page. */
    private void surround(Sheet sheet, int number, boolean logo) {
        Look look = new Look(8, false, false, Palette.MUTED);
        String name = setting.document.brand().name();
        if (!name.isBlank() && !(number == 1 && logo)) {
            first(name, look).forEach(line -> draw(sheet, line, HEAD, false));
        }
        double foot = height - FOOT;
        sheet.artifact(brush -> brush.line(span.x(), foot - 16, span.right(), foot - 16, 0.5, Palette.GRID));
        String footer = setting.document.brand().footer();
        if (!footer.isBlank()) {
            first(footer, look).forEach(line -> draw(sheet, line, foot, false));
        }
        String page = setting.document
                .labels()
                .page()
                .replace("{pages}", Integer.toString(book.sheets().size()))
                .replace("{page}", Integer.toString(number));
        first(page, look).forEach(line -> draw(sheet, line, foot, true));
    }

    /** As much of the words as stands on one line beside the number of the page. */
    private List<Line> first(String words, Look look) {
        return setting.loose(words, look, span.width() * 0.78).stream().limit(1).toList();
    }

    private void draw(Sheet sheet, Line line, double baseline, boolean atEnd) {
        double x = span.place(line.width(), atEnd != setting.fromTheRight);
        sheet.artifact(brush -> brush.words(line.words(x, baseline - line.ascent()), null));
    }
}
