package org.peertoolkit.content.report.pdf;

/** The size of the pages. */
public enum PageSize {
    /** 8.5 by 11 inches, as in North America. */
    US_LETTER(612, 792),
    /** 210 by 297 millimetres, as in most of the world. */
    A4(595.28, 841.89);

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In points: 72 are an inch. */
    public double width() {
        return width;
    }

    /** In points: 72 are an inch. */
    public double height() {
        return height;
    }
}
