package org.peertoolkit.rules.stock;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.rules.fact.Answer;
import org.peertoolkit.rules.fact.Disagreement;
import org.peertoolkit.rules.fact.DontKnow;
import org.peertoolkit.rules.fact.Earlier;
import org.peertoolkit.rules.fact.NotApplicable;
import org.peertoolkit.rules.fact.Profile;
import org.peertoolkit.rules.fact.Unanswered;

/** The facts that some evidence holds, as an embedder of stock Drools would insert them. */
final class Facts {

    private Facts() {}

    /** Empty when nothing was answered: then no rule is to fire. */
    static List<Object> of(Evidence evidence) {
        List<Object> facts = new ArrayList<>();
        if (evidence.answers().responses().answers().isEmpty()) {
            return facts;
        }
        for (Question question : evidence.answers().asked().questions()) {
            facts.add(fact(question, evidence));
        }
        for (DomainScore score : evidence.scorecard().domains()) {
            if (score.percent() != null) {
                facts.add(new org.peertoolkit.rules.fact.DomainScore(
                        score.domain().id().value(), score.percent()));
            }
        }
        evidence.profile()
                .choices()
                .forEach((item, choices) ->
                        choices.forEach(choice -> facts.add(new Profile(item.value(), choice.value()))));
        evidence.comparisons()
                .disagreement()
                .forEach((question, spread) -> facts.add(new Disagreement(question.value(), spread)));
        evidence.comparisons().earlier().forEach((question, level) -> facts.add(new Earlier(question.value(), level)));
        return facts;
    }

    private static Object fact(Question question, Evidence evidence) {
        String id = question.id().value();
        var answer = evidence.answers().answer(question.id()).orElse(null);
        if (answer instanceof org.peertoolkit.core.response.Answer.Rated rated) {
            return new Answer(id, rated.level());
        }
        if (answer instanceof org.peertoolkit.core.response.Answer.NotApplicable) {
            return new NotApplicable(id);
        }
        return answer == null ? new Unanswered(id) : new DontKnow(id);
    }
}
