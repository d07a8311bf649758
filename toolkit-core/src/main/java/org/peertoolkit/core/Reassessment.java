package org.peertoolkit.core;

import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.ResponsesBuilder;

/** What the content and rules at hand recommend on the answers of an earlier assessment. */
final class Reassessment {

    private final ReadinessToolkit toolkit;

    Reassessment(ReadinessToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** The practices; answers and choices that the content at hand does not have are passed over. */
    Set<PracticeId> practices(Standing standing) {
        Catalog catalog = toolkit.catalog();
        ResponsesBuilder responses = toolkit.respond();
        for (ProfileItem item : catalog.profile()) {
            Set<ChoiceId> taken = standing.profile().choices(item.id());
            if (taken.size() > 1 && !item.multiple()) {
                continue;
            }
            responses.profile(
                    item.id().value(),
                    taken.stream()
                            .filter(choice -> item.choice(choice).isPresent())
                            .map(ChoiceId::value)
                            .toArray(String[]::new));
        }
        for (Question question : catalog.questions()) {
            Answer answer = standing.answers().get(question.id());
            if (answer != null && fits(answer, question) && !reworded(question, standing)) {
                responses.answer(question.id().value(), answer);
            }
        }
        return toolkit.assess(responses.build(), standing.comparisons()).toolkit().advice().stream()
                .map(advice -> advice.practice().id())
                .collect(Collectors.toSet());
    }

    /** Whether it is known that the answer was given to other words. */
    private static boolean reworded(Question question, Standing standing) {
        return standing.domains().stream()
                .flatMap(domain -> domain.asked().stream())
                .filter(asked -> asked.id().equals(question.id()))
                .anyMatch(asked -> asked.version() != null && asked.version() != question.version());
    }

    private static boolean fits(Answer answer, Question question) {
        return !(answer instanceof Answer.Rated rated) || question.scale().contains(rated.level());
    }
}
