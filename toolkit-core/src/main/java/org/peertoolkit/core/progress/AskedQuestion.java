package org.peertoolkit.core.progress;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;

/**
 * A question as one assessment asked it.
 *
 * @param id the question
 * @param version the version of its words, or null when it is not known; then it is compared with nothing
 * @param levels how many levels its scale had, or null when it is not known
 * @param answer what was answered, or null when nothing was
 */
public record AskedQuestion(
        QuestionId id,
        @Nullable Integer version,
        @Nullable Integer levels,
        @Nullable Answer answer) {

    /** The level that was answered, or null when there is none. */
    public @Nullable Integer level() {
        return answer instanceof Answer.Rated rated ? rated.level() : null;
    }

    /** Whether both have the same words and the same scale, as far as is known. */
    boolean sameAs(AskedQuestion other) {
        return version != null && version.equals(other.version) && levels != null && levels.equals(other.levels);
    }

    /** What it adds to a sum of scores, 0 for the lowest level and 100 for the highest; null without a level. */
    @Nullable
    Points points() {
        Integer level = level();
        return level == null || levels == null ? null : Points.of(100L * (level - 1), levels - 1);
    }
}
