package org.peertoolkit.examples.cli.text;

import java.util.Locale;

/**
 * Text for the terminal, wrapped at 80 columns with line feeds, whatever the machine or its language.
 *
 * <p>A word that is longer than a line, such as an address, stays in one piece. Control characters become spaces, so that
 * no text from a file can steer the terminal.
 */
public final class Page {

    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    /**
     * @param colour whether headings stand out in bold
     */
    public Page(boolean colour) {
        this.colour = colour;
    }

    /** The largest heading, of which a page has one. */
    public Page title(String heading) {
        return heading(heading.toUpperCase(Locale.ROOT), '=');
    }

    /** A part of the page. */
    public Page part(String heading) {
        return blank().heading(heading.toUpperCase(Locale.ROOT), '-');
    }

    /** A heading of one line within a part. */
    public Page headline(int indent, String heading) {
        String bold = colour ? "\u001b[1m" : "";
        String plain = colour ? "\u001b[0m" : "";
        return wrapped(" ".repeat(indent) + bold, indent, heading, plain);
    }

    /** A paragraph; an empty one adds nothing. */
    public Page paragraph(int indent, String words) {
        return wrapped(" ".repeat(indent), indent, words, "");
    }

    /** A paragraph after a mark, such as {@code -} or {@code 1.}, with all its lines aligned behind the mark. */
    public Page item(int indent, String mark, String words) {
        String first = " ".repeat(indent) + mark + " ";
        return wrapped(first, first.length(), words, "");
    }

    /** One line that is never wrapped. */
    public Page line(String words) {
        text.append(clean(words)).append('\n');
        return this;
    }

    /** An empty line; two never follow each other. */
    public Page blank() {
        if (!text.isEmpty() && !endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    /** The page so far; ends with a line feed unless it is empty. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** The same words with every control character and line separator as a space, so that they stay on one line. */
    public static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(point -> clean.appendCodePoint(steers(point) ? ' ' : point));
        return clean.toString();
    }

    private static boolean steers(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private Page heading(String heading, char underline) {
        headline(0, heading);
        return line(String.valueOf(underline).repeat(Math.min(WIDTH, length(clean(heading)))))
                .blank();
    }

    private Page wrapped(String first, int indent, String words, String last) {
        if (words.isBlank()) {
            return this;
        }
        text.append(first);
        int column = indent;
        boolean lineHasWord = false;
        for (String word : clean(words).strip().split(" +")) {
            if (lineHasWord && column + 1 + length(word) > WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (lineHasWord) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length(word);
            lineHasWord = true;
        }
        text.append(last).append('\n');
        return this;
    }

    private boolean endsWith(String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
