package org.peertoolkit.core.progress;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.Priority;

/**
 * What became of a practice that one of two assessments recommended.
 *
 * <p>The two counts say what put it on the list or took it off: 1 on, −1 off, 0 neither. They add up to what happened: −1 for
 * a practice that is no longer recommended, 1 for a new one, 0 for one that is still open. They come from assessing both sets
 * of answers with the content and rules at hand.
 *
 * @param practice the practice, as the later assessment that recommended it had it
 * @param status what became of it
 * @param before how soon then, or null when it was not recommended
 * @param after how soon now, or null when it is not recommended
 * @param byAnswers what the answers did
 * @param byRules what other rules, or other content, did
 */
public record PracticeChange(
        PracticeStanding practice,
        Status status,
        @Nullable Priority before,
        @Nullable Priority after,
        int byAnswers,
        int byRules) {

    /** What became of a practice. */
    public enum Status {
        /** It was recommended, and is no longer. */
        NO_LONGER,
        /** It was recommended, and still is. */
        STILL_OPEN,
        /** It was not recommended, and is now. */
        NEW
    }

    /**
     * What the change of a practice that came or went is put down to; {@link Cause#ANSWERS} where both did the same.
     */
    public Cause cause() {
        return byAnswers == 0 && byRules != 0 ? Cause.RULES : Cause.ANSWERS;
    }
}
