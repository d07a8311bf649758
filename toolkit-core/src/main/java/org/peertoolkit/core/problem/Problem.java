package org.peertoolkit.core.problem;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input, told so that the person who wrote it can mend it.
 *
 * @param code a stable name of the kind of problem for programs, in lower case with hyphens, for example
 *     {@code unknown-question}
 * @param place where it stands
 * @param field what it concerns, for example {@code answers.sup-99}; empty when it concerns the whole input
 * @param what what is wrong, a sentence with the value in quotes
 * @param nearest the nearest right value, or null when nothing is near
 * @param remedy what to do, a sentence
 */
public record Problem(
        String code,
        Place place,
        String field,
        String what,
        @Nullable String nearest,
        String remedy) implements Serializable {

    private static final int LONGEST_QUOTE = 80;

    /** Orders problems by place, then field, then kind, then text: the order in which they are always reported. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::field)
            .thenComparing(Problem::code)
            .thenComparing(Problem::what);

    /** A problem for which no nearest right value can be offered. */
    public static Problem of(String code, Place place, String field, String what, String remedy) {
        return new Problem(code, place, field, what, null, remedy);
    }

    /**
     * A problem with a name that is not known; the nearest known name is offered when one is near.
     *
     * @param value the name as it was written
     * @param known the names that would have been right
     */
    public static Problem unknownName(
            String code,
            Place place,
            String field,
            String what,
            String value,
            Collection<String> known,
            String remedy) {
        return new Problem(code, place, field, what, Nearest.to(value, known), remedy);
    }

    /**
     * A value as messages show it: in quotes, on one line, and cut short after 80 characters. Control characters, and those
     * that change the direction of writing, are shown by their number, such as {@code \\u000A} for a line break.
     */
    public static String quoted(String value) {
        int length = value.codePointCount(0, value.length());
        String start = length <= LONGEST_QUOTE ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE));
        return '"' + visible(start) + (length <= LONGEST_QUOTE ? "\"" : "…\"");
    }

    /** The whole message on one line: place, field, what is wrong, the nearest right value, what to do. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(place).append(": ");
        if (!field.isEmpty()) {
            line.append(field).append(": ");
        }
        line.append(what);
        if (nearest != null) {
            line.append(" Did you mean \"").append(nearest).append("\"?");
        }
        return visible(line.append(' ').append(remedy).toString());
    }

    private static String visible(String text) {
        if (text.codePoints().noneMatch(Problem::misleads)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (misleads(character)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** Whether a character would break the line, or show the text otherwise than it is. Joiners do not: scripts and emoji need them. */
    private static boolean misleads(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }
}
