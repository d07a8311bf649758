package org.peertoolkit.core.explanation;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;

/** Something about an organization that a result rests on. */
public sealed interface Ground {

    /**
     * A question has an answer, or none.
     *
     * @param question the question
     * @param answer its answer, or null when it has none
     */
    record Answered(QuestionId question, @Nullable Answer answer) implements Ground {}

    /**
     * A domain has a score, or none.
     *
     * @param domain the domain
     * @param percent the score, 0 to 100, or null when it has none
     */
    record Scored(DomainId domain, @Nullable Integer percent) implements Ground {}

    /**
     * A choice of the profile is taken, or not.
     *
     * @param item the profile item
     * @param choice the choice, or null when nothing was chosen for an item of which one choice can be taken
     * @param taken whether it is taken
     */
    record Chosen(ProfileItemId item, @Nullable ChoiceId choice, boolean taken) implements Ground {}

    /**
     * Respondents lie so many levels apart on a question, or it is not known how far.
     *
     * @param question the question
     * @param spread the levels between the lowest and the highest answer, or null when that is not known
     */
    record Apart(QuestionId question, @Nullable Integer spread) implements Ground {}

    /**
     * A question had a level in the assessment before this one, or none is known.
     *
     * @param question the question
     * @param level the level then, or null when none is known
     */
    record Before(QuestionId question, @Nullable Integer level) implements Ground {}
}
