package org.peertoolkit.core.catalog;

/**
 * The identity of a domain; it is also the name of its content folder and of its rule file.
 *
 * @param value letters, digits and single hyphens, for example {@code supervision}
 */
public record DomainId(String value) implements Comparable<DomainId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public DomainId {
        Identifiers.checked("domain", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(DomainId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
