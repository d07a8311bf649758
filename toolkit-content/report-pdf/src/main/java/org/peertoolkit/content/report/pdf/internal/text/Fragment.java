package org.peertoolkit.content.report.pdf.internal.text;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.content.report.pdf.internal.font.Face;
import org.peertoolkit.content.report.pdf.internal.font.Glyphs;

/**
 * Shaped characters of one font, look and direction.
 *
 * @param meaning what they stand for, when that is something else than the characters; null otherwise
 * @param level the level of its direction: odd from the right
 * @param space whether they are only spaces, which may hang over the end of a line
 */
record Fragment(
        Face face,
        Look look,
        Owner owner,
        Glyphs glyphs,
        String text,
        @Nullable String meaning,
        byte level,
        boolean space) {

    double width() {
        return glyphs.width() * size() / 1000;
    }

    /** The size it is set in, which looks as large as the size of its look. */
    double size() {
        return look.size() * face.enlargement();
    }

    Fragment at(byte other) {
        return level == other ? this : new Fragment(face, look, owner, glyphs, text, meaning, other, space);
    }

    boolean fromTheRight() {
        return (level & 1) == 1;
    }
}
