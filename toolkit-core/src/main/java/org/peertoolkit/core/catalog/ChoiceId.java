package org.peertoolkit.core.catalog;

/**
 * The identity of a choice of a profile item.
 *
 * @param value letters, digits and single hyphens, for example {@code hospital}
 */
public record ChoiceId(String value) implements Comparable<ChoiceId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public ChoiceId {
        Identifiers.checked("choice", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(ChoiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
