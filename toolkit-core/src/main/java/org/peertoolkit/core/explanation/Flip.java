package org.peertoolkit.core.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;

/**
 * The fewest answers that would have to be others for a practice to be recommended, or to be no longer.
 *
 * @param changes the new answer of each of these questions, in catalog order; empty for an answer that is taken away; at
 *     least one
 * @param priority the priority that the practice then has, or null when it is not recommended then
 */
public record Flip(
        Map<QuestionId, Optional<Answer>> changes, @Nullable Priority priority) {

    public Flip {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
