package org.peertoolkit.content.report.pdf.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.pdf.internal.font.Family;
import org.peertoolkit.content.report.pdf.internal.font.FontChoice;
import org.peertoolkit.content.report.pdf.internal.font.Scripts;

/**
 * The characters of a paragraph as they are shown, each with the piece that it comes from.
 *
 * <p>Where direction matters, each piece stands between an isolate and its end, so that no piece can change the order of
 * what stands around it; neighbours in the same foreign language stand in one isolate, because they are one quotation.
 *
 * <p>A letter that no font has, of a language that the fonts cannot write, is noted as missing. Any other character that no font
 * has is shown by its number and, unless it is a letter, by its name, such as {@code [U+1F600 grinning face]}; it still counts as the
 * character itself for screen readers, and for those who copy the text.
 */
final class Prepared {

    private static final char ISOLATE_FROM_THE_LEFT = '\u2066';
    private static final char ISOLATE_FROM_THE_RIGHT = '\u2067';
    private static final char ISOLATE_BY_ITSELF = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final FontChoice fonts;
    private final MissingFonts missing;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces;
    private final List<Integer> starts = new ArrayList<>();
    private final NavigableMap<Integer, StandIn> standIns = new TreeMap<>();
    private final List<int[]> lines = new ArrayList<>();
    private final boolean directed;
    private final String finished;
    private char isolate = ISOLATE_BY_ITSELF;

    Prepared(List<Piece> pieces, boolean fromTheRight, FontChoice fonts, MissingFonts missing) {
        this.pieces = pieces;
        this.fonts = fonts;
        this.missing = missing;
        List<String> shown =
                pieces.stream().map(piece -> Visible.of(piece.words())).toList();
        directed = fromTheRight
                || shown.stream().anyMatch(words -> Bidi.requiresBidi(words.toCharArray(), 0, words.length()));
        for (int i = 0; i < pieces.size(); i++) {
            boolean joined = i > 0 && together(pieces.get(i - 1), pieces.get(i));
            boolean joins = i + 1 < pieces.size() && together(pieces.get(i), pieces.get(i + 1));
            starts.add(text.length());
            isolate = joined ? isolate : isolate(shown.get(i), fromTheRight);
            mark(isolate, !joined);
            append(pieces.get(i), shown.get(i));
            mark(END_OF_ISOLATE, !joins);
        }
        splitLines();
        finished = text.toString();
    }

    private static boolean together(Piece one, Piece next) {
        return one.foreign() && next.foreign() && one.language().equals(next.language());
    }

    static boolean isIsolate(char character) {
        return character >= ISOLATE_FROM_THE_LEFT && character <= END_OF_ISOLATE;
    }

    /** Words without a direction of their own, such as {@code 1.}, have that of what stands around them. */
    private static char isolate(String words, boolean fromTheRight) {
        if (Bidi.getBaseDirection(words) != Bidi.NEUTRAL) {
            return ISOLATE_BY_ITSELF;
        }
        return fromTheRight ? ISOLATE_FROM_THE_RIGHT : ISOLATE_FROM_THE_LEFT;
    }

    private void mark(char mark, boolean wanted) {
        if (directed && wanted) {
            text.append(mark);
        }
    }

    private void append(Piece piece, String words) {
        for (int i = 0; i < words.length(); ) {
            char first = words.charAt(i);
            if (first == '\n') {
                mark(END_OF_ISOLATE, true);
                text.append('\n');
                mark(isolate, true);
                i++;
                continue;
            }
            int end = Letters.end(words, i, words.length());
            int[] drawn = Letters.drawn(words, i, end);
            Family family = drawn.length == 0 ? null : fonts.family(piece.language(), drawn);
            if (drawn.length == 0) {
                text.append(words, i, end);
            } else {
                appendLetter(piece, words, i, end, family);
            }
            i = end;
        }
    }

    private void appendLetter(Piece piece, String words, int start, int end, @Nullable Family family) {
        for (int i = start; i < end; i += Character.charCount(words.codePointAt(i))) {
            int character = words.codePointAt(i);
            if (Letters.isJoiner(character)
                    || Visible.isUndrawn(character)
                    || (family != null && family.covers(character))) {
                text.appendCodePoint(character);
            } else if (UCharacter.isUWhiteSpace(character)) {
                text.append(' ');
            } else {
                standIn(character, piece, words);
            }
        }
    }

    private void standIn(int character, Piece piece, String words) {
        int script = UScript.getScript(character);
        if (Scripts.uses(piece.language(), script) && !fonts.covers(piece.language())) {
            missing.note(character, piece.language(), words);
            return;
        }
        int start = text.length();
        text.append("[U+").append(MissingFonts.hexadecimal(character));
        boolean letter = script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN;
        String name = letter ? null : UCharacter.getName(character);
        if (name != null) {
            text.append(' ').append(name.toLowerCase(Locale.ROOT));
        }
        text.append(']');
        standIns.put(start, new StandIn(start, text.length(), Character.toString(character)));
    }

    /** The line feeds become spaces, so that words on different lines stay apart for those who do not see the lines. */
    private void splitLines() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                text.setCharAt(i, ' ');
                lines.add(new int[] {start, i + 1});
                start = i + 1;
            }
        }
        lines.add(new int[] {start, text.length()});
    }

    /** The lines that the words themselves have: where each begins and ends. */
    List<int[]> lines() {
        return lines;
    }

    String text() {
        return finished;
    }

    /** Whether the order on the paper can differ from the reading order. */
    boolean directed() {
        return directed;
    }

    /** The number of the piece that a character comes from. */
    int pieceAt(int index) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Piece piece(int number) {
        return pieces.get(number);
    }

    /** What stands at a place instead of a character that no font has, or null when the character itself does. */
    @Nullable
    StandIn standInAt(int index) {
        Map.Entry<Integer, StandIn> entry = standIns.isEmpty() ? null : standIns.floorEntry(index);
        return entry == null || entry.getValue().end <= index ? null : entry.getValue();
    }

    /** Characters that stand for another one. */
    record StandIn(int start, int end, String character) {}
}
