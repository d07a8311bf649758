package org.peertoolkit.content.report.pdf.internal.text;

/** Letters with their marks, which stay in one font. */
final class Letters {

    private Letters() {}

    /** Where the letter that begins at a place ends, with its marks, and with what is joined to it. */
    static int end(CharSequence text, int start, int limit) {
        int first = Character.codePointAt(text, start);
        int end = start + Character.charCount(first);
        boolean flag = isFlagPart(first);
        boolean joined = false;
        while (end < limit) {
            int next = Character.codePointAt(text, end);
            if (next < 0x300) {
                break;
            }
            boolean secondOfFlag = flag && isFlagPart(next);
            if (!(joined && isPicture(next)) && !isMark(next) && !isJoiner(next) && !secondOfFlag) {
                break;
            }
            flag = false;
            joined = next == Visible.JOINER;
            end += Character.charCount(next);
        }
        return end;
    }

    /** The characters of a letter that a font must have. */
    static int[] drawn(CharSequence text, int start, int end) {
        if (end - start == 1) {
            char only = text.charAt(start);
            return isJoiner(only) || Visible.isUndrawn(only) ? new int[0] : new int[] {only};
        }
        return text.subSequence(start, end)
                .codePoints()
                .filter(character -> !isJoiner(character) && !Visible.isUndrawn(character))
                .toArray();
    }

    static boolean isJoiner(int character) {
        return character == Visible.JOINER || character == Visible.NON_JOINER;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (character >= 0x1F3FB && character <= 0x1F3FF);
    }

    /** Whether a joiner before a character makes one picture of it and what stands before. */
    private static boolean isPicture(int character) {
        return character >= 0x2190 && Character.getType(character) == Character.OTHER_SYMBOL;
    }

    private static boolean isFlagPart(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }

    /** Whether a character is a space at which a line may end. */
    static boolean isSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR
                && character != 0xA0
                && character != 0x202F
                && character != 0x2007;
    }
}
