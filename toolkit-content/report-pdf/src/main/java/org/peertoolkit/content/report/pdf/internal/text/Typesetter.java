package org.peertoolkit.content.report.pdf.internal.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.pdf.internal.font.Face;
import org.peertoolkit.content.report.pdf.internal.font.FontChoice;
import org.peertoolkit.core.catalog.Language;

/** Sets pieces of text in lines. Used by one thread, for one document. */
public final class Typesetter {

    /** How much wider lines are set than the font asks for. */
    private static final double LEADING = 1.06;
    /** Longer words are parted somewhere, so that the work for them stays in proportion. */
    private static final int LONGEST_WORD = 256;

    private static final double TOLERANCE = 0.01;

    private final FontChoice fonts;
    private final MissingFonts missing;
    private final Shaping shaping;
    private final Map<Language, BreakIterator> breakers = new HashMap<>();
    private final BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);

    public Typesetter(FontChoice fonts, MissingFonts missing) {
        this.fonts = fonts;
        this.missing = missing;
        this.shaping = new Shaping(fonts);
    }

    /**
     * Sets pieces in lines, the first of which the words themselves may have.
     *
     * @param strut the look that lines have room for even where they are empty
     * @param language the language that decides where lines may end
     * @param width how wide lines may be; a word that is wider is parted
     * @return the lines; empty when there are no pieces
     */
    public List<Line> lines(List<Piece> pieces, Look strut, Language language, double width) {
        List<Piece> filled =
                pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
        boolean fromTheRight = language.direction() == Language.Direction.RIGHT_TO_LEFT;
        List<Line> lines = new ArrayList<>();
        if (filled.isEmpty()) {
            return lines;
        }
        Prepared prepared = new Prepared(filled, fromTheRight, fonts, missing);
        for (int[] line : prepared.lines()) {
            new Filling(prepared, line[0], line[1], strut, language, width).into(lines);
        }
        return lines;
    }

    /** The width of the widest part of the pieces that cannot be parted well. */
    public double widestWord(List<Piece> pieces, Look strut, Language language) {
        return lines(pieces, strut, language, 0.5).stream()
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }

    private BreakIterator breaker(Language language) {
        return breakers.computeIfAbsent(
                language, key -> BreakIterator.getLineInstance(ULocale.forLanguageTag(key.tag())));
    }

    /** The work on one of the lines that the words themselves have. */
    private final class Filling {

        private final Prepared prepared;
        private final int start;
        private final int end;
        private final Look strut;
        private final Language language;
        private final boolean fromTheRight;
        private final double width;
        private final byte @Nullable [] levels;
        private final List<Fragment> open = new ArrayList<>();
        private double openWidth;

        Filling(Prepared prepared, int start, int end, Look strut, Language language, double width) {
            this.prepared = prepared;
            this.start = start;
            this.end = end;
            this.strut = strut;
            this.language = language;
            this.fromTheRight = language.direction() == Language.Direction.RIGHT_TO_LEFT;
            this.width = width;
            this.levels = prepared.directed() && end > start ? levels() : null;
        }

        private byte[] levels() {
            Bidi bidi = new Bidi();
            bidi.setPara(prepared.text().substring(start, end), fromTheRight ? Bidi.RTL : Bidi.LTR, null);
            return bidi.getLevels();
        }

        void into(List<Line> lines) {
            BreakIterator breaker = breaker(language);
            breaker.setText(prepared.text().substring(start, end));
            int from = start;
            for (int next = breaker.next(); next != BreakIterator.DONE; next = breaker.next()) {
                int to = start + next;
                while (to - from > LONGEST_WORD) {
                    int part = letterAtOrBefore(from, from + LONGEST_WORD);
                    add(from, part, lines);
                    from = part;
                }
                add(from, to, lines);
                from = to;
            }
            flush(lines);
        }

        private void add(int from, int to, List<Line> lines) {
            List<Fragment> word = shaping.fragments(prepared, levels, start, from, to);
            double body = body(word);
            if (!open.isEmpty() && openWidth + body > width + TOLERANCE) {
                flush(lines);
            }
            if (body > width + TOLERANCE && width > 1) {
                int fitting = fitting(from, to);
                if (fitting < to) {
                    append(shaping.fragments(prepared, levels, start, from, fitting));
                    flush(lines);
                    add(fitting, to, lines);
                    return;
                }
            }
            append(word);
        }

        private void append(List<Fragment> word) {
            for (Fragment fragment : word) {
                open.add(fragment);
                openWidth += fragment.width();
            }
        }

        private static double body(List<Fragment> word) {
            double all = 0;
            double body = 0;
            for (Fragment fragment : word) {
                all += fragment.width();
                body = fragment.space() ? body : all;
            }
            return body;
        }

        /** How much of a word fits on a line: as many letters as possible, and at least one. */
        private int fitting(int from, int to) {
            int low = letterAtOrAfter(from, from + 1);
            int high = to;
            while (low < high) {
                int middle = letterAtOrAfter(from, (low + high + 1) >>> 1);
                if (middle > high) {
                    break;
                }
                if (body(shaping.fragments(prepared, levels, start, from, middle)) <= width + TOLERANCE) {
                    low = middle;
                } else {
                    int before = letterAtOrBefore(from, middle - 1);
                    high = Math.max(low, before);
                }
            }
            return Math.min(low, to);
        }

        private int letterAtOrAfter(int from, int place) {
            int limit = Math.min(end, from + LONGEST_WORD + 8);
            if (place >= limit) {
                return place;
            }
            letters.setText(prepared.text().substring(from, limit));
            return from + (letters.isBoundary(place - from) ? place - from : letters.following(place - from));
        }

        private int letterAtOrBefore(int from, int place) {
            letters.setText(prepared.text().substring(from, Math.min(end, place + 8)));
            if (letters.isBoundary(place - from)) {
                return place;
            }
            int before = from + letters.preceding(place - from);
            // A letter with more marks than a word may be long is parted all the same.
            return before <= from ? place : before;
        }

        private void flush(List<Line> lines) {
            Face main = fonts.mainFace(language, strut.strong());
            double ascent = main.ascent() * main.enlargement() * strut.size();
            double descent = main.descent() * main.enlargement() * strut.size();
            for (Fragment fragment : open) {
                ascent = Math.max(ascent, fragment.face().ascent() * fragment.size());
                descent = Math.max(descent, fragment.face().descent() * fragment.size());
            }
            double more = (LEADING - 1) * (ascent + descent) / 2;
            lines.add(new Line(open, fromTheRight, ascent + more, descent + more));
            open.clear();
            openWidth = 0;
        }
    }
}
