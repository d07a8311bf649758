package org.peertoolkit.content.report.pdf.internal.layout;

import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.document.Drawing.Ink;

/** The colours of a report: greys, and the accent of its brand. */
record Palette(Colour accent, Colour second, Colour tint) {

    static final Colour TEXT = new Colour(0x22, 0x28, 0x30);
    static final Colour MUTED = new Colour(0x5A, 0x63, 0x6E);
    static final Colour GRID = new Colour(0xD3, 0xD8, 0xDE);
    static final Colour GROUND = new Colour(0xEE, 0xF1, 0xF4);
    static final Colour PAPER = new Colour(0xFF, 0xFF, 0xFF);
    static final Colour PENCIL = new Colour(0x8A, 0x93, 0x9E);

    static final Colour WARNING = new Colour(0xB2, 0x5A, 0x00);
    static final Colour WARNING_GROUND = new Colour(0xFD, 0xF3, 0xE3);

    static Palette of(Brand brand) {
        return new Palette(brand.accent(), paler(brand.accent(), 0.5), paler(brand.accent(), 0.92));
    }

    private static Colour paler(Colour colour, double share) {
        return new Colour(paler(colour.red(), share), paler(colour.green(), share), paler(colour.blue(), share));
    }

    private static int paler(int part, double share) {
        return (int) Math.round(part + (255 - part) * share);
    }

    Colour of(Ink ink) {
        return switch (ink) {
            case TEXT -> TEXT;
            case MUTED -> MUTED;
            case GRID -> GRID;
            case ACCENT -> accent;
            case SECOND -> second;
            case GROUND -> GROUND;
            case PAPER -> PAPER;
        };
    }
}
