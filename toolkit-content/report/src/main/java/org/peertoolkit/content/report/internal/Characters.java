package org.peertoolkit.content.report.internal;

import java.util.List;
import org.peertoolkit.core.catalog.Language.Direction;

/** What becomes of characters that would do something instead of showing something. */
public final class Characters {

    private static final char STAND_IN = '\uFFFD';

    private Characters() {}

    /**
     * The same words without characters that are not shown and could mislead. Those that switch the direction of writing are
     * left out, because one without its end would turn what follows. Control characters and halves of characters become �. Line
     * feeds and tabs stay, and so do the marks and joiners that scripts and emoji need.
     */
    public static String safe(String words) {
        String unix = words.replace("\r\n", "\n").replace('\r', '\n');
        if (unix.codePoints().noneMatch(Characters::unsafe)) {
            return unix;
        }
        StringBuilder safe = new StringBuilder();
        unix.codePoints().forEach(character -> {
            if (!unsafe(character)) {
                safe.appendCodePoint(character);
            } else if (!turns(character)) {
                safe.append(STAND_IN);
            }
        });
        return safe.toString();
    }

    /** The lines of some words; one empty line when there are none. */
    public static List<String> lines(String words) {
        return List.of(safe(words).split("[\n\u2028\u2029]", -1));
    }

    private static boolean unsafe(int character) {
        return turns(character)
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t'
                || (character & 0xFFFE) == 0xFFFE;
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /** Whether some words hold a letter that is written the other way. */
    public static boolean against(String words, Direction direction) {
        return words.codePoints().anyMatch(character -> {
            byte way = Character.getDirectionality(character);
            return direction == Direction.LEFT_TO_RIGHT ? isRight(way) : way == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        });
    }

    /**
     * Which way some words are written: the way of most of their letters, or the given way when both are as many. The first
     * letter alone would turn a whole Arabic sentence that begins with a name in Latin letters.
     */
    public static Direction direction(String words, Direction otherwise) {
        int balance = words.codePoints()
                .map(character -> {
                    byte way = Character.getDirectionality(character);
                    return isRight(way) ? 1 : way == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0;
                })
                .sum();
        return balance == 0 ? otherwise : balance > 0 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private static boolean isRight(byte way) {
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
