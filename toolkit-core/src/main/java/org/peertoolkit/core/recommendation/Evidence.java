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
 */
public record Evidence(AnswerSheet answers, Scorecard scorecard) {

    /** The evidence that an answer sheet holds. */
    public static Evidence of(AnswerSheet answers) {
        return new Evidence(answers, Scorecard.of(answers));
    }

    public Catalog catalog() {
        return answers.catalog();
    }

    public Profile profile() {
        return answers.responses().profile();
    }
}
