package org.peertoolkit.core.catalog;

/**
 * The identity of a resource.
 *
 * @param value letters, digits and single hyphens, for example {@code R013}
 */
public record ResourceId(String value) implements Comparable<ResourceId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public ResourceId {
        Identifiers.checked("resource", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
