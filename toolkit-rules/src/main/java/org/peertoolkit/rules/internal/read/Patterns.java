package org.peertoolkit.rules.internal.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;

/**
 * Walks through what stands between {@code when} and {@code then} and reads each fact. How the facts hang together by and,
 * or, not and brackets is left to Drools' parser; here it is only made sure that nothing else stands between them.
 */
final class Patterns {

    private static final List<String> WORDS =
            Arrays.stream(FactKind.values()).map(FactKind::word).toList();

    /** What stood last. */
    private enum Last {
        NOTHING,
        CONDITION,
        CONNECTIVE,
        NEGATION
    }

    private final List<Piece> pieces;
    private final Findings findings;
    private final Map<Integer, FactPattern> patterns = new LinkedHashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Last last = Last.NOTHING;
    private boolean lost;
    private int at;

    private Patterns(List<Piece> pieces, Findings findings) {
        this.pieces = pieces;
        this.findings = findings;
    }

    /** A pair of brackets; the words between its parts. */
    private static final class Group {
        private final @Nullable Piece opening;
        private @Nullable Piece connective;

        Group(@Nullable Piece opening) {
            this.opening = opening;
        }
    }

    /** The facts by the offset at which they begin; only complete when no problem was reported. */
    static Map<Integer, FactPattern> read(Section section, Findings findings) {
        if (section.when().isEmpty()) {
            // Where characters were left out, the condition may have been among them.
            if (section.whole()) {
                findings.add(
                        section.whenAt(),
                        "no-condition",
                        "the rule has no condition, so it would always hold.",
                        "After \"when\", write at least one condition such as Answer( question == \"sup-02\", level <= 2 ).");
            }
            return Map.of();
        }
        Patterns reader = new Patterns(section.when(), findings);
        reader.walk();
        return reader.patterns;
    }

    private void walk() {
        groups.push(new Group(null));
        while (at < pieces.size()) {
            next(pieces.get(at));
        }
        if (lost) {
            return;
        }
        if (last == Last.CONNECTIVE || last == Last.NEGATION) {
            halfWritten(pieces.get(pieces.size() - 1), "after");
        }
        for (Group group : groups) {
            if (group.opening != null) {
                notClosed(group.opening);
            }
        }
    }

    private void next(Piece piece) {
        if (piece.is("and") || piece.is("or")) {
            connective(piece);
        } else if (piece.is("not") || piece.is("exists")) {
            beforeCondition(piece);
            if (last == Last.NEGATION) {
                report(
                        piece,
                        "doubled-not",
                        "\"%s\" stands directly after \"%s\"."
                                .formatted(piece.text(), pieces.get(at - 1).text()),
                        "Keep one of the two.");
            }
            last = Last.NEGATION;
            at++;
        } else if (piece.is("(")) {
            beforeCondition(piece);
            groups.push(new Group(piece));
            last = Last.NOTHING;
            at++;
        } else if (piece.is(")")) {
            closing(piece);
        } else if (piece.isWord()
                && peek(1) != null
                && piece(1).is("(")
                && FactKind.ofWord(piece.text()).isPresent()) {
            beforeCondition(piece);
            pattern(piece, FactKind.ofWord(piece.text()).orElseThrow());
        } else {
            refuse(piece);
        }
    }

    private void connective(Piece piece) {
        if (last != Last.CONDITION) {
            halfWritten(piece, "before");
        }
        Group group = groups.element();
        if (group.connective != null && !group.connective.text().equals(piece.text())) {
            report(
                    piece,
                    "and-or-mixed",
                    "\"and\" and \"or\" stand side by side.",
                    "Put brackets around the conditions that belong together: ( A or B ) and C.");
        }
        group.connective = piece;
        last = Last.CONNECTIVE;
        at++;
    }

    /** At the top one condition may follow the other; inside brackets a word must stand between them. */
    private void beforeCondition(Piece piece) {
        Piece opening = groups.element().opening;
        if (last == Last.CONDITION && opening != null) {
            report(
                    piece,
                    "missing-and-or",
                    "\"and\" or \"or\" is missing before %s.".formatted(piece.shown()),
                    "Inside brackets, write \"and\" or \"or\" between two conditions.");
        }
    }

