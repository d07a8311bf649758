package org.peertoolkit.core.catalog;

/**
 * The identity of a worksheet or a facilitator guide; it is also the name of its file.
 *
 * @param value letters, digits and single hyphens, for example {@code supervision-agenda}
 */
public record WorksheetId(String value) implements Comparable<WorksheetId> {

    /**
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public WorksheetId {
        Identifiers.checked("worksheet", value);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(WorksheetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
