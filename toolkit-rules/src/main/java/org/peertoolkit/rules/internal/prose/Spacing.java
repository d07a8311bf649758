package org.peertoolkit.rules.internal.prose;

import java.util.List;
import org.peertoolkit.rules.internal.read.Piece;
import org.peertoolkit.rules.rule.FactKind;

/** Where a space stands between two pieces of one line. */
final class Spacing {

    private Spacing() {}

    /** A condition or a recommendation: spaces inside brackets, none before commas. */
    static String spaced(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && isApart(pieces.get(i - 1), pieces.get(i))) {
                line.append(' ');
            }
            line.append(written(pieces.get(i)));
        }
        return line.toString();
    }

    /** A line of the opening: spaces between words only. */
    static String opening(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            boolean words = i > 0 && pieces.get(i - 1).isWord() && pieces.get(i).isWord();
            line.append(words ? " " : "").append(written(pieces.get(i)));
        }
        return line.toString();
    }

    static String written(Piece piece) {
        return piece.isText() ? '"' + piece.text() + '"' : piece.text();
    }

    private static boolean isApart(Piece left, Piece right) {
        if (left.is(".") || right.is(".") || right.is(",") || right.is(";")) {
            return false;
        }
        if (right.is("(")) {
            boolean calls = left.isWord() && (FactKind.ofWord(left.text()).isPresent() || left.is("recommend"));
            return !calls;
        }
        return !(left.is("(") && right.is(")"));
    }
}
