package org.peertoolkit.content.report.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for pictures, which have no lines of their own. */
final class Captions {

    private Captions() {}

    /** Lines of about so many units; a wide character, as in Chinese, counts twice. A longer word stays whole. */
    static List<String> lines(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : pieces(words)) {
            if (line.length() > 0 && width(line.toString()) + width(word.strip()) > most) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** Words with the space behind them; a wide character is a word of its own. */
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        words.codePoints().forEach(character -> {
            piece.appendCodePoint(character);
            if (Character.isWhitespace(character) || isWide(character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        });
        pieces.add(piece.toString());
        return pieces;
    }

    static int width(String words) {
        return words.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }
}
