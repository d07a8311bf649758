package org.peertoolkit.rules.internal.prose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.rules.internal.prose.Comments.Comment;
import org.peertoolkit.rules.internal.read.Piece;
import org.peertoolkit.rules.internal.read.Pieces;

/**
 * Writes the text of a rule file again in the one layout. It takes only texts that are in order, and changes nothing but
 * spaces, line ends, semicolons of the opening, and {@code and} between lines, which says what a new line says too.
 */
public final class Layout {

    /** Conditions in brackets that are longer than this, or hold more than so many facts, get a line for each part. */
    private static final int WIDTH = 150;

    private static final int MOST_FACTS = 3;
    private static final int STEP = 4;

    private final List<Piece> pieces;
    private final Comments comments;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Layout(String text) {
        this.pieces = Pieces.in(text);
        this.comments = Comments.of(text, pieces);
    }

    /**
     * The text of a file in the one layout.
     *
     * @param text the text of a rule file without problems, with line feeds as line ends
     */
    public static String of(String text) {
        Layout layout = new Layout(text);
        while (layout.at < layout.pieces.size()) {
            if (layout.pieces.get(layout.at).is("rule")) {
                layout.rule();
            } else {
                layout.openingLine();
            }
        }
        layout.aboveTop(layout.at);
        return layout.out.toString();
    }

    private void openingLine() {
        int from = at;
        do {
            at++;
        } while (at < pieces.size()
                && pieces.get(at).line() == pieces.get(from).line()
                && !pieces.get(at - 1).is(";"));
        int end = pieces.get(at - 1).is(";") ? at - 1 : at;
        aboveTop(from);
        line(0, 0, from, at, Spacing.opening(pieces.subList(from, end)));
    }

    private void rule() {
        boolean blankBelowComment = hasBlank(at);
        if (!blankBelowComment || comments.before(at).isEmpty()) {
            blank();
        }
        aboveTop(at);
        line(0, 0, at, at + 2, Spacing.spaced(pieces.subList(at, at + 2)));
        at += 2;
        while (pieces.get(at).is("@")) {
            line(STEP, STEP, at, at + 5, annotation(pieces.get(at + 1), pieces.get(at + 3)));
            at += 5;
        }
        word();
        int then = at;
        while (!pieces.get(then).is("then")) {
            then++;
        }
        for (Part part : Part.lines(pieces, at, then)) {
            condition(part, STEP, STEP, part.from(), part.to());
        }
        at = then;
        word();
        while (!pieces.get(at).is("end")) {
            recommendation();
        }
        word();
    }

    /** One of the words that stand on a line of their own; comments before it belong to what it closes. */
    private void word() {
        line(STEP, 0, at, at + 1, pieces.get(at).text());
        at++;
    }

    private void recommendation() {
        int from = at;
        while (!pieces.get(at).is(";")) {
            at++;
        }
        at++;
        line(STEP, STEP, from, at, Spacing.spaced(pieces.subList(from, at)));
    }

    private static String annotation(Piece name, Piece value) {
        String text = name.is("source")
                ? Arrays.stream(value.text().split(",")).map(String::strip).collect(Collectors.joining(", "))
                : value.text().strip();
        return "@%s(\"%s\")".formatted(name.text(), text);
    }

    /**
     * Writes a condition on one line, or each of its parts on one.
     *
     * @param indent how far its first line is indented
     * @param depth how far it is indented in thought, where brackets before it began on the same line
     * @param from the first piece to write with it; brackets that open before it are among them
     * @param to the piece after the last one to write with it; brackets that close after it are among them
     */
    private void condition(Part part, int indent, int depth, int from, int to) {
        boolean saidByTheLine = indent == STEP && pieces.get(from).is("and");
        String text = Spacing.spaced(pieces.subList(saidByTheLine ? from + 1 : from, to));
        boolean fits = part.facts() <= MOST_FACTS && indent + text.length() <= WIDTH && !hasCommentsBelow(part, to);
        if (part.parts().isEmpty() || fits) {
            line(indent, indent, from, to, text);
            return;
        }
        int last = part.parts().size() - 1;
        for (int i = 0; i <= last; i++) {
            Part inner = part.parts().get(i);
            condition(
                    inner,
                    i == 0 ? indent : depth + STEP,
                    depth + STEP,
                    i == 0 ? from : inner.from(),
                    i == last ? to : inner.to());
        }
    }

    /** Writes a line, with the comments inside it above it, and those behind it behind it. */
    private void line(int commentIndent, int indent, int from, int to, String text) {
        for (int i = from; i < to; i++) {
            boolean topLevel = i == from && commentIndent == 0;
            if (!topLevel) {
                comments.before(i).forEach(comment -> comment(commentIndent, comment));
            }
            if (i < to - 1) {
                comments.after(i).forEach(comment -> comment(commentIndent, comment));
            }
        }
        out.append(" ".repeat(indent)).append(text);
        comments.after(to - 1).forEach(comment -> out.append(' ').append(comment.text()));
        out.append('\n');
    }

    /** Whether a comment stands beside a later part of a condition than its first, so that each part needs a line. */
    private boolean hasCommentsBelow(Part part, int to) {
        if (part.parts().isEmpty()) {
            return false;
        }
        Part first = part.parts().get(0);
        boolean below = hasCommentsBelow(first, part.parts().size() == 1 ? to : first.to());
        for (int i = first.to() - 1; i < to; i++) {
            below |= i >= first.to() && !comments.before(i).isEmpty();
            below |= i < to - 1 && !comments.after(i).isEmpty();
        }
        return below;
    }

    private void comment(int indent, Comment comment) {
        out.append(" ".repeat(indent)).append(comment.text()).append('\n');
    }

    /** Writes the comments above a piece that begins at the margin; a blank line stays one, several become one. */
    private void aboveTop(int piece) {
        int last = lastLine(piece);
        for (Comment comment : comments.before(piece)) {
            if (comment.line() - last > 1) {
                blank();
            }
            comment(0, comment);
            last = comment.lastLine();
        }
        boolean commented = !comments.before(piece).isEmpty();
        if (commented && piece < pieces.size() && pieces.get(piece).line() - last > 1) {
            blank();
        }
    }

    /** Whether a blank line stands somewhere between a piece and the one before it. */
    private boolean hasBlank(int piece) {
        int last = lastLine(piece);
        boolean blank = false;
        for (Comment comment : comments.before(piece)) {
            blank |= comment.line() - last > 1;
            last = comment.lastLine();
        }
        return blank || pieces.get(piece).line() - last > 1;
    }

    /** The line on which ends what stands before a piece and the comments above it. */
    private int lastLine(int piece) {
        if (piece == 0) {
            return 0;
        }
        List<Comment> behind = comments.after(piece - 1);
        return behind.isEmpty()
                ? pieces.get(piece - 1).line()
                : behind.get(behind.size() - 1).lastLine();
    }

    private void blank() {
        boolean isBlank = out.length() < 2 || out.charAt(out.length() - 2) == '\n';
        if (!isBlank) {
            out.append('\n');
        }
    }
}
