package org.peertoolkit.rules.internal.read;

import java.util.List;

/**
 * One rule of a file, cut into its parts.
 *
 * @param start the word {@code rule}
 * @param head what stands between it and {@code when}
 * @param when what stands between {@code when} and {@code then}
 * @param then what stands between {@code then} and {@code end}
 * @param whenAt the offset of the word {@code when}
 * @param thenAt the offset of the word {@code then}
 * @param end the offset after the whole rule
 * @param readable whether what stands in its parts can be judged: every text is closed, and nothing is nested or long
 *     beyond measure
 * @param whole whether it is readable, all four words are there and every sign in it is in order
 */
record Section(
        Piece start,
        List<Piece> head,
        List<Piece> when,
        List<Piece> then,
        int whenAt,
        int thenAt,
        int end,
        boolean readable,
        boolean whole) {

    /** The same rule, once it is known how much of it can be judged. */
    Section judged(boolean isReadable, boolean isWhole) {
        return new Section(start, head, when, then, whenAt, thenAt, end, isReadable, isWhole);
    }

    boolean hasWhen() {
        return whenAt > start.start();
    }

    boolean hasThen() {
        return thenAt > start.start();
    }

    /** The name as it is written, or an empty text when there is none. */
    String name() {
        return head.isEmpty() || head.get(0).kind() == Piece.Kind.SIGN
                ? ""
                : head.get(0).text();
    }

    /** How messages call the rule: by its id, which is the first word of its name. */
    String field() {
        String id = name().split(" ", 2)[0];
        return id.isEmpty() ? "rule" : "rule " + (id.length() > 40 ? id.substring(0, 40) + "…" : id);
    }
}
