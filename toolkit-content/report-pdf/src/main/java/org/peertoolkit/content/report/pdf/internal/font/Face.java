package org.peertoolkit.content.report.pdf.internal.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * One font file, ready to shape text with. It never changes, so documents that are written at the same time share it.
 */
public final class Face {

    /** Lines are never set wider apart than the font asks, nor wider than this many times its size. */
    private static final double WIDEST_LINE = 1.5;
    /** Nastaliq runs down across the line, so that it needs about twice the room of other letters. */
    private static final double WIDEST_NASTALIQ_LINE = 2.2;
    /** Glyphs at and above this number are the JDK's way to say that a character shows nothing. */
    private static final int INVISIBLE = 0xFFFE;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Sfnt file;
    private final Font shaper;
    private final String family;
    private final String postScriptName;
    private final int weight;
    private final boolean italic;
    private final double ascent;
    private final double descent;
    private final double enlargement;
    private final int[] advances;

    private Face(Sfnt file, Font shaper) {
        this.file = file;
        String typographic = file.name(16);
        family = typographic.isEmpty() ? file.name(1) : typographic;
        String name = file.name(6).replaceAll("[^A-Za-z0-9-]", "");
        postScriptName = name.isEmpty() ? "Font" : name;
        weight = file.unsigned("OS/2", 4);
        italic = (file.unsigned("OS/2", 62) & 1) != 0;
        this.shaper = shaper;
        advances = new int[file.glyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = (int) Math.round(file.advance(glyph) * 1000.0 / file.unitsPerEm());
        }
        double up = (double) file.signed("hhea", 4) / file.unitsPerEm();
        double down = (double) -file.signed("hhea", 6) / file.unitsPerEm();
        boolean nastaliq = family.contains("Nastaliq");
        enlargement = nastaliq ? 1.2 : family.contains("Arabic") ? 1.08 : 1;
        double widest = nastaliq ? WIDEST_NASTALIQ_LINE : WIDEST_LINE;
        double shrink = Math.min(1, widest / Math.max(up + down, 0.1));
        ascent = up * shrink;
        descent = down * shrink;
    }

    /**
     * Reads a TrueType font.
     *
     * @throws UnusableFont if it is something else, damaged, or must not be put into files
     */
    public static Face of(byte[] bytes) throws UnusableFont {
        Sfnt file = new Sfnt(bytes);
        if ((file.unsigned("OS/2", 8) & 0xF) == 2) {
            throw new UnusableFont("its licence does not allow it to be put into files");
        }
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            Map<TextAttribute, Object> settings = Map.of(
                    TextAttribute.SIZE, (float) file.unitsPerEm(), TextAttribute.KERNING, TextAttribute.KERNING_ON);
            return new Face(file, font.deriveFont(settings));
        } catch (FontFormatException | IOException | IndexOutOfBoundsException e) {
            throw new UnusableFont("it is damaged");
        }
    }

    /** The name of the family, such as {@code Noto Sans}. */
    public String family() {
        return family;
    }

    public String postScriptName() {
        return postScriptName;
    }

    /** From 100 to 900; 400 is regular and 700 is bold. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** How far a line reaches above the letters' feet, for a font of size 1. */
    public double ascent() {
        return ascent;
    }

    /** How far a line reaches below the letters' feet, for a font of size 1. */
    public double descent() {
        return descent;
    }

    public boolean covers(int character) {
        return file.glyph(character) != 0;
    }

    /**
     * How much larger its letters must be set to look as large as Latin ones of the same size: letters of the Arabic script are drawn small
     * within their size, and those of Nastaliq smaller still.
     */
    public double enlargement() {
        return enlargement;
    }

    /** How many glyphs it has. */
    public int glyphs() {
        return file.glyphs();
    }

    /** How far a glyph moves on, in thousandths of the size. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** A number of the {@code head} or {@code hhea} table in thousandths of the size, as font descriptors want them. */
    public int metric(String table, int at) {
        return (int) Math.round(file.signed(table, at) * 1000.0 / file.unitsPerEm());
    }

    /** The part of the font that shows some glyphs. */
    public Subset subset(Collection<Integer> glyphs) {
        return Subset.of(file, glyphs);
    }

    /**
     * Turns characters of one direction into glyphs.
     *
     * @param fromTheRight whether they are written from right to left; the glyphs come from left to right all the same
     */
    public Glyphs shape(String text, boolean fromTheRight) {
        char[] characters = text.toCharArray();
        int flags = Font.LAYOUT_NO_START_CONTEXT | Font.LAYOUT_NO_LIMIT_CONTEXT;
        flags |= fromTheRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = shaper.layoutGlyphVector(CONTEXT, characters, 0, characters.length, flags);
        int count = vector.getNumGlyphs();
        int[] glyphs = new int[count];
        int[] x = new int[count];
        int[] y = new int[count];
        int[] sources = new int[count];
        double scale = 1000.0 / file.unitsPerEm();
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int glyph = vector.getGlyphCode(i);
            if (glyph < INVISIBLE) {
                Point2D place = vector.getGlyphPosition(i);
                glyphs[kept] = glyph;
                x[kept] = (int) Math.round(place.getX() * scale);
                y[kept] = (int) Math.round(-place.getY() * scale);
                sources[kept++] = vector.getGlyphCharIndex(i);
            }
        }
        int width = (int) Math.round(vector.getGlyphPosition(count).getX() * scale);
        return Glyphs.of(kept, glyphs, x, y, sources, width);
    }

    /** The family and the weight, for people. */
    @Override
    public String toString() {
        return family + " " + weight;
    }
}
