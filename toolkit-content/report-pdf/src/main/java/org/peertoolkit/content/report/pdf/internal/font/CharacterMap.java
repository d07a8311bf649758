package org.peertoolkit.content.report.pdf.internal.font;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** From characters to glyphs. */
final class CharacterMap {

    private static final int PAGE = 256;

    /** Glyphs by the upper and the lower part of the character; a page without glyphs is null. */
    private final int[] @Nullable [] pages = new int[0x110000 / PAGE][];

    private CharacterMap() {}

    /**
     * Reads the largest of the Unicode maps of a font.
     *
     * @param table where the maps begin
     */
    static CharacterMap of(ByteBuffer data, int table) throws UnusableFont {
        int count = data.getShort(table + 2) & 0xFFFF;
        int best = 0;
        int bestFormat = 0;
        for (int i = 0; i < count; i++) {
            int entry = table + 4 + 8 * i;
            int platform = data.getShort(entry);
            int encoding = data.getShort(entry + 2);
            int offset = table + data.getInt(entry + 4);
            int format = data.getShort(offset);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode && (format == 4 || format == 12) && format > bestFormat) {
                best = offset;
                bestFormat = format;
            }
        }
        CharacterMap map = new CharacterMap();
        switch (bestFormat) {
            case 4 -> map.readSegments(data, best);
            case 12 -> map.readGroups(data, best);
            default -> throw new UnusableFont("it does not say which Unicode characters its letters stand for");
        }
        return map;
    }

    private void readSegments(ByteBuffer data, int at) {
        int doubled = data.getShort(at + 6) & 0xFFFF;
        for (int i = 0; i < doubled; i += 2) {
            int last = data.getShort(at + 14 + i) & 0xFFFF;
            int first = data.getShort(at + 16 + doubled + i) & 0xFFFF;
            int delta = data.getShort(at + 16 + 2 * doubled + i);
            int rangeAt = at + 16 + 3 * doubled + i;
            int range = data.getShort(rangeAt) & 0xFFFF;
            for (int character = first; character <= last && character != 0xFFFF; character++) {
                int glyph = range == 0 ? character : data.getShort(rangeAt + range + 2 * (character - first)) & 0xFFFF;
                if (range == 0 || glyph != 0) {
                    put(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private void readGroups(ByteBuffer data, int at) {
        int groups = data.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int entry = at + 16 + 12 * i;
            int first = data.getInt(entry);
            int last = Math.min(data.getInt(entry + 4), Character.MAX_CODE_POINT);
            int glyph = data.getInt(entry + 8);
            for (int character = Math.max(first, 0); character <= last; character++) {
                put(character, glyph + character - first);
            }
        }
    }

    private void put(int character, int glyph) {
        int[] page = pages[character / PAGE];
        if (page == null) {
            page = new int[PAGE];
            pages[character / PAGE] = page;
        }
        page[character % PAGE] = glyph;
    }

    /** The glyph of a character, or 0 when there is none. */
    int glyph(int character) {
        int[] page = pages[character / PAGE];
        return page == null ? 0 : page[character % PAGE];
    }
}
