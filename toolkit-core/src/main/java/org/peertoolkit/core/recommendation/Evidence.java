package org.peertoolkit.core.recommendation;

import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.core.scoring.Scorecard;

/**
 * Everything that a recommendation may rest on.
 *
 * @param answers the answers, laid over the questions that were asked
 * @param scorecard the scores that follow from them
 * @param comparisons how far several respondents lie apart, and where the organization stood before; most often {@link
 *     Comparisons#NONE}
 */
public record Evidence(AnswerSheet answers, Scorecard scorecard, Comparisons comparisons) {

    /** Evidence with nothing to compare with. */
    public Evidence(AnswerSheet answers, Scorecard scorecard) {
        this(answers, scorecard, Comparisons.NONE);
    }

    /** The evidence that an answer sheet holds. */
    public static Evidence of(AnswerSheet answers) {
        return of(answers, Comparisons.NONE);
    }

    /** The evidence that an answer sheet and what it is compared with hold. */
    public static Evidence of(AnswerSheet answers, Comparisons comparisons) {
        return new Evidence(answers, Scorecard.of(answers), comparisons);
    }

    public Catalog catalog() {
        return answers.catalog();
    }

    public Profile profile() {
        return answers.responses().profile();
    }
}
