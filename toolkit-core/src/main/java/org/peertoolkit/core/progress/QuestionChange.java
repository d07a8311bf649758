package org.peertoolkit.core.progress;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * What one question did to the score of its domain.
 *
 * @param question the question
 * @param cause what its effect is put down to
 * @param before the level then, or null when there was none
 * @param after the level now, or null when there is none
 * @param comparable whether both levels belong to the same words and the same scale; only then is the difference a trend
 * @param effect how many points it moved the score
 */
public record QuestionChange(
        QuestionId question,
        Cause cause,
        @Nullable Integer before,
        @Nullable Integer after,
        boolean comparable,
        Points effect) {}
