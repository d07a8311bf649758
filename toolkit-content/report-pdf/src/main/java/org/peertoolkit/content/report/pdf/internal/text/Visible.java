package org.peertoolkit.content.report.pdf.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * What is shown of any characters, so that no words can change what stands around them, nor hide anything.
 *
 * <ul>
 *   <li>All ways to end a line are one line feed; a tab is a space.
 *   <li>Control characters, halves of characters, and numbers that are no characters are shown as {@code U+FFFD}, so that a reader
 *       sees that something stood there.
 *   <li>Characters that set the direction of others (embeddings, overrides, isolates), variation selectors, tags, soft hyphens and
 *       others that show nothing are left out.
 *   <li>Joiners stay, because Arabic and Indic words need them. Marks of direction, and places where a word may or must not
 *       be parted, have their effect, but are not drawn.
 * </ul>
 */
public final class Visible {

    static final char JOINER = '\u200D';
    static final char NON_JOINER = '\u200C';
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** The shown characters, with line feeds. */
    public static String of(String words) {
        if (words.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return words;
        }
        StringBuilder shown = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int character = words.codePointAt(i);
            if (character == '\n' && i > 0 && words.charAt(i - 1) == '\r') {
                continue;
            }
            append(shown, character);
        }
        return shown.toString();
    }

    /** The shown characters on one line. */
    public static String line(String words) {
        return of(words).replace('\n', ' ').strip();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\t' -> shown.append(' ');
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> shown.append('\n');
            default -> {
                if (isNothing(character)) {
                    shown.append(REPLACEMENT);
                } else if (!isHidden(character) || isEffective(character)) {
                    shown.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isNothing(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isHidden(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || (character >= 0xFFF9 && character <= 0xFFFB);
    }

    /** Joiners, marks of direction, the space without width and the word joiner. */
    private static boolean isEffective(int character) {
        return (character >= 0x200B && character <= 0x200F) || character == 0x061C || character == 0x2060;
    }

    /** Whether a character has its effect on others but is not drawn: neither glyphs nor fonts are asked for. */
    static boolean isUndrawn(int character) {
        return character == 0x200B
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C
                || character == 0x2060
                || (character >= 0x2066 && character <= 0x2069);
    }
}
