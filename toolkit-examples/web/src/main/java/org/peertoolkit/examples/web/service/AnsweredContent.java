package org.peertoolkit.examples.web.service;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.SelfAssessment;

/** Stored answers as responses to the content at hand, which may be another edition than the one that was answered. */
final class AnsweredContent {

    private AnsweredContent() {}

    /** The responses; answers and choices that the content at hand does not have are passed over. */
    static Responses of(
            Catalog catalog,
            SelfAssessment assessment,
            @Nullable Participant participant,
            Map<QuestionId, Answer> answers) {
        ResponsesBuilder responses = Responses.to(catalog);
        if (assessment.content().id().equals(catalog.version().id())) {
            responses.content(new ContentVersion(
                    assessment.content().id(), assessment.content().version()));
        }
        LocalDate day = assessment.closed();
        responses.date(day != null ? day : assessment.created());
        if (participant != null) {
            responses.respondent(participant.id(), participant.group());
        }
        for (ProfileItem item : catalog.profile()) {
            responses.profile(
                    item.id().value(),
                    assessment.profile().choices(item.id()).stream()
                            .filter(choice -> item.choice(choice).isPresent())
                            .map(ChoiceId::value)
                            .toArray(String[]::new));
        }
        answers.forEach((id, answer) -> {
            Question question = catalog.question(id).orElse(null);
            if (question != null && fits(question, answer) && (!assessment.quick() || question.quick())) {
                responses.answer(id.value(), answer);
            }
        });
        return responses.build();
    }

    private static boolean fits(Question question, Answer answer) {
        return !(answer instanceof Answer.Rated rated) || question.scale().contains(rated.level());
    }
}
