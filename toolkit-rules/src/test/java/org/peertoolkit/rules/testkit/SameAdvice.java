package org.peertoolkit.rules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.rule.Rule;

/** The laws that compare two ways to the same advice. */
final class SameAdvice {

    private SameAdvice() {}

    /** {@link RuleLaw#DETERMINISM}. */
    static Subject.Law again(Subject subject, RecommendationEngine twin) {
        return responses -> {
            Evidence evidence = subject.evidence(responses);
            Collection<Suggestion> first = subject.engine().suggest(evidence);
            String again =
                    Shown.difference(first, subject.engine().suggest(evidence), "when asked first", "when asked again");
            return again != null
                    ? again
                    : Shown.difference(
                            first, twin.suggest(evidence), "from one engine", "from another over the same rules");
        };
    }

    /** {@link RuleLaw#ORDER}. */
    static Subject.Law inAnyOrder(Subject subject, Map<String, RecommendationEngine> byOrder) {
        return responses -> {
            Evidence evidence = subject.evidence(responses);
            Collection<Suggestion> asWritten = subject.engine().suggest(evidence);
            for (Map.Entry<String, RecommendationEngine> other : byOrder.entrySet()) {
                String difference = Shown.difference(
                        asWritten, other.getValue().suggest(evidence), "with the rules as written", other.getKey());
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        };
    }

    /** The rules in other orders, by how to say it; always the same ones. */
    static Map<String, List<Rule>> orders(List<Rule> rules) {
        List<Rule> backwards = new ArrayList<>(rules);
        Collections.reverse(backwards);
        Map<String, List<Rule>> files = new TreeMap<>(Collections.reverseOrder());
        files.putAll(rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.place().source())));
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, new Random(1));
        Map<String, List<Rule>> orders = new LinkedHashMap<>();
        orders.put("with the rules backwards", backwards);
        orders.put(
                "with the files backwards",
                files.values().stream().flatMap(List::stream).toList());
        orders.put("with the rules shuffled", shuffled);
        return orders;
    }

    /** {@link RuleLaw#ENGINES_AGREE}. */
    static Subject.Law from(Subject subject, RecommendationEngine other) {
        return responses -> {
            Evidence evidence = subject.evidence(responses);
            return Shown.adviceDifference(
                    subject.engine().suggest(evidence),
                    other.suggest(evidence),
                    "with the engine "
                            + Shown.quoted(subject.engine().identity().name()),
                    "with the engine " + Shown.quoted(other.identity().name()));
        };
    }

    /** {@link RuleLaw#JSON_ROUND_TRIP}. */
    static Subject.Law throughJson(Subject subject) {
        return responses -> {
            String json = ResponsesJson.write(responses);
            Responses read = ResponsesJson.read("responses.json", json, subject.catalog());
            if (!read.equals(responses)) {
                return "the responses are read back as others: %s.".formatted(Shown.responses(read));
            }
            ReadinessToolkit toolkit = ReadinessToolkit.of(subject.catalog(), subject.engine());
            Assessment first = toolkit.assess(responses);
            Assessment second = toolkit.assess(read);
            String advice =
                    Shown.difference(suggestions(first), suggestions(second), "before writing and reading", "after it");
            boolean same = AssessmentJson.write(first).equals(AssessmentJson.write(second));
            return advice != null || same ? advice : "the assessment is written with other bytes the second time.";
        };
    }

    private static Collection<Suggestion> suggestions(Assessment assessment) {
        return assessment.toolkit().advice().stream()
                .flatMap(advice -> advice.reasons().stream()
                        .map(reason -> new Suggestion(advice.practice().id(), advice.priority(), reason)))
                .toList();
    }
}
