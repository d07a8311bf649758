package org.peertoolkit.content.report.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The part of a font that holds some glyphs and those that they are made of, counted anew from 0. */
public final class Subset {

    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final Sfnt font;
    private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

    private Subset(Sfnt font) {
        this.font = font;
    }

    /** Takes glyphs out of a font; the one that stands for missing characters always comes along, as the first. */
    static Subset of(Sfnt font, Collection<Integer> glyphs) {
        Subset subset = new Subset(font);
        SortedSet<Integer> all = new TreeSet<>(glyphs);
        all.add(0);
        Deque<Integer> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (int at : subset.components(open.remove())) {
                int part = font.unsigned("glyf", at + 2 - font.offset("glyf"));
                if (all.add(part)) {
                    open.add(part);
                }
            }
        }
        all.forEach(glyph -> subset.numbers.put(glyph, subset.numbers.size()));
        return subset;
    }

    /** The new numbers of glyphs by the old ones, in order. */
    public SortedMap<Integer, Integer> numbers() {
        return numbers;
    }

    /** Where in the file the parts of a composed glyph are described; empty for a simple one. */
    private List<Integer> components(int glyph) {
        int at = font.outlineStart(glyph);
        List<Integer> found = new ArrayList<>();
        int base = font.offset("glyf");
        if (font.outlineLength(glyph) == 0 || font.signed("glyf", at - base) >= 0) {
            return found;
        }
        at += 10;
        int flags;
        do {
            found.add(at);
            flags = font.unsigned("glyf", at - base);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) {
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & MORE) != 0);
        return found;
    }

    /** The part as a font file. The same glyphs always give the same bytes. */
    public byte[] file() {
        Map<String, byte[]> tables = new TreeMap<>();
        int count = numbers.size();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        for (int glyph : numbers.keySet()) {
            locations.putInt(outlines.size());
            outlines.writeBytes(outline(glyph));
            metrics.putShort((short) font.advance(glyph)).putShort((short) font.leftBearing(glyph));
        }
        locations.putInt(outlines.size());
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", locations.array());
        tables.put("hmtx", metrics.array());
        tables.put("maxp", put(font.bytes("maxp"), 4, count));
        tables.put("hhea", put(font.bytes("hhea"), 34, count));
        byte[] head = put(font.bytes("head"), 50, 1);
        Arrays.fill(head, 8, 12, (byte) 0);
        tables.put("head", head);
        for (String hints : List.of("cvt ", "fpgm", "prep")) {
            if (font.has(hints)) {
                tables.put(hints, font.bytes(hints));
            }
        }
        return assemble(tables);
    }

    private byte[] outline(int glyph) {
        int start = font.outlineStart(glyph);
        int length = font.outlineLength(glyph);
        byte[] outline = Arrays.copyOf(font.bytes(start, length), (length + 3) / 4 * 4);
        for (int at : components(glyph)) {
            int part = font.unsigned("glyf", at + 2 - font.offset("glyf"));
            put(outline, at + 2 - start, numbers.getOrDefault(part, 0));
        }
        return outline;
    }

    private static byte[] put(byte[] table, int at, int value) {
        ByteBuffer.wrap(table).putShort(at, (short) value);
        return table;
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += (table.length + 3) / 4 * 4;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int offset = 12 + 16 * count;
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            headAt = table.getKey().equals("head") ? offset : headAt;
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(checksum(ByteBuffer.wrap(Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4))));
            file.putInt(offset).putInt(bytes.length);
            file.put(offset, bytes);
            offset += (bytes.length + 3) / 4 * 4;
        }
        file.putInt(headAt + 8, 0xB1B0AFBA - checksum(ByteBuffer.wrap(file.array())));
        return file.array();
    }

    private static int checksum(ByteBuffer words) {
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
