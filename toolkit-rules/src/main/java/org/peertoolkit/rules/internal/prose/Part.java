package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.rules.internal.read.Piece;

/**
 * One condition of a rule file, as the words and brackets around it group it.
 *
 * @param from the index of its first piece, which may be the {@code and} or {@code or} before it
 * @param to the index after its last piece
 * @param parts the conditions that it puts together; none when it is a fact
 */
record Part(int from, int to, List<Part> parts) {

    Part {
        parts = List.copyOf(parts);
    }

    /** How many facts it asks for. */
    int facts() {
        return parts.isEmpty() ? 1 : parts.stream().mapToInt(Part::facts).sum();
    }

    /** The conditions between two indexes of pieces, of which each needs a line. */
    static List<Part> lines(List<Piece> pieces, int from, int to) {
        List<Part> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            Part line = joined(pieces, at);
            at = line.to();
            List<Part> alternatives = new ArrayList<>(List.of(line));
            while (at < to && pieces.get(at).is("or")) {
                alternatives.add(joined(pieces, at));
                at = alternatives.get(alternatives.size() - 1).to();
            }
            lines.add(alternatives.size() == 1 ? line : new Part(line.from(), at, alternatives));
        }
        return lines;
    }

    private static Part joined(List<Piece> pieces, int from) {
        boolean joins = pieces.get(from).is("and") || pieces.get(from).is("or");
        int at = joins ? from + 1 : from;
        while (pieces.get(at).is("not") || pieces.get(at).is("exists")) {
            at++;
        }
        if (pieces.get(at).isWord()) {
            return new Part(from, afterBrackets(pieces, at + 1), List.of());
        }
        List<Part> parts = new ArrayList<>();
        at++;
        while (!pieces.get(at).is(")")) {
            parts.add(joined(pieces, at));
            at = parts.get(parts.size() - 1).to();
        }
        return new Part(from, at + 1, parts);
    }

    private static int afterBrackets(List<Piece> pieces, int open) {
        int at = open;
        int depth = 0;
        do {
            depth += pieces.get(at).is("(") ? 1 : pieces.get(at).is(")") ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
