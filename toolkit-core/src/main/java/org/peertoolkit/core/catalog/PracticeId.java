package org.peertoolkit.core.catalog;

/**
 * The identity of a practice: the short form of its domain and words.
 *
 * @param value letters, digits and single hyphens, for example {@code sup-co-supervision}
 */
public record PracticeId(String value) implements Comparable<PracticeId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public PracticeId {
        Identifiers.checked("practice", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(PracticeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
