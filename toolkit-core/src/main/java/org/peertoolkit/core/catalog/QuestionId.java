package org.peertoolkit.core.catalog;

/**
 * The identity of a question: the short form of its domain and a number that is never used again.
 *
 * @param value letters, digits and single hyphens, for example {@code sup-02}
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public QuestionId {
        Identifiers.checked("question", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
