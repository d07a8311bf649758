package org.peertoolkit.rules.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Responses;

/**
 * One way in which results of a practice move.
 *
 * @param direction which way
 * @param whole in how many combinations of the answers and profile choices that matter, where the whole questionnaire is
 *     asked
 * @param quick the same where only the quick check is
 * @param smallest the fewest answers that show it
 * @param comparisons what these answers are compared with to show it; most often nothing
 * @param before its priority on those answers before the change, or null when it was not recommended
 * @param after its priority after the change, or null when it is not recommended
 */
public record Shift(
        Direction direction,
        Share whole,
        Share quick,
        Responses smallest,
        Comparisons comparisons,
        @Nullable Priority before,
        @Nullable Priority after) {

    /** Which way results of a practice move. */
    public enum Direction {
        /** Recommended where it was not. */
        GAINED,
        /** No longer recommended where it was. */
        LOST,
        /** Recommended with a higher priority than before. */
        MORE_URGENT,
        /** Recommended with a lower priority than before. */
        LESS_URGENT;

        /** Whether there is more advice than before. */
        public boolean isMore() {
            return this == GAINED || this == MORE_URGENT;
        }

        /** Every direction, in the order in which shifts are told. */
        public static List<Direction> inOrder() {
            return List.of(values());
        }
    }
}
