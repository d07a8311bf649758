package org.peertoolkit.rules.internal.read;

/**
 * The smallest part of a rule file that means something. Spaces and comments are not among them.
 *
 * @param text as it is written; of a text in quotation marks, what stands between them
 * @param start the offset of its first character, the quotation mark included
 * @param end the offset after its last character
 * @param line the line that it stands on, from 1
 */
public record Piece(Kind kind, String text, int start, int end, int line) {

    /** What a piece looks like. */
    public enum Kind {
        /** Letters, digits and underscores, a letter first. */
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** Text in quotation marks. */
        TEXT,
        /** Anything else. */
        SIGN
    }

    /** Whether it is this word or sign, and not a text that happens to read the same. */
    public boolean is(String wordOrSign) {
        return kind != Kind.TEXT && text.equals(wordOrSign);
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a text in quotation marks. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** How a message shows it: in quotation marks, and shortened where it is very long. */
    String shown() {
        return shown(text);
    }

    /** How a message shows a text: in quotation marks, and shortened where it is very long. */
    static String shown(String text) {
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
