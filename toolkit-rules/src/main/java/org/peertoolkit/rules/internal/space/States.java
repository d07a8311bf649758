package org.peertoolkit.rules.internal.space;

/** The states of a question, as bits of a mask. */
final class States {

    /** The question is no part of the quick check that was answered. */
    static final int NOT_ASKED = 0;

    static final int UNANSWERED = 1;
    static final int NOT_APPLICABLE = 2;
    static final int DONT_KNOW = 3;

    /** The largest scale that a mask has room for. */
    static final int HIGHEST_LEVEL = 60;

    /** What stands in the responses themselves; not applicable can also follow from the roles. */
    static final long EXPLICIT = -1L << NOT_APPLICABLE;

    private States() {}

    static int level(int level) {
        return DONT_KNOW + level;
    }

    static int levelOf(int state) {
        return state - DONT_KNOW;
    }

    static boolean isLevel(int state) {
        return state > DONT_KNOW;
    }

    static long bit(int state) {
        return 1L << state;
    }

    /** Every level of a scale. */
    static long levels(int top) {
        return ((1L << top) - 1) << level(1);
    }
}
