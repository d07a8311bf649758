package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.peertoolkit.core.problem.Problem;

/** Collects the problems of one file, each at its place and, within a rule, under the rule's name. */
final class Findings {

    /** More than anyone mends in one go; a file that is no rule file at all would otherwise give a problem a letter. */
    static final int MOST = 200;

    private final RuleText text;
    private final String field;
    private final State state;

    Findings(RuleText text) {
        this(text, "", new State());
    }

    private Findings(RuleText text, String field, State state) {
        this.text = text;
        this.field = field;
        this.state = state;
    }

    /** What has been found so far, whoever found it. */
    private static final class State {
        private final List<Problem> problems = new ArrayList<>();
        private final BitSet doubtfulLines = new BitSet();
        private int count;
    }

    /** The same collection, for problems that concern one rule. */
    Findings within(String rule) {
        return new Findings(text, rule, state);
    }

    /** The same collection, for another form of the same text. */
    Findings on(RuleText other) {
        return new Findings(other, field, state);
    }

    RuleText text() {
        return text;
    }

    /** Adds a problem of the characters themselves. Nothing else can be said about its line after that. */
    void addFault(int offset, String code, String what, String remedy) {
        add(Problem.of(code, text.place(offset), field, what, remedy));
        state.doubtfulLines.set(text.line(offset));
    }

    void add(int offset, String code, String what, String remedy) {
        if (!isDoubtful(offset, offset)) {
            add(Problem.of(code, text.place(offset), field, what, remedy));
        }
    }

    void unknown(int offset, String code, String what, String value, Collection<String> known, String remedy) {
        if (!isDoubtful(offset, offset)) {
            add(Problem.unknownName(code, text.place(offset), field, what, value, known, remedy));
        }
    }

    /** Whether a line between two offsets holds characters that cannot stay. */
    boolean isDoubtful(int start, int end) {
        int line = state.doubtfulLines.nextSetBit(text.line(start));
        return line >= 0 && line <= text.line(end);
    }

    /** How many there are so far; a step that adds none has found its part in order. */
    int count() {
        return state.count;
    }

    /** The first {@link #MOST}, in the order in which they were found. */
    List<Problem> problems() {
        return state.problems;
    }

    private void add(Problem problem) {
        state.count++;
        if (state.count <= MOST) {
            state.problems.add(problem);
        } else if (state.count == MOST + 1) {
            state.problems.add(Problem.of(
                    "more-problems",
                    problem.place(),
                    "",
                    "there are more problems in this file.",
                    "Mend the others first, then check again."));
        }
    }
}
