package org.peertoolkit.content.report.pdf.internal.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space as an ICC profile of version 4, computed from IEC 61966-2-1. It is made here because the profiles of JDKs
 * differ, and the same report shall be the same file everywhere.
 */
final class SrgbProfile {

    private static final int HEADER = 128;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, ByteBuffer> parts = new LinkedHashMap<>();
        parts.put("desc", words("sRGB IEC61966-2.1"));
        parts.put("cprt", words("No copyright, use freely"));
        parts.put("wtpt", fixed("XYZ ", 0.9642, 1, 0.8249));
        parts.put(
                "chad",
                fixed("sf32", 1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168));
        parts.put("rXYZ", fixed("XYZ ", 0.43607, 0.22249, 0.01392));
        parts.put("gXYZ", fixed("XYZ ", 0.38515, 0.71687, 0.09708));
        parts.put("bXYZ", fixed("XYZ ", 0.14307, 0.06061, 0.7141));
        for (String curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
            parts.put(curve, curve());
        }
        int size = HEADER + 4 + 12 * parts.size();
        int offset = size;
        for (ByteBuffer part : parts.values()) {
            size += part.capacity();
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER);
        profile.putInt(parts.size());
        for (Map.Entry<String, ByteBuffer> part : parts.entrySet()) {
            byte[] bytes = part.getValue().array();
            profile.put(ascii(part.getKey())).putInt(offset).putInt(bytes.length);
            profile.put(offset, bytes);
            offset += bytes.length;
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        // A fixed date, because a profile must have one: the day of the standard.
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        profile.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
    }

    private static ByteBuffer words(String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer part = ByteBuffer.allocate((28 + text.length + 3) / 4 * 4);
        part.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        part.putInt(text.length).putInt(28).put(text);
        return part;
    }

    private static ByteBuffer fixed(String type, double... numbers) {
        ByteBuffer part = ByteBuffer.allocate(8 + 4 * numbers.length);
        part.put(ascii(type)).putInt(0);
        for (double number : numbers) {
            part.putInt(fixed(number));
        }
        return part;
    }

    private static ByteBuffer curve() {
        ByteBuffer part = ByteBuffer.allocate(32);
        part.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        part.putInt(fixed(2.4)).putInt(fixed(1 / 1.055)).putInt(fixed(0.055 / 1.055));
        part.putInt(fixed(1 / 12.92)).putInt(fixed(0.04045));
        return part;
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
