package org.peertoolkit.content.report.pdf.internal.file;

import org.jspecify.annotations.Nullable;

/**
 * Whom words on a page belong to: a tag, or a part of a tag that is made when its first words are drawn, so that the parts stand in
 * reading order.
 */
public final class Owner {

    private final Tag parent;
    private final @Nullable String type;
    private final @Nullable String language;
    private final @Nullable Target target;
    private @Nullable Tag made;

    private Owner(Tag parent, @Nullable String type, @Nullable String language, @Nullable Target target) {
        this.parent = parent;
        this.type = type;
        this.language = language;
        this.target = target;
    }

    /** The tag itself. */
    public static Owner of(Tag tag) {
        return new Owner(tag, null, null, null);
    }

    /**
     * A part of a tag.
     *
     * @param type what it is, such as {@code Span}
     * @param language the language of its words, or null for that of the tag
     */
    public static Owner within(Tag tag, String type, @Nullable String language) {
        return new Owner(tag, type, language, null);
    }

    /** A link within a tag. */
    public static Owner link(Tag tag, @Nullable String language, Target target) {
        return new Owner(tag, "Link", language, target);
    }

    @Nullable
    Target target() {
        return target;
    }

    Tag tag() {
        if (type == null) {
            return parent;
        }
        if (made == null) {
            made = parent.child(type);
            made.language = language;
        }
        return made;
    }

    /**
     * Where a link leads.
     *
     * @param address on the web; empty when it leads to an anchor
     * @param anchor a place in the document; empty when it leads to the web
     * @param words what is said of it
     */
    public record Target(String address, String anchor, String words) {}
}
