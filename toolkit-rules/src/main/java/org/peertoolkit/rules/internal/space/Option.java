package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What may stand for a question.
 *
 * @param state its state
 * @param said whether it takes an answer; otherwise it comes of giving none
 * @param tells whether the way of asking needs such an answer
 * @param cost 0 when it is what stood there before, otherwise 1
 */
record Option(int state, boolean said, boolean tells, int cost) {

    /**
     * What may stand for a question in one way of asking, the cheapest first; of several that cost the same, giving no
     * answer, then the nearest level, the higher one first, then don't know, then not applicable.
     *
     * @param left the states that the question has left
     * @param from what stood there before
     */
    static List<Option> of(int question, long left, Way way, Origin from) {
        List<Option> options = new ArrayList<>();
        long possible = way.possible(question, left);
        int silent = way.silent(question);
        if ((possible & States.bit(silent)) != 0) {
            options.add(new Option(silent, false, false, from.isSilentOn(question) ? 0 : 1));
        }
        boolean tells = way.telling().get(question);
        for (long rest = possible & States.EXPLICIT; rest != 0; rest &= rest - 1) {
            int state = Long.numberOfTrailingZeros(rest);
            options.add(new Option(state, true, tells, from.saysOn(question, state) ? 0 : 1));
        }
        options.sort(Comparator.comparingInt(Option::cost)
                .thenComparingInt(option -> option.distance(from.levelOn(question))));
        return options;
    }

    /**
     * How far it is from what stood there before: near levels first, the higher one before the lower one, then don't know, not
     * applicable, and no answer in place of one.
     *
     * @param level the level before, or 0
     */
    int distance(int level) {
        if (!said) {
            return 4 * States.HIGHEST_LEVEL;
        }
        if (!States.isLevel(state)) {
            return state == States.DONT_KNOW ? 3 * States.HIGHEST_LEVEL : 3 * States.HIGHEST_LEVEL + 1;
        }
        int apart = States.levelOf(state) - level;
        return apart > 0 ? 2 * apart : 1 - 2 * apart;
    }
}
