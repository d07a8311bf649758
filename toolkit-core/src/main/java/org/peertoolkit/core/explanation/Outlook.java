package org.peertoolkit.core.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * What part-filled answers already settle, whatever is answered to the questions that are left.
 *
 * @param standings how each practice stands, in catalog order
 * @param left the questions that have no answer yet, in catalog order
 * @param next the question that settles most practices, on the mean over its possible answers; of several the first; null
 *     when nothing is open
 */
public record Outlook(
        Map<PracticeId, Standing> standings,
        List<QuestionId> left,
        @Nullable QuestionId next) {

    public Outlook {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        left = List.copyOf(left);
    }

    /** How a practice stands. */
    public enum Standing {
        /** It is recommended however the rest is answered. */
        RECOMMENDED,
        /** It is not recommended however the rest is answered. */
        NOT_NEEDED,
        /** Some ways to answer the rest lead to it, and others do not. */
        OPEN
    }

    /** The practices that stand in one way, in catalog order. */
    public List<PracticeId> practices(Standing standing) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue() == standing)
                .map(Map.Entry::getKey)
                .toList();
    }
}
