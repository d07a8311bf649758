package org.peertoolkit.content.report.pdf.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.pdf.internal.font.Face;
import org.peertoolkit.content.report.pdf.internal.font.Glyphs;

/**
 * A page. Everything on it belongs to a tag or is an artifact: something that screen readers pass over. Places are counted in
 * points from the upper left corner; the y of words is where the letters stand.
 */
public final class Sheet {

    private final Book book;
    private final double height;
    private final Operators front = new Operators();
    private final Operators behind = new Operators();
    private final Operators underlines = new Operators();
    private final TextPen pen = new TextPen(front);
    final List<Tag> marks = new ArrayList<>();
    final Map<Owner, Link> links = new LinkedHashMap<>();
    private @Nullable Tag open;

    Sheet(Book book, double height) {
        this.book = book;
        this.height = height;
    }

    /** From here on, what is drawn belongs to a tag. */
    private void begin(Tag tag) {
        if (tag == open) {
            return;
        }
        end();
        front.raw("/").raw(tag.type()).raw(" <</MCID ").number(marks.size()).raw(">> BDC\n");
        tag.add(new Kid.Marked(this, marks.size()));
        marks.add(tag);
        open = tag;
    }

    private void end() {
        pen.lift();
        if (open != null) {
            front.raw("EMC\n");
            open = null;
        }
    }

    /** Draws shapes and words that belong to a tag as a whole, such as a picture. */
    public void tagged(Tag tag, Consumer<Sheet.Brush> drawing) {
        begin(tag);
        pen.lift();
        drawing.accept(new Brush(front, false));
        pen.forget();
    }

    /** Draws something that screen readers pass over. */
    public void artifact(Consumer<Sheet.Brush> drawing) {
        end();
        front.raw("/Artifact <</Type /Layout>> BDC\n");
        drawing.accept(new Brush(front, true));
        pen.lift();
        front.raw("EMC\n");
        pen.forget();
    }

    /** Draws something that screen readers pass over, behind everything else on the page. */
    public void background(Consumer<Sheet.Brush> drawing) {
        behind.raw("/Artifact <</Type /Background>> BDC\n");
        drawing.accept(new Brush(behind, true));
        behind.raw("EMC\n");
    }

    /** Draws the words of one owner, in reading order. */
    public void words(Owner owner, List<Word> words) {
        begin(owner.tag());
        show(words);
        Owner.Target target = owner.target();
        if (target != null) {
            Link link = links.get(owner);
            if (link == null) {
                link = new Link(owner, this);
                links.put(owner, link);
                owner.tag().add(link);
            }
            for (Word word : words) {
                double size = word.size();
                link.add(word.x(), word.y() - size, word.x() + word.width(), word.y() + 0.3 * size);
                underline(word);
            }
        }
    }

    private void underline(Word word) {
        double y = word.y() + 0.14 * word.size();
        new Brush(underlines, true).line(word.x(), y, word.x() + word.width(), y, 0.4, word.colour());
    }

    private void show(List<Word> words) {
        boolean clear = true;
        for (Word word : words) {
            clear &= book.note(word);
        }
        if (!clear) {
            pen.lift();
            front.raw("/Span <</ActualText ").characters(Word.meaning(words)).raw(">> BDC\n");
        }
        for (Word word : words) {
            pen.draw(book.use(word.face()), word, height - word.y());
        }
        if (!clear) {
            pen.lift();
            front.raw("EMC\n");
        }
    }

    /** Leads links with this anchor to a place on this page. */
    public void anchor(String name, double y) {
        book.anchor(name, this, height - y);
    }

    /** Adds a bookmark that leads to a place on this page. */
    public void bookmark(int level, String words, double y) {
        book.bookmark(level, words, this, height - y);
    }

    /** Says which area of this page a picture takes. */
    public void area(Tag tag, double x, double y, double width, double high) {
        tag.area(x, height - y - high, x + width, height - y);
    }

    /** The finished contents. */
    String contents() {
        end();
        String lines = underlines.isEmpty() ? "" : "/Artifact <</Type /Layout>> BDC\n" + underlines + "EMC\n";
        return behind + lines + front;
    }

    /**
     * A shaped word at its place.
     *
     * @param text the characters that were shaped
     * @param meaning what it stands for, when that is something else than its characters; null otherwise
     */
    public record Word(
            double x,
            double y,
            Face face,
            double size,
            boolean slanted,
            Colour colour,
            Glyphs glyphs,
            String text,
            @Nullable String meaning,
            boolean fromTheRight) {

        double width() {
            return glyphs.width() * size / 1000;
        }

        static String meaning(List<Word> words) {
            StringBuilder all = new StringBuilder();
            for (Word word : words) {
                all.append(word.meaning == null ? word.text : word.meaning);
            }
            return all.toString();
        }
    }

    /** Draws lines, areas and words that need no tag of their own. */
    public final class Brush extends Shapes {

        private final Operators to;
        private final boolean silent;

        Brush(Operators to, boolean silent) {
            super(to, height);
            this.to = to;
            this.silent = silent;
        }

        /**
         * Draws words.
         *
         * @param language the language of the words, or null for that of the tag
         */
        public void words(List<Word> words, @Nullable String language) {
            if (to != front || words.isEmpty()) {
                return;
            }
            boolean marked = language != null && !silent;
            if (marked) {
                pen.lift();
                to.raw("/Span <</Lang (").raw(String.valueOf(language)).raw(")>> BDC\n");
            }
            pen.forget();
            show(words);
            pen.lift();
            pen.forget();
            if (marked) {
                to.raw("EMC\n");
            }
        }

        /** Draws a picture of pixels into an area. */
        public void image(String name, double x, double y, double width, double high) {
            to.raw("q ").op("cm", width, 0, 0, high, x, height - y - high).raw("/" + name + " Do Q\n");
        }
    }
}
