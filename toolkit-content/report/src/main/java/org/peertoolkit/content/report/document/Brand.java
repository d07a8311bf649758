package org.peertoolkit.content.report.document;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an organization wants its reports to look.
 *
 * @param name the name of the organization, at the head of each page; empty for none
 * @param accent the colour of headings and pictures
 * @param logo a picture at the head of the first page, or null for none
 * @param footer a line at the foot of each page; empty for none
 */
public record Brand(String name, Colour accent, @Nullable Logo logo, String footer) {

    /** A brand that says nothing about anybody. */
    public static final Brand NEUTRAL = new Brand("", new Colour(0x1F, 0x4E, 0x79), null, "");

    /**
     * @throws IllegalArgumentException if the accent is too pale to read on white
     */
    public Brand {
        if (accent.contrastWithWhite() < Colour.READABLE) {
            throw new IllegalArgumentException(
                    "The colour %s is too pale to read on white paper (contrast %s). Use a darker one, with a contrast of at least 4.5."
                            .formatted(accent, Math.round(accent.contrastWithWhite() * 100) / 100.0));
        }
    }

    /** The picture at the head of the first page, or empty when there is none. */
    public Optional<Logo> logoIfAny() {
        return Optional.ofNullable(logo);
    }

    /**
     * A picture of pixels.
     *
     * @param png the picture as a PNG file
     * @param alternative what a reader who does not see it hears instead; never blank
     */
    public record Logo(byte[] png, String alternative) {

        private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

        /**
         * @throws IllegalArgumentException if it is not a PNG file, or the alternative is blank
         */
        public Logo {
            png = png.clone();
            if (png.length < SIGNATURE.length || !Arrays.equals(Arrays.copyOf(png, SIGNATURE.length), SIGNATURE)) {
                throw new IllegalArgumentException("The logo is not a PNG file. Save it as PNG.");
            }
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("Say in words what the logo shows, for readers who do not see it.");
            }
        }

        @Override
        public byte[] png() {
            return png.clone();
        }

        /** Equal when the picture and its words are. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Logo that && Arrays.equals(png, that.png) && alternative.equals(that.alternative);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(png);
        }
    }
}
