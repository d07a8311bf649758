package org.peertoolkit.examples.benchmarks.contender;

import java.util.BitSet;

/** What the source implements that {@link HandWritten} writes and compiles. */
@FunctionalInterface
public interface Floor {

    /**
     * Sets the number of every rule that holds.
     *
     * @param levels as in {@link Answers}
     * @param percents as in {@link Answers}
     */
    void evaluate(int[] levels, int[] percents, BitSet holding);
}
