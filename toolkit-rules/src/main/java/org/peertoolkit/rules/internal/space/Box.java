package org.peertoolkit.rules.internal.space;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are limited variable by variable: only the variables and domains that are limited are listed, in
 * ascending order. Immutable; nobody changes the arrays.
 *
 * @param variables the limited variables
 * @param masks for each the states that are left, never none
 * @param domains the domains whose score is limited
 * @param cells for each the cells of its {@link ScoreGrid} that are left, never none
 */
record Box(int[] variables, long[] masks, int[] domains, BitSet[] cells) {

    private static final int[] NO_POSITIONS = {};

    /** Any answers. */
    static final Box EVERYTHING = new Box(NO_POSITIONS, new long[0], NO_POSITIONS, new BitSet[0]);

    /** One variable limited. */
    static Box of(int variable, long mask) {
        return new Box(new int[] {variable}, new long[] {mask}, NO_POSITIONS, new BitSet[0]);
    }

    /** One domain's score limited. */
    static Box ofScore(int domain, BitSet cells) {
        return new Box(NO_POSITIONS, new long[0], new int[] {domain}, new BitSet[] {cells});
    }

    /** The states that a variable has left. */
    long mask(int variable, long full) {
        int at = Arrays.binarySearch(variables, variable);
        return at < 0 ? full : masks[at];
    }

    boolean limits(int variable) {
        return Arrays.binarySearch(variables, variable) >= 0;
    }

    /** The cells that a domain has left, or null when its score is not limited. */
    @Nullable
    BitSet score(int domain) {
        int at = Arrays.binarySearch(domains, domain);
        return at < 0 ? null : cells[at];
    }

    /** How many variables and domains are limited. */
    int limits() {
        return variables.length + domains.length;
    }

    /** What is in both; null when a variable or domain has nothing left. */
    @Nullable
    Box and(Box other) {
        if (other.limits() == 0) {
            return this;
        }
        int[] both = new int[variables.length + other.variables.length];
        long[] left = new long[both.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < variables.length || j < other.variables.length) {
            int mine = i < variables.length ? variables[i] : Integer.MAX_VALUE;
            int theirs = j < other.variables.length ? other.variables[j] : Integer.MAX_VALUE;
            long mask = (mine <= theirs ? masks[i] : -1L) & (theirs <= mine ? other.masks[j] : -1L);
            if (mask == 0) {
                return null;
            }
            both[count] = Math.min(mine, theirs);
            left[count++] = mask;
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return withScores(Arrays.copyOf(both, count), Arrays.copyOf(left, count), other);
    }

    private @Nullable Box withScores(int[] both, long[] left, Box other) {
        if (other.domains.length == 0) {
            return new Box(both, left, domains, cells);
        }
        Box box = new Box(both, left, domains, cells);
        for (int i = 0; i < other.domains.length && box != null; i++) {
            box = box.withScore(other.domains[i], other.cells[i]);
        }
        return box;
    }

    /** Limits a score further; null when nothing is left. */
    @Nullable
    Box withScore(int domain, BitSet to) {
        int at = Arrays.binarySearch(domains, domain);
        if (at >= 0) {
            BitSet left = (BitSet) cells[at].clone();
            left.and(to);
            return left.isEmpty() ? null : replaced(at, left);
        }
        int place = -at - 1;
        int[] more = new int[domains.length + 1];
        BitSet[] moreCells = new BitSet[more.length];
        System.arraycopy(domains, 0, more, 0, place);
        System.arraycopy(cells, 0, moreCells, 0, place);
        System.arraycopy(domains, place, more, place + 1, domains.length - place);
        System.arraycopy(cells, place, moreCells, place + 1, domains.length - place);
        more[place] = domain;
        moreCells[place] = to;
        return to.isEmpty() ? null : new Box(variables, masks, more, moreCells);
    }

    /** The same box with other cells for a domain that is limited already. */
    private Box replaced(int at, BitSet left) {
        BitSet[] other = cells.clone();
        other[at] = left;
        return new Box(variables, masks, domains, other);
    }

    /** The same box with a variable set to some states, whatever it had. */
    Box with(int variable, long mask) {
        int at = Arrays.binarySearch(variables, variable);
        if (at < 0) {
            Box both = and(of(variable, mask));
            return both == null ? this : both;
        }
        long[] other = masks.clone();
        other[at] = mask;
        return new Box(variables, other, domains, cells);
    }

    /** The same box with other cells for a domain, whatever it had. */
    Box with(int domain, BitSet left) {
        return replaced(Arrays.binarySearch(domains, domain), left);
    }

    /** Whether everything in another box is in this one, as far as the limits alone tell. */
    boolean covers(Box other) {
        for (int i = 0; i < variables.length; i++) {
            if ((other.mask(variables[i], -1L) & ~masks[i]) != 0) {
                return false;
            }
        }
        for (int i = 0; i < domains.length; i++) {
            BitSet theirs = other.score(domains[i]);
            if (theirs == null) {
                return false;
            }
            BitSet outside = (BitSet) theirs.clone();
            outside.andNot(cells[i]);
            if (!outside.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
