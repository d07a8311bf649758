package org.peertoolkit.content.report.pdf.internal.file;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.pdf.internal.font.Face;

/** Everything that goes into one file, in the order in which it is laid out. Used by one thread. */
public final class Book {

    final Document document;
    final double width;
    final double height;
    final Tag root = Tag.document();
    final List<Sheet> sheets = new ArrayList<>();
    final Map<Face, FontUse> fonts = new LinkedHashMap<>();
    final Map<String, Place> anchors = new LinkedHashMap<>();
    final List<Bookmark> bookmarks = new ArrayList<>();

    @Nullable
    BufferedImage logo;

    /** An empty book with pages of this size, in points. */
    public Book(Document document, double width, double height) {
        this.document = document;
        this.width = width;
        this.height = height;
    }

    /** The tag that holds all others. */
    public Tag root() {
        return root;
    }

    /** A new page behind the others. */
    public Sheet turn() {
        Sheet sheet = new Sheet(this, height);
        sheets.add(sheet);
        return sheet;
    }

    /** All pages so far. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Takes the picture that pages can show under the name {@code Logo}. */
    public void logo(BufferedImage picture) {
        logo = picture;
    }

    FontUse use(Face face) {
        return fonts.computeIfAbsent(face, key -> new FontUse(key, "F" + (fonts.size() + 1)));
    }

    /**
     * Notes the glyphs of a word. Returns whether they alone tell which characters they stand for, and in which order.
     */
    boolean note(Sheet.Word word) {
        FontUse use = use(word.face());
        boolean clear =
                word.meaning() == null && !word.fromTheRight() && word.glyphs().plain(word.text());
        for (int i = 0; i < word.glyphs().count(); i++) {
            clear &= use.note(word.glyphs().ids()[i], word.glyphs().meaning(i, word.text()));
        }
        return clear;
    }

    void anchor(String name, Sheet sheet, double up) {
        anchors.putIfAbsent(name, new Place(sheet, up));
    }

    void bookmark(int level, String words, Sheet sheet, double up) {
        bookmarks.add(new Bookmark(level, words, new Place(sheet, up)));
    }

    /** A height on a page, from below. */
    record Place(Sheet sheet, double up) {}

    record Bookmark(int level, String words, Place place) {}
}
