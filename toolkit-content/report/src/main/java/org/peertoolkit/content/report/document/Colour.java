package org.peertoolkit.content.report.document;

import java.util.HexFormat;

/**
 * A colour of the sRGB colour space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** The least contrast with its background that text must have: WCAG 2.2, success criterion 1.4.3. */
    public static final double READABLE = 4.5;

    /**
     * @throws IllegalArgumentException if a part is off its range
     */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException(
                    "The parts of a colour lie from 0 to 255, not %s, %s and %s.".formatted(red, green, blue));
        }
    }

    /**
     * The contrast with white, from 1 (none) to 21 (black), as WCAG 2.2 defines the contrast ratio.
     */
    public double contrastWithWhite() {
        double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** {@code #rrggbb}, as CSS writes it. */
    @Override
    public String toString() {
        return "#" + HexFormat.of().formatHex(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
