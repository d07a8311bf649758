package org.peertoolkit.core.explanation;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;

/**
 * Why one practice is recommended, or is not, and what would change that.
 *
 * @param practice the practice
 * @param priority its priority, or null when it is not recommended
 * @param grounds what is enough for that: as long as these hold, it stays recommended, or not, whatever else is answered.
 *     None of them could be left out. Questions in catalog order, then scores, then the profile
 * @param flip the nearest change of answers that turns it around, or null when no change of answers does while the
 *     organization stays what it is
 */
public record Explanation(
        PracticeId practice,
        @Nullable Priority priority,
        List<Ground> grounds,
        @Nullable Flip flip) {

    public Explanation {
        grounds = List.copyOf(grounds);
    }

    public boolean isRecommended() {
        return priority != null;
    }

    /** How many answers have to be others to turn it around; empty when no change of answers does. */
    public OptionalInt distance() {
        return flip == null
                ? OptionalInt.empty()
                : OptionalInt.of(flip.changes().size());
    }

    /** Whether it is recommended, and one other answer would end that. */
    public boolean restsOnASingleAnswer() {
        return isRecommended() && distance().equals(OptionalInt.of(1));
    }
}
