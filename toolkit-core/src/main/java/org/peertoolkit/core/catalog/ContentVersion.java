package org.peertoolkit.core.catalog;

/**
 * Which content pack, and which edition of it.
 *
 * @param id the pack's id, not blank
 * @param version the edition, not blank, for example {@code 1.0.0}
 */
public record ContentVersion(String id, String version) {

    public ContentVersion {
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "A content version needs an id and a version, not \"%s\" and \"%s\".".formatted(id, version));
        }
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
