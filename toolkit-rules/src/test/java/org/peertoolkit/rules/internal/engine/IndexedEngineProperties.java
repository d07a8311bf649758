package org.peertoolkit.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.RecommendationEngineContract;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.RandomCatalog;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.stock.Outcome;
import org.peertoolkit.rules.testkit.LiteralEngine;

/** The engine of bits keeps the contract, and does word for word what Drools does on made-up rules of every form. */
class IndexedEngineProperties implements RecommendationEngineContract {

    private static final Catalog CATALOG = SmallCatalog.get();
    private static final List<Rule> RULES = RandomRules.of(CATALOG, 300, 11);
    private static final RecommendationEngine ENGINE = new IndexedEngine(RULES, CATALOG, "");
    private static final RecommendationEngine DROOLS = new DroolsEngine(RULES, CATALOG, "");

    @Override
    public Catalog catalog() {
        return CATALOG;
    }

    @Override
    public RecommendationEngine engine() {
        return ENGINE;
    }

    @Property
    void it_suggests_what_drools_does_with_the_same_reasons_in_the_same_order(@ForAll("compared") Evidence evidence) {
        assertThat(ENGINE.suggest(evidence)).isEqualTo(DROOLS.suggest(evidence));
    }

    @Property(tries = 300)
    void other_content_and_other_rules_make_no_difference(@ForAll long seed) {
        Catalog catalog = RandomCatalog.of(seed);
        List<Rule> rules = RandomRules.of(catalog, 1 + (int) Math.floorMod(seed, 150L), seed);
        RecommendationEngine indexed = new IndexedEngine(rules, catalog, "");
        RecommendationEngine drools = new DroolsEngine(rules, catalog, "");
        RecommendationEngine literal = new LiteralEngine(rules);

        assertThat(ResponsesArbitraries.of(catalog).list().ofSize(10).sample()).allSatisfy(responses -> {
            Evidence evidence = Evidence.of(AnswerSheet.of(catalog, responses));
            Collection<Suggestion> suggestions = indexed.suggest(evidence);
            assertThat(suggestions).isEqualTo(drools.suggest(evidence));
            assertThat(Outcome.of(suggestions)).isEqualTo(Outcome.of(literal.suggest(evidence)));
        });
    }

    @Example
    void without_rules_it_suggests_nothing() {
        RecommendationEngine none = new IndexedEngine(List.of(), CATALOG, "");

        assertThat(none.suggest(evidence().sample())).isEmpty();
    }

    @Example
    void most_rules_fire_on_some_of_what_is_tried() {
        List<String> fired = new ArrayList<>();
        compared()
                .list()
                .ofSize(1000)
                .sample()
                .forEach(each -> fired.addAll(Outcome.of(ENGINE.suggest(each)).fired()));

        assertThat(fired.stream().distinct().count()).isGreaterThan(RULES.size() / 2);
    }

    @Example
    void it_says_that_it_is_the_index_of_bits() {
        assertThat(ENGINE.identity()).isEqualTo(new RecommendationEngine.EngineIdentity("bit index 1", ""));
    }

    @Provide
    Arbitrary<Evidence> compared() {
        return Combinators.combine(
                        ResponsesArbitraries.of(CATALOG),
                        numbers(0, 3).optional(0.5),
                        numbers(1, 3).optional(0.5))
                .as((responses, spreads, levels) -> Evidence.of(
                        AnswerSheet.of(CATALOG, responses),
                        Comparisons.NONE
                                .withDisagreement(spreads.orElse(Map.of()))
                                .withEarlier(levels.orElse(Map.of()))));
    }

    private static Arbitrary<Map<QuestionId, Integer>> numbers(int least, int steps) {
        return Arbitraries.maps(
                Arbitraries.of(CATALOG.questions()).map(Question::id),
                Arbitraries.integers().between(least, least + steps - 1));
    }
}
