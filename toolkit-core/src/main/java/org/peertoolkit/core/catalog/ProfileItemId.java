package org.peertoolkit.core.catalog;

/**
 * The identity of a profile item.
 *
 * @param value letters, digits and single hyphens, for example {@code setting}
 */
public record ProfileItemId(String value) implements Comparable<ProfileItemId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public ProfileItemId {
        Identifiers.checked("profile item", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(ProfileItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
