package org.peertoolkit.rules.internal.index;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One way for a condition to hold: each cell that it names is in one of some states. It holds whatever the other cells are.
 *
 * @param allowed by cell, for each of its states whether it is allowed. The last stands for every state from there on. At
 *     least one state is allowed, and one is not.
 */
public record Box(SortedMap<Integer, boolean[]> allowed) {

    /** Holds always. */
    public static final Box ALWAYS = new Box(Collections.emptySortedMap());

    /** The box that asks for one cell, or null when no state is allowed, so that it never holds. */
    public static @Nullable Box of(int cell, boolean[] states) {
        return ALWAYS.and(cell, states);
    }

    /** The box in which both hold, or null when they never do together. */
    @Nullable
    Box and(Box other) {
        Box both = this;
        for (var entry : other.allowed.entrySet()) {
            both = both.and(entry.getKey(), entry.getValue());
            if (both == null) {
                return null;
            }
        }
        return both;
    }

    private @Nullable Box and(int cell, boolean[] states) {
        boolean[] before = allowed.get(cell);
        boolean[] both = states.clone();
        boolean any = false;
        boolean all = true;
        for (int state = 0; state < both.length; state++) {
            both[state] &= before == null || before[state];
            any |= both[state];
            all &= both[state];
        }
        if (!any) {
            return null;
        }
        if (all) {
            return this;
        }
        SortedMap<Integer, boolean[]> more = new TreeMap<>(allowed);
        more.put(cell, both);
        return new Box(Collections.unmodifiableSortedMap(more));
    }
}
