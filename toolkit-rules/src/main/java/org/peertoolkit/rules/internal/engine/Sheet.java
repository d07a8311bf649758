package org.peertoolkit.rules.internal.engine;

import java.util.BitSet;

/** One evaluation: the state of every cell, which is the one fact that Drools sees, and the rules that fired on it. */
final class Sheet {

    private final int[] states;
    private final BitSet fired = new BitSet();

    /**
     * @param states the state of each cell of {@link Cells}
     */
    Sheet(int[] states) {
        this.states = states;
    }

    /** The state of each cell; not to be changed. */
    int[] states() {
        return states;
    }

    int state(int cell) {
        return states[cell];
    }

    void fire(int rule) {
        fired.set(rule);
    }

    /** The positions of the rules that fired. */
    BitSet fired() {
        return fired;
    }
}
