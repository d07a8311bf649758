package org.peertoolkit.content.report.pdf.internal.font;

import java.util.Arrays;

/**
 * Shaped text, from left to right. Lengths are thousandths of the size of the font.
 *
 * @param ids the numbers of the glyphs in the font
 * @param x where each begins
 * @param y how far each is raised
 * @param sources the first character in the text that each stands for
 * @param width how far all of them move on
 */
public record Glyphs(int[] ids, int[] x, int[] y, int[] sources, int width) {

    /** No glyphs at all. */
    public static final Glyphs NONE = new Glyphs(new int[0], new int[0], new int[0], new int[0], 0);

    static Glyphs of(int count, int[] ids, int[] x, int[] y, int[] sources, int width) {
        return new Glyphs(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(x, count),
                Arrays.copyOf(y, count),
                Arrays.copyOf(sources, count),
                width);
    }

    public int count() {
        return ids.length;
    }

    /**
     * The characters that a glyph stands for, together with the other glyphs of its cluster.
     *
     * @param text what was shaped
     */
    public String meaning(int glyph, String text) {
        int start = sources[glyph];
        if (text.length() == 1) {
            return text;
        }
        int end = text.length();
        for (int source : sources) {
            if (source > start && source < end) {
                end = source;
            }
        }
        return text.substring(start, end);
    }

    /** Whether each glyph stands for exactly one character, in order, so that no more need be said about what they mean. */
    public boolean plain(String text) {
        if (ids.length != text.length()) {
            return false;
        }
        for (int i = 0; i < ids.length; i++) {
            if (sources[i] != i) {
                return false;
            }
        }
        return true;
    }
}
