package org.peertoolkit.core.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.spi.RecommendationEngine;

/**
 * An engine without rules: each answer at the lowest level suggests every practice that serves its question, with high
 * priority; each level in the lower half of its scale with medium, and each don't know with low.
 */
public final class LowestAnswerEngine implements RecommendationEngine {

    @Override
    public Collection<Suggestion> suggest(Evidence evidence) {
        List<Suggestion> suggestions = new ArrayList<>();
        evidence.answers().answers().forEach((id, answer) -> {
            Question question = evidence.catalog().question(id).orElseThrow();
            if (answer instanceof Answer.Rated rated && rated.level() == 1) {
                suggest(evidence, question, answer, Priority.HIGH, suggestions);
            } else if (answer instanceof Answer.Rated rated
                    && 2 * rated.level() <= question.scale().top()) {
                suggest(evidence, question, answer, Priority.MEDIUM, suggestions);
            } else if (answer instanceof Answer.DontKnow) {
                suggest(evidence, question, answer, Priority.LOW, suggestions);
            }
        });
        return suggestions;
    }

    @Override
    public EngineIdentity identity() {
        return new EngineIdentity("lowest answers", "");
    }

    private static void suggest(
            Evidence evidence, Question question, Answer answer, Priority priority, List<Suggestion> suggestions) {
        Map<QuestionId, Answer> cause = Map.of(question.id(), answer);
        Reason reason = new Reason(
                new RuleId("LOW-" + question.id()),
                "The answer to \"%s\" leaves room.".formatted(question.statement()),
                question.grounding(),
                cause,
                Set.of(),
                Map.of(),
                Map.of());
        for (Practice practice : evidence.catalog().practices()) {
            if (practice.serves().contains(question.id())) {
                suggestions.add(new Suggestion(practice.id(), priority, reason));
            }
        }
    }
}
