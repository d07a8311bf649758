package org.peertoolkit.core.panel;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.response.Answer;

/**
 * How the answers of several respondents become the answer of the organization. A level, <em>not applicable</em>,
 * <em>don't know</em> and no answer stay four things under each of them.
 */
public enum Consensus {

    /**
     * The most cautious word: the lowest level that anyone gave. Where nobody gave a level it is don't know if anyone said
     * so, otherwise not applicable if anyone said so, otherwise no answer.
     */
    LOWEST {
        @Override
        @Nullable
        Answer of(Tally tally) {
            Integer lowest = tally.lowest();
            if (lowest != null) {
                return Answer.level(lowest);
            }
            if (tally.dontKnow() > 0) {
                return Answer.dontKnow();
            }
            return tally.notApplicable() > 0 ? Answer.notApplicable(NOT_APPLICABLE) : null;
        }
    },

    /**
     * The word in the middle. Respondents without an answer have no say. Not applicable when more than half of those who
     * answered say so; otherwise don't know when more than half of the others say so; otherwise the median of the levels.
     * Of an even number of levels it is the lower of the two in the middle, so that it is a level that somebody gave, and
     * never one that less than half of them reach.
     */
    MEDIAN {
        @Override
        @Nullable
        Answer of(Tally tally) {
            if (tally.answered() == 0) {
                return null;
            }
            if (2 * tally.notApplicable() > tally.answered()) {
                return Answer.notApplicable(NOT_APPLICABLE);
            }
            boolean unknown = 2 * tally.dontKnow() > tally.rated() + tally.dontKnow();
            Integer median = tally.median();
            return unknown || median == null ? Answer.dontKnow() : Answer.level(median);
        }
    },

    /**
     * What the respondents agreed on when they met: the facilitator's record, word for word, wherever it has an answer.
     * Where it has none it is {@link #MEDIAN}, or no answer when fewer than the floor have answered.
     */
    FACILITATOR {
        @Override
        @Nullable
        Answer of(Tally tally) {
            return MEDIAN.of(tally);
        }
    };

    /** Why a question does not apply, in no respondent's words. */
    static final String NOT_APPLICABLE = "The respondents say so.";

    /** What respondents say together, or null when they say nothing. */
    @Nullable
    abstract Answer of(Tally tally);
}
