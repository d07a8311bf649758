package org.peertoolkit.content.report.pdf.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.pdf.internal.font.Face;
import org.peertoolkit.content.report.pdf.internal.font.Family;
import org.peertoolkit.content.report.pdf.internal.font.FontChoice;
import org.peertoolkit.content.report.pdf.internal.font.Glyphs;

/** Turns stretches of a paragraph into fragments, and remembers how words were shaped. Used by one thread. */
final class Shaping {

    private final FontChoice fonts;
    private final Map<Key, Glyphs> known = new HashMap<>();

    Shaping(FontChoice fonts) {
        this.fonts = fonts;
    }

    /**
     * The fragments of a stretch in reading order.
     *
     * @param levels the level of direction of each character of the whole line, or null when all are 0
     * @param first the place of the first of these levels
     */
    List<Fragment> fragments(Prepared prepared, byte @Nullable [] levels, int first, int start, int end) {
        List<Fragment> fragments = new ArrayList<>(2);
        String text = prepared.text();
        StringBuilder characters = new StringBuilder();
        Kind kind = null;
        for (int i = start; i < end; ) {
            int next = Letters.end(text, i, end);
            int[] drawn = Letters.drawn(text, i, next);
            if (drawn.length > 0) {
                Kind here = kind(prepared, levels == null ? 0 : levels[i - first], i, drawn);
                if (kind != null && !here.equals(kind)) {
                    fragments.add(fragment(prepared, kind, characters.toString()));
                    characters.setLength(0);
                }
                kind = characters.isEmpty() ? here : kind;
            }
            if (levels != null && Prepared.isIsolate(text.charAt(i))) {
                if (kind != null) {
                    fragments.add(fragment(prepared, kind, characters.toString()));
                    characters.setLength(0);
                    kind = null;
                }
                fragments.add(boundary(prepared, levels[i - first], i));
            }
            append(characters, text, i, next);
            i = next;
        }
        if (kind != null) {
            fragments.add(fragment(prepared, kind, characters.toString()));
        }
        return fragments;
    }

    /** Shows nothing, but parts what must not be reordered together. */
    private Fragment boundary(Prepared prepared, byte level, int at) {
        Piece piece = prepared.piece(prepared.pieceAt(at));
        Face face = fonts.mainFace(piece.language(), false);
        return new Fragment(face, piece.look(), piece.owner(), Glyphs.NONE, "", null, level, true);
    }

    private static void append(StringBuilder characters, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (!Visible.isUndrawn(character)) {
                characters.append(character);
            }
        }
    }

    private Kind kind(Prepared prepared, byte level, int at, int[] drawn) {
        int number = prepared.pieceAt(at);
        Piece piece = prepared.piece(number);
        Family family = Objects.requireNonNull(fonts.family(piece.language(), drawn), "prepared without a font");
        Face face = family.face(piece.look().strong(), drawn[0]);
        Prepared.StandIn standIn = prepared.standInAt(at);
        String meaning = standIn == null ? null : standIn.start() == at ? standIn.character() : "";
        boolean space = drawn.length == 1 && Letters.isSpace(drawn[0]);
        return new Kind(number, face, level, space, standIn, meaning);
    }

    private Fragment fragment(Prepared prepared, Kind kind, String text) {
        Piece piece = prepared.piece(kind.piece);
        boolean fromTheRight = (kind.level & 1) == 1;
        Glyphs glyphs = known.computeIfAbsent(
                new Key(kind.face, fromTheRight, text), key -> kind.face.shape(text, fromTheRight));
        return new Fragment(kind.face, piece.look(), piece.owner(), glyphs, text, kind.meaning, kind.level, kind.space);
    }

    /** What all characters of a fragment have in common. The meaning is that of the first. */
    private record Kind(
            int piece,
            Face face,
            byte level,
            boolean space,
            Prepared.@Nullable StandIn standIn,
            @Nullable String meaning) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind that
                    && piece == that.piece
                    && face == that.face
                    && level == that.level
                    && space == that.space
                    && standIn == that.standIn;
        }

        @Override
        public int hashCode() {
            return Objects.hash(piece, face, level, space);
        }
    }

    private record Key(Face face, boolean fromTheRight, String text) {}
}
