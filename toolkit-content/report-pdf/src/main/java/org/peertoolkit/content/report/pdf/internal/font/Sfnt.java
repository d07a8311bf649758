package org.peertoolkit.content.report.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font file, read in place and never changed, so that any number of threads can use it.
 *
 * <p>Only the tables that a PDF file needs are understood.
 */
final class Sfnt {

    private static final int TRUETYPE = 0x00010000;
    private static final int TRUE = 0x74727565;

    private final ByteBuffer data;
    private final Map<String, int[]> tables = new TreeMap<>();
    private final CharacterMap characters;
    private final boolean longOffsets;
    private final int glyphs;
    private final int metrics;

    /**
     * @throws UnusableFont if it is something else, or damaged
     */
    Sfnt(byte[] bytes) throws UnusableFont {
        data = ByteBuffer.wrap(bytes);
        try {
            readDirectory();
            longOffsets = signed("head", 50) != 0;
            glyphs = unsigned("maxp", 4);
            metrics = unsigned("hhea", 34);
            characters = CharacterMap.of(data, offset("cmap"));
            if (metrics == 0 || unitsPerEm() == 0 || glyphs == 0) {
                throw new UnusableFont("it has no letters");
            }
        } catch (IndexOutOfBoundsException e) {
            throw new UnusableFont("it is cut short or damaged");
        }
    }

    private void readDirectory() throws UnusableFont {
        int kind = data.getInt(0);
        if (kind != TRUETYPE && kind != TRUE) {
            throw new UnusableFont("it is not a TrueType font");
        }
        int count = data.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            int offset = data.getInt(entry + 8);
            int length = data.getInt(entry + 12);
            if (offset < 0 || length < 0 || (long) offset + length > data.capacity()) {
                throw new UnusableFont("it is cut short or damaged");
            }
            tables.put(ascii(entry, 4), new int[] {offset, length});
        }
        for (String needed : new String[] {"head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "name", "OS/2"}) {
            if (!tables.containsKey(needed)) {
                throw new UnusableFont("it lacks a part (\"%s\") that TrueType fonts have".formatted(needed));
            }
        }
    }

    private String ascii(int at, int length) {
        byte[] text = new byte[length];
        data.get(at, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    int offset(String table) {
        int[] place = tables.get(table);
        if (place == null) {
            throw new IndexOutOfBoundsException(table);
        }
        return place[0];
    }

    byte[] bytes(String table) {
        return bytes(offset(table), tables.getOrDefault(table, new int[2])[1]);
    }

    byte[] bytes(int offset, int length) {
        byte[] copy = new byte[length];
        data.get(offset, copy);
        return copy;
    }

    int signed(String table, int at) {
        return data.getShort(offset(table) + at);
    }

    int unsigned(String table, int at) {
        return data.getShort(offset(table) + at) & 0xFFFF;
    }

    int unitsPerEm() {
        return unsigned("head", 18);
    }

    int glyphs() {
        return glyphs;
    }

    /** The glyph of a character, or 0 when there is none. */
    int glyph(int character) {
        int glyph = characters.glyph(character);
        return glyph < glyphs ? glyph : 0;
    }

    /** How far a glyph moves on, in units of the font. */
    int advance(int glyph) {
        return unsigned("hmtx", 4 * Math.min(glyph, metrics - 1));
    }

    int leftBearing(int glyph) {
        return glyph < metrics ? signed("hmtx", 4 * glyph + 2) : signed("hmtx", 4 * metrics + 2 * (glyph - metrics));
    }

    /** Where the outline of a glyph begins in the file. */
    int outlineStart(int glyph) {
        return offset("glyf") + location(glyph);
    }

    /** How many bytes the outline of a glyph takes; 0 for a blank. */
    int outlineLength(int glyph) {
        return Math.max(0, location(glyph + 1) - location(glyph));
    }

    private int location(int glyph) {
        return longOffsets ? data.getInt(offset("loca") + 4 * glyph) : 2 * unsigned("loca", 2 * glyph);
    }

    /**
     * A text of the name table in English, or an empty text.
     *
     * @param id 1 for the family, 16 for the family where it has more than four styles, 6 for the PostScript name
     */
    String name(int id) {
        int names = unsigned("name", 2);
        int texts = offset("name") + unsigned("name", 4);
        for (int i = 0; i < names; i++) {
            int entry = 6 + 12 * i;
            boolean english = unsigned("name", entry) == 3 && unsigned("name", entry + 4) == 0x409;
            if (english && unsigned("name", entry + 6) == id) {
                byte[] text = bytes(texts + unsigned("name", entry + 10), unsigned("name", entry + 8));
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }
}
