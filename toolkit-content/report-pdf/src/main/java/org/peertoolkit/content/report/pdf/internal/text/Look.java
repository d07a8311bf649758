package org.peertoolkit.content.report.pdf.internal.text;

import org.peertoolkit.content.report.document.Colour;

/** How words look. */
public record Look(double size, boolean strong, boolean slanted, Colour colour) {

    public Look stronger() {
        return new Look(size, true, slanted, colour);
    }

    public Look leaning() {
        return new Look(size, strong, true, colour);
    }

    public Look in(Colour other) {
        return new Look(size, strong, slanted, other);
    }
}
