package org.peertoolkit.core.catalog;

/**
 * The one form that every id has: up to 16 words of up to 64 letters and digits, with a hyphen between each two. Ids are made
 * for every answer that is read, so it is looked at by hand.
 */
final class Identifiers {

    private static final int LONGEST_WORD = 64;
    private static final int MOST_WORDS = 16;

    private Identifiers() {}

    static String checked(String kind, String value) {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot be the id of a %s. Use letters, digits and single hyphens, such as \"sup-02\"."
                            .formatted(value, kind));
        }
        return value;
    }

    private static boolean isOne(String value) {
        int words = 1;
        int length = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '-' && length > 0) {
                words++;
                length = 0;
            } else if (isLetterOrDigit(character)) {
                length++;
            } else {
                return false;
            }
            if (length > LONGEST_WORD || words > MOST_WORDS) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z';
    }
}
