package org.peertoolkit.content.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Finds characters that nobody can see and YAML does not allow, such as those that copying from other programs leaves. */
final class UnprintableCharacter {

    private UnprintableCharacter() {}

    /** The first one as a problem, or null when there is none. */
    static @Nullable Problem in(String name, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (!allowed(character)) {
                return Problem.of(
                        "unprintable",
                        new Place(name, line, column),
                        "",
                        "a character that cannot be seen stands here (U+%s)."
                                .formatted(String.format(Locale.ROOT, "%04X", character)),
                        "Delete it: put the cursor behind it and press the backspace key once.");
            }
            line += character == '\n' ? 1 : 0;
            column = character == '\n' ? 1 : column + 1;
        }
        return null;
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0x7E
                || character == 0x85
                || character >= 0xA0 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
