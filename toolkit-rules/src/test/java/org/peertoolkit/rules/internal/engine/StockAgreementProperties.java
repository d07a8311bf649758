package org.peertoolkit.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.rules.internal.read.RuleFile;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.DrlText;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.stock.Outcome;
import org.peertoolkit.rules.stock.StockDrools;

/** Stock Drools, which compiles the text of the rules, is the reference: we read and follow the same text to the same end. */
@Tag("slow")
class StockAgreementProperties {

    private static final int COUNT = 60;
    private static final List<Rule> RULES = RandomRules.of(SmallCatalog.get(), COUNT, 20261122);
    private static final String TEXT = DrlText.of("made", RULES);
    private static final StockDrools STOCK = StockDrools.compile(Map.of("made.drl", TEXT));
    private static final RuleFile READ = RuleFile.read("made.drl", TEXT.getBytes(StandardCharsets.UTF_8));
    private static final List<Rule> FOLLOWED =
            READ.rules().stream().map(RuleFile.ReadRule::rule).toList();
    private static final RecommendationEngine ENGINE = new DroolsEngine(FOLLOWED, SmallCatalog.get(), "");
    private static final RecommendationEngine INDEXED = new IndexedEngine(FOLLOWED, SmallCatalog.get(), "");

    @Example
    void both_take_every_rule() {
        assertThat(STOCK.rules()).isEqualTo(COUNT);
        assertThat(READ.problems()).isEmpty();
        assertThat(READ.rules()).hasSize(COUNT);
    }

    @Example
    void many_rules_fire_on_some_answers_and_hardly_any_on_all() {
        Map<String, Integer> times = new TreeMap<>();
        List<Evidence> all = evidence().sampleStream().limit(1000).toList();
        all.forEach(
                each -> Outcome.of(ENGINE.suggest(each)).fired().forEach(rule -> times.merge(rule, 1, Integer::sum)));

        assertThat(times).hasSizeGreaterThan(COUNT / 2);
        assertThat(times.values()).filteredOn(fired -> fired > 900).hasSizeLessThan(COUNT / 10);
    }

    @Property(tries = 10_000)
    void all_fire_the_same_rules_and_recommend_the_same(@ForAll("evidence") Evidence evidence) {
        assertThat(Outcome.of(ENGINE.suggest(evidence))).isEqualTo(STOCK.run(evidence));
        assertThat(INDEXED.suggest(evidence)).isEqualTo(ENGINE.suggest(evidence));
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        ResponsesArbitraries.of(SmallCatalog.get()),
                        numbers(0, 3).optional(0.5),
                        numbers(1, 3).optional(0.5))
                .as((responses, spreads, levels) -> Evidence.of(
                        AnswerSheet.of(SmallCatalog.get(), responses),
                        Comparisons.NONE
                                .withDisagreement(spreads.orElse(Map.of()))
                                .withEarlier(levels.orElse(Map.of()))));
    }

    private static Arbitrary<Map<QuestionId, Integer>> numbers(int least, int steps) {
        return Arbitraries.maps(
                Arbitraries.of(SmallCatalog.get().questions()).map(Question::id),
                Arbitraries.integers().between(least, least + steps - 1));
    }
}
