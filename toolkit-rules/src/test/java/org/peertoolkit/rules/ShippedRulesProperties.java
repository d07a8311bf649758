package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;

/** What the shipped rules keep beyond the laws of {@code RuleConsistencyProperties}, whatever is answered. */
class ShippedRulesProperties {

    private static final Catalog CATALOG = BundledContent.load();
    private static final RuleBook RULES = RuleBook.bundled();
    private static final RecommendationEngine ENGINE = RULES.engine(CATALOG);

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(CATALOG);
    }

    @Property(tries = 200)
    void every_weak_answer_alone_leads_to_a_practice_that_serves_it_under_any_profile(
            @ForAll("responses") Responses any) {
        List<String> gaps = new ArrayList<>();
        int looked = 0;
        for (Question question : CATALOG.questions()) {
            for (int level = 1; level <= question.scale().top() / 2; level++) {
                looked++;
                Responses weak = withProfile(any.profile())
                        .level(question.id().value(), level)
                        .build();
                boolean served = suggest(weak).stream()
                        .map(suggestion ->
                                CATALOG.practice(suggestion.practice()).orElseThrow())
                        .anyMatch(practice -> practice.serves().contains(question.id()));
                if (!served) {
                    gaps.add(question.id() + " at level " + level);
                }
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(2 * CATALOG.questions().size());
        assertThat(gaps)
                .as("weak answers that lead to nothing with profile %s", any.profile())
                .isEmpty();
    }

    @Property
    void one_practice_never_gets_two_priorities_from_the_same_answers(@ForAll("responses") Responses any) {
        Map<PracticeId, Set<Priority>> priorities = suggest(any).stream()
                .collect(Collectors.groupingBy(
                        Suggestion::practice, Collectors.mapping(Suggestion::priority, Collectors.toSet())));
        assertThat(priorities)
                .allSatisfy((practice, given) ->
                        assertThat(given).as("%s", practice).hasSize(1));
    }

    @Property
    void answers_at_the_top_lead_to_nothing_under_any_profile(@ForAll("responses") Responses any) {
        ResponsesBuilder top = withProfile(any.profile());
        CATALOG.questions()
                .forEach(question ->
                        top.level(question.id().value(), question.scale().top()));
        assertThat(suggest(top.build())).isEmpty();
    }

    @Property
    void nothing_answered_leads_to_nothing_under_any_profile(@ForAll("responses") Responses any) {
        assertThat(suggest(withProfile(any.profile()).build())).isEmpty();
    }

    @Property
    void answers_at_the_bottom_lead_to_something_in_every_domain_under_any_profile(@ForAll("responses") Responses any) {
        ResponsesBuilder bottom = withProfile(any.profile());
        CATALOG.questions().forEach(question -> bottom.level(question.id().value(), 1));
        Set<DomainId> reached = Recommendation.from(suggest(bottom.build())).stream()
                .map(recommendation -> CATALOG.practice(recommendation.practice())
                        .orElseThrow()
                        .homeDomain())
                .collect(Collectors.toSet());
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        CATALOG.domains().stream().map(domain -> domain.id()).toList());
    }

    @Example
    void every_practice_is_recommended_by_some_rule() {
        Set<PracticeId> recommended = RULES.rules().stream()
                .flatMap(rule -> rule.recommendations().stream())
                .map(recommend -> recommend.practice())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(recommended)
                .containsExactlyInAnyOrderElementsOf(CATALOG.practices().stream()
                        .map(practice -> practice.id())
                        .toList());
    }

    @Example
    void the_shipped_rules_name_nothing_that_the_shipped_content_lacks() {
        assertThat(RULES.rules()).hasSizeGreaterThan(100);
        assertThat(RULES.problems(CATALOG)).isEmpty();
    }

    private static Collection<Suggestion> suggest(Responses responses) {
        return ENGINE.suggest(Evidence.of(AnswerSheet.of(CATALOG, responses)));
    }

    private static ResponsesBuilder withProfile(Profile profile) {
        ResponsesBuilder builder = Responses.to(CATALOG);
        Function<ChoiceId, String> text = ChoiceId::value;
        profile.choices()
                .forEach((item, taken) ->
                        builder.profile(item.value(), taken.stream().map(text).toArray(String[]::new)));
        return builder;
    }
}
