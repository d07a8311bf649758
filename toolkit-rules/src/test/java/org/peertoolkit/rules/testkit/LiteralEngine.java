package org.peertoolkit.rules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.Rule;

/**
 * Follows rules word by word, slowly: it lists the facts that the answers make, and looks for each pattern through all of
 * them. So short that one can see that it is right, it is what faster engines are compared with.
 *
 * <p>It does not note which facts it needed; its reasons name every answer that was given.
 *
 * @param rules the rules to follow
 */
public record LiteralEngine(List<Rule> rules) implements RecommendationEngine {

    public LiteralEngine {
        rules = List.copyOf(rules);
    }

    @Override
    public Collection<Suggestion> suggest(Evidence evidence) {
        if (evidence.answers().responses().answers().isEmpty()) {
            return List.of();
        }
        Map<FactKind, List<Map<FactField, Object>>> facts = facts(evidence);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Rule rule : rules) {
            if (holds(rule.condition(), facts)) {
                Reason reason = new Reason(
                        rule.id(),
                        rule.because(),
                        rule.sources(),
                        evidence.answers().answers(),
                        Set.of(),
                        Map.of(),
                        Map.of());
                rule.recommendations()
                        .forEach(each -> suggestions.add(new Suggestion(each.practice(), each.priority(), reason)));
            }
        }
        return suggestions;
    }

    @Override
    public EngineIdentity identity() {
        return new EngineIdentity("word by word", "");
    }

    private static boolean holds(Condition condition, Map<FactKind, List<Map<FactField, Object>>> facts) {
        if (condition instanceof Condition.Match match) {
            return facts.getOrDefault(match.pattern().kind(), List.of()).stream()
                    .anyMatch(fact -> Patterns.passes(match.pattern().test(), fact));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), facts);
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, facts));
        }
        return ((Condition.Any) condition).parts().stream().anyMatch(part -> holds(part, facts));
    }

    private static Map<FactKind, List<Map<FactField, Object>>> facts(Evidence evidence) {
        Map<FactKind, List<Map<FactField, Object>>> facts = new EnumMap<>(FactKind.class);
        for (Question question : evidence.answers().asked().questions()) {
            String id = question.id().value();
            Answer answer = evidence.answers().answer(question.id()).orElse(null);
            if (answer instanceof Answer.Rated rated) {
                add(facts, FactKind.ANSWER, Map.of(FactField.QUESTION, id, FactField.LEVEL, rated.level()));
            } else {
                FactKind kind = answer == null
                        ? FactKind.UNANSWERED
                        : answer instanceof Answer.DontKnow ? FactKind.DONT_KNOW : FactKind.NOT_APPLICABLE;
                add(facts, kind, Map.of(FactField.QUESTION, id));
            }
        }
        for (DomainScore score : evidence.scorecard().domains()) {
            Integer percent = score.percent();
            if (percent != null) {
                String id = score.domain().id().value();
                add(facts, FactKind.DOMAIN_SCORE, Map.of(FactField.DOMAIN, id, FactField.PERCENT, percent));
            }
        }
        evidence.profile()
                .choices()
                .forEach((item, taken) -> taken.forEach(choice -> add(
                        facts,
                        FactKind.PROFILE,
                        Map.of(FactField.ITEM, item.value(), FactField.VALUE, choice.value()))));
        return facts;
    }

    private static void add(
            Map<FactKind, List<Map<FactField, Object>>> facts, FactKind kind, Map<FactField, Object> fact) {
        facts.computeIfAbsent(kind, first -> new ArrayList<>()).add(fact);
    }
}
