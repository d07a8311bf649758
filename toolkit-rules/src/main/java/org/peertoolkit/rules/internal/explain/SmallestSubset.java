package org.peertoolkit.rules.internal.explain;

import java.util.BitSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what is enough among some things all of which together are. */
final class SmallestSubset {

    /** With more, trying every subset would take too long. */
    private static final int MOST_TRIED = 10;

    private final int count;
    private final Predicate<BitSet> enough;

    private SmallestSubset(int count, Predicate<BitSet> enough) {
        this.count = count;
        this.enough = enough;
    }

    /**
     * A subset that is enough. Among up to ten things it is the smallest, and of several the first; among more, nothing of
     * it can be left out.
     *
     * @param enough whether some of them are enough; so is anything that holds them
     */
    static BitSet of(int count, Predicate<BitSet> enough) {
        SmallestSubset search = new SmallestSubset(count, enough);
        return count <= MOST_TRIED ? search.smallest() : search.irreducible();
    }

    private BitSet smallest() {
        for (int size = 0; size < count; size++) {
            BitSet found = extended(new BitSet(), 0, size);
            if (found != null) {
                return found;
            }
        }
        return all();
    }

    private @Nullable BitSet extended(BitSet sofar, int from, int missing) {
        if (missing == 0) {
            return enough.test(sofar) ? (BitSet) sofar.clone() : null;
        }
        for (int next = from; next <= count - missing; next++) {
            sofar.set(next);
            BitSet found = extended(sofar, next + 1, missing - 1);
            sofar.clear(next);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private BitSet irreducible() {
        BitSet left = all();
        for (int element = count - 1; element >= 0; element--) {
            left.clear(element);
            if (!enough.test(left)) {
                left.set(element);
            }
        }
        return left;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }
}
