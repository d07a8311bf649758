package org.peertoolkit.content.report.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** The regular and the bold face of a font. Each is read when it is first needed, and then shared. */
public final class Family {

    private final String name;
    private final Source regular;
    private final @Nullable Source bold;
    private volatile @Nullable Face regularFace;
    private volatile @Nullable Face boldFace;

    /**
     * @param bold null when there is no bold face, so that the regular one stands for it
     */
    public Family(String name, Source regular, @Nullable Source bold) {
        this.name = name;
        this.regular = regular;
        this.bold = bold;
    }

    public String name() {
        return name;
    }

    /** Whether the regular face has a character. */
    public boolean covers(int character) {
        return regular().covers(character);
    }

    /** The face for words that stand out, or for others. A bold face without a character gives way to the regular one. */
    public Face face(boolean strong, int character) {
        if (!strong || bold == null) {
            return regular();
        }
        Face face = boldFace;
        if (face == null) {
            synchronized (this) {
                face = boldFace == null ? bold.read() : boldFace;
                boldFace = face;
            }
        }
        return face.covers(character) ? face : regular();
    }

    private Face regular() {
        Face face = regularFace;
        if (face == null) {
            synchronized (this) {
                face = regularFace == null ? regular.read() : regularFace;
                regularFace = face;
            }
        }
        return face;
    }

    /** Where a face comes from. */
    @FunctionalInterface
    public interface Source {

        Face read();
    }

    @Override
    public String toString() {
        return name;
    }
}
