package org.peertoolkit.core.scoring;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Domain;

/**
 * How one domain stands.
 *
 * @param domain the domain
 * @param percent the mean of the levels given, each rescaled so that the lowest level of its scale is 0 and the highest
 *     100, rounded half up to a whole number from 0 to 100; null when there is no score
 * @param band the band of the percent; null when there is no score
 * @param noScore why there is no score; null when there is one
 * @param answered how many questions were answered with a level
 * @param applicable how many questions were asked and apply: {@code answered + dontKnow + unanswered}
 * @param notApplicable how many do not apply; they are no part of the score
 * @param dontKnow how many were answered with don't know; they are no level
 * @param unanswered how many apply and have no answer
 */
public record DomainScore(
        Domain domain,
        @Nullable Integer percent,
        @Nullable Band band,
        @Nullable NoScore noScore,
        int answered,
        int applicable,
        int notApplicable,
        int dontKnow,
        int unanswered) {

    public DomainScore {
        if ((percent == null) != (band == null) || (percent == null) == (noScore == null)) {
            throw new IllegalArgumentException("A domain has a percent and a band, or the reason why it has none.");
        }
    }

    /** Why a domain has no score. */
    public enum NoScore {
        /** No question of the domain was asked. */
        NOT_ASKED,
        /** Every question of the domain is not applicable. */
        NOTHING_APPLIES,
        /** No question of the domain has an answer. */
        NOTHING_ANSWERED,
        /** Fewer questions have a level than the scoring convention asks for. */
        TOO_FEW_LEVELS
    }
}
