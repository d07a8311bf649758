package org.peertoolkit.content.report.pdf.internal.file;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.pdf.internal.font.Face;

/** What a document uses of a font. */
final class FontUse {

    final Face face;
    /** The name of the font in the contents of pages. */
    final String name;

    private final @Nullable String[] meanings;

    FontUse(Face face, String name) {
        this.face = face;
        this.name = name;
        this.meanings = new String[face.glyphs()];
    }

    /** Notes that a glyph is used. Returns false when it already stands for other characters. */
    boolean note(int glyph, String meaning) {
        String earlier = meanings[glyph];
        if (earlier == null) {
            meanings[glyph] = meaning;
            return true;
        }
        return earlier.equals(meaning);
    }

    /** The glyphs used, each with the characters it stands for. */
    SortedMap<Integer, String> meanings() {
        SortedMap<Integer, String> used = new TreeMap<>();
        for (int glyph = 0; glyph < meanings.length; glyph++) {
            String meaning = meanings[glyph];
            if (meaning != null) {
                used.put(glyph, meaning);
            }
        }
        return used;
    }
}
