package org.peertoolkit.rules.internal.space;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.ScoringConvention;

/**
 * All that the score of one domain can rest on: how many questions apply, how many have a level, and what the levels add
 * up to. Each such triple is a cell, a small number.
 */
final class ScoreGrid {

    /** In place of a percent, where a domain has no score. */
    static final int NO_SCORE = -1;

    private final int[] questions;
    private final int[] weights;
    private final int unit;
    private final int sums;
    private final int counts;
    private final int[] percents;

    /**
     * @param questions the positions of the domain's questions
     * @param all every question of the catalog, by position
     */
    ScoreGrid(int[] questions, List<Question> all, ScoringConvention convention) {
        this.questions = questions;
        int common = 1;
        for (int question : questions) {
            int height = all.get(question).scale().top() - 1;
            common = common / gcd(common, height) * height;
        }
        this.unit = common;
        this.weights = new int[questions.length];
        for (int i = 0; i < questions.length; i++) {
            weights[i] = unit / (all.get(questions[i]).scale().top() - 1);
        }
        this.counts = questions.length + 1;
        this.sums = questions.length * unit + 1;
        this.percents = new int[Math.multiplyExact(Math.multiplyExact(counts, counts), sums)];
        for (int cell = 0; cell < percents.length; cell++) {
            percents[cell] = percent(cell / (counts * sums), cell / sums % counts, cell % sums, convention);
        }
    }

    private int percent(int applicable, int answered, int sum, ScoringConvention convention) {
        if (answered == 0
                || answered > applicable
                || sum > answered * unit
                || answered * 100 < applicable * convention.minimumAnsweredPercent()) {
            return NO_SCORE;
        }
        long whole = (long) answered * unit;
        return (int) ((sum * 200L + whole) / (2 * whole));
    }

    /** The positions of the domain's questions. */
    int[] questions() {
        return questions;
    }

    int cells() {
        return percents.length;
    }

    /** The cells whose percent, or {@link #NO_SCORE}, is wanted. */
    BitSet where(IntPredicate wanted) {
        BitSet cells = new BitSet(percents.length);
        for (int cell = 0; cell < percents.length; cell++) {
            cells.set(cell, wanted.test(percents[cell]));
        }
        return cells;
    }

    /** How far a state of a question moves from cell to cell. */
    int step(int index, int state) {
        if (state < States.UNANSWERED || state == States.NOT_APPLICABLE) {
            return 0;
        }
        int applies = counts * sums;
        return States.isLevel(state) ? applies + sums + weights[index] * (States.levelOf(state) - 1) : applies;
    }

    /** The percent of a cell, or {@link #NO_SCORE}. */
    int percent(int cell) {
        return percents[cell];
    }

    /** The cell that the states of all variables lead to. */
    int cell(int[] states) {
        int cell = 0;
        for (int i = 0; i < questions.length; i++) {
            cell += step(i, states[questions[i]]);
        }
        return cell;
    }

    /** The cells from which one more level of a question leads into some cells. */
    BitSet beforeOneMoreLevel(int question, BitSet cells) {
        for (int i = 0; i < questions.length; i++) {
            if (questions[i] == question) {
                return cells.get(weights[i], Math.max(weights[i], cells.length()));
            }
        }
        return cells;
    }

    private static int gcd(int one, int other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).intValueExact();
    }
}
