package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cells of one domain's score that the answers of a box can lead to, question by question, told apart by whether one
 * of the answers is of the kind that the way of asking needs.
 */
final class ScoreWalk {

    private final ScoreGrid grid;
    private final long[] silent;
    private final long[] telling;

    private ScoreWalk(ScoreGrid grid) {
        this.grid = grid;
        int words = (grid.cells() + Long.SIZE - 1) / Long.SIZE;
        this.silent = new long[words];
        this.telling = new long[words];
        silent[0] = 1;
    }

    /**
     * What walks depend on. Many boxes share one.
     *
     * @param domain the domain
     * @param way how questions come to be asked
     * @param left the states that each question of the domain has left
     */
    record Key(int domain, Way way, List<Long> left) {}

    static ScoreWalk of(AnswerSpace space, Box box, Way way, int domain) {
        List<Long> left = new ArrayList<>();
        for (int question : space.grid(domain).questions()) {
            left.add(way.possible(question, box.mask(question, space.full(question))));
        }
        return space.walk(new Key(domain, way, left));
    }

    static ScoreWalk of(ScoreGrid grid, Key key) {
        ScoreWalk walk = new ScoreWalk(grid);
        for (int i = 0; i < key.left().size(); i++) {
            walk.answer(i, key.left().get(i), key.way().telling().get(grid.questions()[i]));
        }
        return walk;
    }

    private void answer(int index, long states, boolean tells) {
        long[] silentBefore = silent.clone();
        long[] tellingBefore = telling.clone();
        Arrays.fill(silent, 0);
        Arrays.fill(telling, 0);
        for (long left = states; left != 0; left &= left - 1) {
            int state = Long.numberOfTrailingZeros(left);
            int step = grid.step(index, state);
            boolean explicit = (States.bit(state) & States.EXPLICIT) != 0;
            addShifted(telling, tellingBefore, step);
            addShifted(tells && explicit ? telling : silent, silentBefore, step);
            if (tells && state == States.NOT_APPLICABLE) {
                addShifted(silent, silentBefore, step);
            }
        }
    }

    private static void addShifted(long[] to, long[] from, int by) {
        int words = by / Long.SIZE;
        int bits = by % Long.SIZE;
        for (int i = to.length - 1; i >= words; i--) {
            long moved = from[i - words] << bits;
            if (bits > 0 && i > words) {
                moved |= from[i - words - 1] >>> (Long.SIZE - bits);
            }
            to[i] |= moved;
        }
    }

    /** Whether answers of one kind or the other lead into some cells. */
    boolean reaches(boolean tells, BitSet cells) {
        long[] reached = tells ? telling : silent;
        for (int word = 0; word < reached.length; word++) {
            for (long left = reached[word]; left != 0; left &= left - 1) {
                if (cells.get(word * Long.SIZE + Long.numberOfTrailingZeros(left))) {
                    return true;
                }
            }
        }
        return false;
    }
}