    private void closing(Piece piece) {
        if (groups.element().opening == null) {
            report(piece, "stray-bracket", "this bracket closes nothing.", "Delete it, or add the opening one.");
        } else {
            if (last == Last.NOTHING) {
                report(
                        piece,
                        "empty-brackets",
                        "the brackets hold no condition.",
                        "Write a condition, or delete them.");
            } else if (last != Last.CONDITION) {
                halfWritten(pieces.get(at - 1), "after");
            }
            groups.pop();
        }
        last = Last.CONDITION;
        at++;
    }

    private void pattern(Piece word, FactKind kind) {
        int close = Tests.closingBracket(pieces, at + 1);
        if (close < 0) {
            notClosed(piece(1));
            skipLine(word);
        } else {
            Tests tests = new Tests(kind, pieces.subList(at + 2, close), pieces.get(close), findings);
            patterns.put(
                    word.start(),
                    new FactPattern(kind, tests.read(), findings.text().place(word.start())));
            at = close + 1;
        }
        last = Last.CONDITION;
    }

    private void refuse(Piece piece) {
        String remedy = Refusals.betweenConditions(piece.text());
        if (piece.is("||") || piece.is("&&")) {
            report(
                    piece,
                    "sign-between-conditions",
                    "%s stands between two conditions.".formatted(piece.shown()),
                    piece.is("||") ? "Write \"or\"." : "Write \"and\".");
            last = Last.CONNECTIVE;
            at++;
            return;
        }
        if (!piece.isText() && remedy != null) {
            report(piece, "not-a-condition", "%s cannot stand here.".formatted(piece.shown()), remedy);
        } else if (piece.isWord() && peek(1) != null && (piece(1).is(":") || piece(1).is(":="))) {
            report(
                    piece,
                    "named-fact",
                    "a fact gets the name %s.".formatted(piece.shown()),
                    "Facts have no names of their own here. Write the fact alone.");
        } else if (piece.isWord()) {
            unknownFact(piece);
        } else {
            report(
                    piece,
                    "not-a-condition",
                    "%s cannot stand here.".formatted(piece.shown()),
                    "Write each condition as a fact with its tests in brackets, such as"
                            + " Answer( question == \"sup-02\", level <= 2 ).");
        }
        skipLine(piece);
    }

    private void unknownFact(Piece piece) {
        boolean known = FactKind.ofWord(piece.text()).isPresent();
        if (known) {
            report(
                    piece,
                    "fact-without-brackets",
                    "%s has no brackets.".formatted(piece.shown()),
                    "Write its tests in brackets after it, such as %s( … ).".formatted(piece.text()));
        } else {
            findings.unknown(
                    piece.start(),
                    "unknown-fact",
                    "there is no fact %s.".formatted(piece.shown()),
                    piece.text(),
                    WORDS,
                    "Use one of %s.".formatted(String.join(", ", WORDS)));
        }
    }

    /** Goes on at the next line; the shape of what is left out can no longer be judged. */
    private void skipLine(Piece from) {
        lost = true;
        last = Last.CONDITION;
        groups.clear();
        groups.push(new Group(null));
        while (at < pieces.size() && pieces.get(at).line() == from.line()) {
            at++;
        }
    }

    private void halfWritten(Piece piece, String side) {
        report(
                piece,
                "half-written-condition",
                "%s has no condition %s it.".formatted(piece.shown(), side),
                "Write the missing condition, or delete %s.".formatted(piece.shown()));
    }

    private void notClosed(Piece bracket) {
        report(bracket, "bracket-not-closed", "the bracket that opens here is not closed.", "Add the closing bracket.");
    }

    private void report(Piece piece, String code, String what, String remedy) {
        if (!lost) {
            findings.add(piece.start(), code, what, remedy);
        }
    }

    private @Nullable Piece peek(int ahead) {
        return at + ahead < pieces.size() ? pieces.get(at + ahead) : null;
    }

    private Piece piece(int ahead) {
        return pieces.get(at + ahead);
    }
}
