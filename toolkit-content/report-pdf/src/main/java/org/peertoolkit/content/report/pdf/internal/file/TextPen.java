package org.peertoolkit.content.report.pdf.internal.file;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.pdf.internal.font.Face;
import org.peertoolkit.content.report.pdf.internal.font.Glyphs;

/** Writes words into the contents of a page, and joins those that stand right behind each other. */
final class TextPen {

    /** How far letters lean that are set apart. */
    private static final double SLANT = 0.2;

    private final Operators to;
    private @Nullable FontUse font;
    private @Nullable Colour colour;
    private double size;
    private boolean slanted;
    private boolean inText;
    private boolean inArray;
    private boolean inGlyphs;
    private double penX;
    private double penY;
    /** How far the pen is behind penX, in thousandths of the size. */
    private int lag;

    private int rise;

    TextPen(Operators to) {
        this.to = to;
    }

    /** Draws a word; y counts from below. */
    void draw(FontUse use, Sheet.Word word, double y) {
        begin(use, word);
        boolean onwards = inArray
                && slanted == word.slanted()
                && Math.abs(penY - y) < 0.001
                && Math.abs(penX - word.x()) < 0.002 * size;
        if (!onwards) {
            endArray();
            to.op("Tm", 1, 0, word.slanted() ? SLANT : 0, 1, word.x(), y);
            slanted = word.slanted();
            lag = 0;
        }
        glyphs(word.glyphs(), word.face());
        penX = word.x() + word.width();
        penY = y;
    }

    private void begin(FontUse use, Sheet.Word word) {
        if (!inText) {
            to.raw("BT\n");
            inText = true;
        }
        if (use != font || size != word.size()) {
            endArray();
            to.raw("/").raw(use.name).raw(" ").op("Tf", word.size());
            font = use;
            size = word.size();
        }
        if (!word.colour().equals(colour)) {
            endArray();
            Shapes.fill(to, word.colour());
            colour = word.colour();
        }
    }

    private void glyphs(Glyphs glyphs, Face face) {
        int pen = lag;
        for (int i = 0; i < glyphs.count(); i++) {
            if (glyphs.y()[i] != rise) {
                endArray();
                rise = glyphs.y()[i];
                to.op("Ts", rise * size / 1000);
            }
            if (pen != glyphs.x()[i]) {
                beginArray();
                endGlyphs();
                to.number(pen - glyphs.x()[i]);
            }
            beginArray();
            if (!inGlyphs) {
                to.raw("<");
                inGlyphs = true;
            }
            to.hex(glyphs.ids()[i]);
            pen = glyphs.x()[i] + face.advance(glyphs.ids()[i]);
        }
        lag = pen - glyphs.width();
    }

    private void beginArray() {
        if (!inArray) {
            to.raw("[");
            inArray = true;
        }
    }

    private void endGlyphs() {
        if (inGlyphs) {
            to.raw(">");
            inGlyphs = false;
        }
    }

    private void endArray() {
        endGlyphs();
        if (inArray) {
            to.raw("] TJ\n");
            inArray = false;
        }
    }

    /** Ends the words that are being drawn, because something else follows. */
    void lift() {
        endArray();
        if (inText) {
            if (rise != 0) {
                to.op("Ts", 0);
                rise = 0;
            }
            to.raw("ET\n");
            inText = false;
        }
    }

    /** Names font and colour again for the next word, because something else has changed them. */
    void forget() {
        font = null;
        colour = null;
    }
}
