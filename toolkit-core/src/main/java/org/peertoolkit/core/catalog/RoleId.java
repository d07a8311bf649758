package org.peertoolkit.core.catalog;

/**
 * The identity of a workforce role.
 *
 * @param value letters, digits and single hyphens, for example {@code peer}
 */
public record RoleId(String value) implements Comparable<RoleId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public RoleId {
        Identifiers.checked("role", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
