package org.peertoolkit.rules.internal.space;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which questions come to be asked: as a quick check or not, of an organization with some roles.
 *
 * @param quick whether only the quick check was answered
 * @param roles the state of each variable that chooses roles, as a mask; empty when no question depends on roles
 * @param states the states that each question can have
 * @param telling the questions of which one has an answer of its own whenever questions are asked in this way
 */
record Way(boolean quick, Map<Integer, Long> roles, long[] states, BitSet telling) {

    /** A space has each way once, so comparing the parts would only cost time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The state of a question that the responses do not answer. */
    int silent(int question) {
        long silent = states[question] & ~States.EXPLICIT;
        return silent == 0 ? States.NOT_APPLICABLE : Long.numberOfTrailingZeros(silent);
    }

    /** What of a mask is possible. */
    long possible(int question, long mask) {
        return mask & states[question];
    }
}
