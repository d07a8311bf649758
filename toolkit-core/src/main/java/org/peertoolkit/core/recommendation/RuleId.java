package org.peertoolkit.core.recommendation;

/**
 * The identity of a rule, as its author gave it.
 *
 * @param value for example {@code SUP-02}; not blank
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A rule needs an id.");
        }
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
