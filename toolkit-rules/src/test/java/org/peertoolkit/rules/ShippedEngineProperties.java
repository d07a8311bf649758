package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.RecommendationEngineContract;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.rules.stock.Outcome;
import org.peertoolkit.rules.stock.StockDrools;

/** On the shipped rules and content our engine keeps the contract of engines, and does what stock Drools does. */
@Tag("slow")
class ShippedEngineProperties implements RecommendationEngineContract {

    private static final Path DIRECTORY = Path.of("rules");
    private static final Catalog CATALOG = BundledContent.load();
    private static final RuleBook RULES = RuleBook.read(DIRECTORY);
    private static final RecommendationEngine ENGINE = RULES.engine(CATALOG);
    private static final RecommendationEngine INDEXED = RULES.indexedEngine(CATALOG);
    private static final StockDrools STOCK = StockDrools.compile(texts());

    @Override
    public Catalog catalog() {
        return CATALOG;
    }

    @Override
    public RecommendationEngine engine() {
        return ENGINE;
    }

    @Example
    void stock_drools_takes_every_rule() {
        assertThat(STOCK.rules()).isEqualTo(RULES.rules().size());
    }

    @Property(tries = 10_000)
    void stock_drools_fires_the_same_rules_and_recommends_the_same(@ForAll("evidence") Evidence evidence) {
        assertThat(Outcome.of(ENGINE.suggest(evidence))).isEqualTo(STOCK.run(evidence));
        assertThat(INDEXED.suggest(evidence)).isEqualTo(ENGINE.suggest(evidence));
    }

    @Property(tries = 1_000)
    void stock_drools_agrees_on_responses_full_of_levels(@ForAll("rated") Evidence evidence) {
        Outcome outcome = Outcome.of(ENGINE.suggest(evidence));

        assertThat(outcome).isEqualTo(STOCK.run(evidence));
        assertThat(outcome.fired()).isNotEmpty();
        assertThat(INDEXED.suggest(evidence)).isEqualTo(ENGINE.suggest(evidence));
    }

    @Provide
    Arbitrary<Evidence> rated() {
        return ResponsesArbitraries.allRated(CATALOG).map(responses -> Evidence.of(AnswerSheet.of(CATALOG, responses)));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        RULES.sources().forEach(file -> texts.put(file.name(), text(DIRECTORY.resolve(file.name()))));
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
