package org.peertoolkit.content.report.pdf.internal.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of the document is, for screen readers: a node of the tree of tags. Its parts stand in reading order. */
public final class Tag implements Kid {

    private final String type;
    private final @Nullable Tag parent;
    private final List<Kid> kids = new ArrayList<>();

    @Nullable
    String language;

    @Nullable
    String alternative;

    @Nullable
    Attribute attribute;

    private Tag(String type, @Nullable Tag parent) {
        this.type = type;
        this.parent = parent;
    }

    /** The tag of a whole document. */
    public static Tag document() {
        return new Tag("Document", null);
    }

    /** A part behind those that are already there. */
    public Tag child(String kind) {
        Tag child = new Tag(kind, this);
        kids.add(child);
        return child;
    }

    void add(Kid kid) {
        kids.add(kid);
    }

    String type() {
        return type;
    }

    @Nullable
    Tag parent() {
        return parent;
    }

    List<Kid> kids() {
        return kids;
    }

    /** The same tag, whose words are in a language of their own. */
    public Tag in(String tag) {
        language = tag;
        return this;
    }

    /** The same tag, with words for those who do not see it. */
    public Tag saying(String words) {
        alternative = words;
        return this;
    }

    /** The same tag, as a header of a row or of a column. */
    public Tag heading(boolean row) {
        attribute = new Attribute("Table", "Scope", row ? "Row" : "Column", null);
        return this;
    }

    /** The same tag, as a list that is counted or not. */
    public Tag counted(boolean numbered) {
        attribute = new Attribute("List", "ListNumbering", numbered ? "Decimal" : "Disc", null);
        return this;
    }

    /** The same tag, as an area of its page: left, bottom, right and top, from the lower left corner. */
    void area(double... box) {
        attribute = new Attribute("Layout", "Placement", "Block", box);
    }

    /**
     * What a tag says of itself.
     *
     * @param box the area it takes, or null
     */
    record Attribute(String owner, String name, String value, double @Nullable [] box) {}
}
