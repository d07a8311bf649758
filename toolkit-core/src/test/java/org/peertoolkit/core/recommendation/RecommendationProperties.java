package org.peertoolkit.core.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.response.Answer;

class RecommendationProperties {

    private static final Map<QuestionId, Answer> LOW = Map.of(new QuestionId("sup-01"), Answer.level(1));
    private static final List<ResourceId> SOURCE = List.of(new ResourceId("R1"));

    @Provide
    Arbitrary<List<Suggestion>> suggestions() {
        Arbitrary<Answer> answers = Arbitraries.of(
                Answer.level(1),
                Answer.level(2),
                Answer.dontKnow(),
                Answer.level(1).withNote("seen"));
        Arbitrary<Reason> reasons = Combinators.combine(
                        Arbitraries.of("SUP-01", "SUP-02", "ALL-01"),
                        Arbitraries.of("It helps.", "It is fair."),
                        answers)
                .as((rule, because, answer) -> reason(rule, because, Map.of(new QuestionId("sup-01"), answer)));
        return Combinators.combine(
                        Arbitraries.of("sup-b", "sup-a", "fin-a").map(PracticeId::new),
                        Arbitraries.of(Priority.class),
                        reasons)
                .as(Suggestion::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void the_order_of_suggestions_makes_no_difference(
            @ForAll("suggestions") List<Suggestion> suggestions, @ForAll Random random) {
        List<Suggestion> shuffled = new ArrayList<>(suggestions);
        Collections.shuffle(shuffled, random);

        assertThat(Recommendation.from(shuffled)).isEqualTo(Recommendation.from(suggestions));
    }

    @Property
    void saying_it_twice_makes_no_difference(@ForAll("suggestions") List<Suggestion> suggestions) {
        List<Suggestion> twice = new ArrayList<>(suggestions);
        twice.addAll(suggestions);

        assertThat(Recommendation.from(twice)).isEqualTo(Recommendation.from(suggestions));
    }

    @Property
    void nothing_is_lost_and_nothing_is_added(@ForAll("suggestions") List<Suggestion> suggestions) {
        List<Recommendation> recommendations = Recommendation.from(suggestions);

        assertThat(recommendations)
                .extracting(Recommendation::practice)
                .isSorted()
                .doesNotHaveDuplicates();
        Set<List<Object>> said = new HashSet<>();
        suggestions.forEach(suggestion -> said.add(List.of(suggestion.practice(), suggestion.reason())));
        Set<List<Object>> kept = new HashSet<>();
        recommendations.forEach(one -> one.reasons().forEach(reason -> kept.add(List.of(one.practice(), reason))));
        assertThat(kept).isEqualTo(said);
    }

    @Property
    void the_highest_priority_wins(@ForAll("suggestions") List<Suggestion> suggestions) {
        for (Recommendation recommendation : Recommendation.from(suggestions)) {
            List<Priority> given = suggestions.stream()
                    .filter(suggestion -> suggestion.practice().equals(recommendation.practice()))
                    .map(Suggestion::priority)
                    .toList();
            assertThat(given)
                    .contains(recommendation.priority())
                    .noneMatch(other -> other.compareTo(recommendation.priority()) < 0);
        }
    }

    @Example
    void nothing_suggested_is_nothing_recommended() {
        assertThat(Recommendation.from(List.of())).isEmpty();
    }

    @Example
    void a_reason_needs_words_a_source_and_an_answer() {
        String message = "Rule SUP-01 gives no reason, no source or no answer. A recommendation needs all three.";
        assertThatThrownBy(() -> reason("SUP-01", " ", LOW)).hasMessage(message);
        assertThatThrownBy(() -> reason("SUP-01", "Because.", Map.of())).hasMessage(message);
        assertThatThrownBy(() ->
                        new Reason(new RuleId("SUP-01"), "Because.", List.of(), LOW, Set.of(), Map.of(), Map.of()))
                .hasMessage(message);
    }

    @Example
    void a_recommendation_needs_a_reason() {
        assertThatThrownBy(() -> new Recommendation(new PracticeId("sup-a"), Priority.LOW, List.of()))
                .hasMessage("Practice sup-a is recommended without a reason.");
    }

    @Example
    void a_reason_copies_what_it_is_given_and_keeps_its_order() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(new QuestionId("z-1"), Answer.level(1));
        answers.put(new QuestionId("a-1"), Answer.dontKnow());
        Set<ChoiceId> choices = new HashSet<>(Set.of(new ChoiceId("peer")));
        Reason reason = new Reason(
                new RuleId("SUP-01"),
                "Because.",
                SOURCE,
                answers,
                Set.of(),
                Map.of(),
                Map.of(new ProfileItemId("roles"), choices));
        answers.clear();
        choices.clear();

        assertThat(reason.answers().keySet()).extracting(QuestionId::value).containsExactly("z-1", "a-1");
        assertThat(reason.profile().get(new ProfileItemId("roles"))).containsExactly(new ChoiceId("peer"));
    }

    private static Reason reason(String rule, String because, Map<QuestionId, Answer> answers) {
        return new Reason(new RuleId(rule), because, SOURCE, answers, Set.of(), Map.of(), Map.of());
    }
}
