package org.peertoolkit.core.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.DomainId;

/**
 * How the score of a domain moved, and why. The parts add up to the change exactly, both as fractions and in whole points.
 *
 * <p>With S for the mean of the levels given (the lowest level as 0, the highest as 100), C for the questions that have a
 * level both times in the same words, and M for the mean of those: a question of C moves the score by its own difference
 * divided by the size of C; a question that has a level only now moves it by (its value − M now) ÷ (how many have a level
 * now), and one that had a level only then by the same with the opposite sign and the figures of then. These add up to S now
 * − S then. Whole points are rounded so that they add up to the difference of the two recorded scores: each part down, and
 * those with the largest rest up.
 *
 * @param domain the domain
 * @param title its name, the latest one
 * @param before the score then, or null when there was none
 * @param after the score now, or null when there is none
 * @param why why there is no change to tell; null when there is one
 * @param parts what the change is made of, one for each cause that moved anything; empty when there is no change to tell
 * @param questions the questions that moved the score or cannot be compared, in the order of the content
 */
public record DomainChange(
        DomainId domain,
        String title,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable NoChange why,
        List<Part> parts,
        List<QuestionChange> questions) {

    public DomainChange {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** How many points the score moved, or null when there is no change to tell. */
    public @Nullable Integer points() {
        return before == null || after == null || why != null ? null : after - before;
    }

    /** The part of one cause, or empty when it moved nothing. */
    public Optional<Part> part(Cause cause) {
        return parts.stream().filter(part -> part.cause() == cause).findFirst();
    }

    /**
     * What one cause did.
     *
     * @param cause the cause
     * @param exact how many points, exactly
     * @param points the same in whole points; they add up to the change
     */
    public record Part(Cause cause, Points exact, int points) {}

    /** Why there is no change to tell. */
    public enum NoChange {
        /** The domain has a score only now. */
        NO_SCORE_BEFORE,
        /** The domain had a score only then. */
        NO_SCORE_NOW,
        /** The domain had no score, then or now. */
        NO_SCORE,
        /** No question has a level both times in the same words. */
        NOTHING_IN_COMMON
    }
}
