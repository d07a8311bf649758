package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peertoolkit.rules.internal.read.Piece;

/** The comments of a rule file, each with the piece that it stands beside. */
final class Comments {

    private final String text;
    private final List<Piece> pieces;
    private final Map<Integer, List<Comment>> before = new HashMap<>();
    private final Map<Integer, List<Comment>> after = new HashMap<>();
    private int line = 1;

    /**
     * One comment.
     *
     * @param text as it is written, without spaces at the ends of its lines
     * @param line the line on which it begins, from 1
     * @param lastLine the line on which it ends
     */
    record Comment(String text, int line, int lastLine) {}

    private Comments(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    static Comments of(String text, List<Piece> pieces) {
        Comments comments = new Comments(text, pieces);
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            comments.gap(i, from, pieces.get(i).start());
            from = pieces.get(i).end();
        }
        comments.gap(pieces.size(), from, text.length());
        return comments;
    }

    /** Those that stand before a piece, on lines of their own or on its line; before the end of the file for the last one. */
    List<Comment> before(int piece) {
        return before.getOrDefault(piece, List.of());
    }

    /** Those that stand behind a piece on its line, with no other piece behind them. */
    List<Comment> after(int piece) {
        return after.getOrDefault(piece, List.of());
    }

    private void gap(int next, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at + 1;
            if (text.startsWith("//", at)) {
                int lineEnd = text.indexOf('\n', at);
                end = lineEnd < 0 ? to : lineEnd;
                add(next, text.substring(at, end));
            } else if (text.startsWith("/*", at)) {
                end = text.indexOf("*/", at + 2) + 2;
                add(next, text.substring(at, end));
            } else if (text.charAt(at) == '\n') {
                line++;
            }
            at = end;
        }
    }

    private void add(int next, String written) {
        int last = line + (int) written.chars().filter(c -> c == '\n').count();
        Comment comment =
                new Comment(written.lines().map(String::stripTrailing).collect(Collectors.joining("\n")), line, last);
        boolean behind = next > 0 && pieces.get(next - 1).line() == line;
        boolean infront = next < pieces.size() && pieces.get(next).line() == last;
        Map<Integer, List<Comment>> side = behind && !infront ? after : before;
        side.computeIfAbsent(side == after ? next - 1 : next, any -> new ArrayList<>())
                .add(comment);
        line = last;
    }
}
