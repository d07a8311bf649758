package org.peertoolkit.rules.check;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Responses;

/**
 * Answers that show a finding: the fewest that do, and none that cannot be given.
 *
 * @param responses the answers
 * @param comparisons how far several respondents lie apart, and where the organization stood before; most often empty
 * @param shows what can be seen on them, a sentence
 * @param changed the same answers with one level raised, where a finding is about the difference; otherwise null
 */
public record Witness(
        Responses responses,
        Comparisons comparisons,
        String shows,
        @Nullable Responses changed) {

    /** Answers of one respondent, and of one day, that show a finding by themselves. */
    public static Witness of(Responses responses, String shows) {
        return new Witness(responses, Comparisons.NONE, shows, null);
    }
}
