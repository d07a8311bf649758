package org.peertoolkit.content.report.pdf.internal.file;

import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.content.report.pdf.internal.font.Face;

/** What a document uses of a font. */
final class FontUse {

    final Face face;
    /** The name of the font in the contents of pages. */
    final String name;
    /** The glyphs used, each with the characters it stands for. */
    final SortedMap<Integer, String> meanings = new TreeMap<>();

    FontUse(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    /** Notes that a glyph is used. Returns false when it already stands for other characters. */
    boolean note(int glyph, String meaning) {
        String earlier = meanings.putIfAbsent(glyph, meaning);
        return earlier == null || earlier.equals(meaning);
    }
}
