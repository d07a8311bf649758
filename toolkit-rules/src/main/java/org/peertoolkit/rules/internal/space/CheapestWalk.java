package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The fewest answers, or changes of answers, of one domain that lead its score into some cells. */
final class CheapestWalk {

    private static final int UNREACHED = Integer.MAX_VALUE / 2;

    private final ScoreGrid grid;
    private final List<List<Option>> options = new ArrayList<>();
    private final int cells;
    /** After each question, for each cell without and then with a telling answer: how many answers it takes. */
    private final int[][] costs;

    private final int cheapest;
    private final int cheapestTelling;
    private boolean tell;

    private CheapestWalk(AnswerSpace space, Box box, Way way, int limit, Origin from) {
        this.grid = space.grid(box.domains()[limit]);
        this.cells = grid.cells();
        int[] questions = grid.questions();
        for (int question : questions) {
            options.add(Option.of(question, box.mask(question, space.full(question)), way, from));
        }
        this.costs = new int[questions.length + 1][];
        costs[0] = new int[2 * cells];
        Arrays.fill(costs[0], UNREACHED);
        costs[0][0] = 0;
        BitSet reached = new BitSet(2 * cells);
        reached.set(0);
        for (int i = 0; i < questions.length; i++) {
            costs[i + 1] = answer(i, costs[i], reached);
        }
        this.cheapest = cheapestIn(box.cells()[limit], 0);
        this.cheapestTelling = cheapestIn(box.cells()[limit], cells);
    }

    static CheapestWalk of(AnswerSpace space, Box box, Way way, int limit, Origin from) {
        return new CheapestWalk(space, box, way, limit, from);
    }

    private int[] answer(int index, int[] before, BitSet reached) {
        int[] after = new int[before.length];
        Arrays.fill(after, UNREACHED);
        BitSet next = new BitSet(before.length);
        for (Option option : options.get(index)) {
            int step = grid.step(index, option.state());
            for (int from = reached.nextSetBit(0); from >= 0; from = reached.nextSetBit(from + 1)) {
                int to = from + step + (from < cells && option.tells() ? cells : 0);
                after[to] = Math.min(after[to], before[from] + option.cost());
                next.set(to);
            }
        }
        reached.clear();
        reached.or(next);
        return after;
    }

    private int cheapestIn(BitSet wanted, int plane) {
        int best = -1;
        int[] last = costs[options.size()];
        for (int cell = wanted.nextSetBit(0); cell >= 0; cell = wanted.nextSetBit(cell + 1)) {
            int at = cell + plane;
            if (last[at] < UNREACHED && (best < 0 || last[at] < last[best])) {
                best = at;
            }
        }
        return best;
    }

    boolean canTell() {
        return cheapestTelling >= 0;
    }

    /** Whether one of the cheapest walks has a telling answer. */
    boolean tells() {
        return canTell() && extraToTell() <= 0;
    }

    /** How many more answers it takes to have a telling one. */
    int extraToTell() {
        int[] last = costs[options.size()];
        return cheapest < 0 ? 0 : last[cheapestTelling] - last[cheapest];
    }

    /** Takes the cheapest walk with a telling answer. */
    void tell() {
        tell = true;
    }

    /** Writes the answers of the walk; returns how many of them are changes. */
    int write(int[] states, boolean[] answered) {
        int at = tell || tells() ? cheapestTelling : cheapest;
        int changes = costs[options.size()][at];
        for (int index = options.size() - 1; index >= 0; index--) {
            int question = grid.questions()[index];
            for (Option option : options.get(index)) {
                int from = from(index, at, option);
                if (from >= 0) {
                    states[question] = option.state();
                    answered[question] = option.said();
                    at = from;
                    break;
                }
            }
        }
        return changes;
    }

    /** Where a cheapest walk came from that an option led into a cell; -1 when none did. */
    private int from(int index, int at, Option option) {
        int same = at - grid.step(index, option.state());
        boolean telling = at >= cells;
        if (same >= (telling ? cells : 0) && (telling || !option.tells()) && isCheapest(index, same, at, option)) {
            return same;
        }
        int untold = same - cells;
        boolean turns = telling && option.tells() && untold >= 0 && untold < cells;
        return turns && isCheapest(index, untold, at, option) ? untold : -1;
    }

    private boolean isCheapest(int index, int from, int at, Option option) {
        return costs[index][from] + option.cost() == costs[index + 1][at];
    }
}
