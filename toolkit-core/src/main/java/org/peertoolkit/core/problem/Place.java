package org.peertoolkit.core.problem;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where in an input something stands.
 *
 * @param source the file or other input as its reader named it, for example {@code responses.json}; never empty
 * @param line the line, counted from 1, or 0 where the input has no lines (a value built in code)
 * @param column the column, counted from 1, or 0 where only the line is known
 */
public record Place(String source, int line, int column) implements Comparable<Place>, Serializable {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (source.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("A place needs a source and no negative numbers, not \"%s\":%s:%s."
                    .formatted(source, line, column));
        }
    }

    /**
     * The place of something that has no lines, such as a value built in code.
     *
     * @param source how to name it, for example {@code responses built in code}
     */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    /** Orders by source, then line, then column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
