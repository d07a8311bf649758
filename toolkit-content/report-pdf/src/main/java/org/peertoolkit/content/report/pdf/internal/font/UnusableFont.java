package org.peertoolkit.content.report.pdf.internal.font;

/** A font file cannot be used. The message completes the sentence "The font cannot be used, because …". */
public final class UnusableFont extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableFont(String because) {
        super(because);
    }
}
