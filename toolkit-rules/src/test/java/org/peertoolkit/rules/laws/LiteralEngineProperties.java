package org.peertoolkit.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.RecommendationEngineContract;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.stock.Outcome;
import org.peertoolkit.rules.testkit.LiteralEngine;

/** The engine that takes rules word by word keeps the contract, and does what Drools does on made-up rules of every form. */
class LiteralEngineProperties implements RecommendationEngineContract {

    private static final Catalog CATALOG = SmallCatalog.get();
    private static final List<Rule> RULES = RandomRules.of(CATALOG, 30, 7);

    @Override
    public Catalog catalog() {
        return CATALOG;
    }

    @Override
    public RecommendationEngine engine() {
        return new LiteralEngine(RULES);
    }

    @Example
    void it_recommends_what_drools_does_on_made_up_rules() {
        RecommendationEngine drools = new DroolsEngine(RULES, CATALOG, "");
        List<Evidence> evidences = ResponsesArbitraries.of(CATALOG).list().ofSize(200).sample().stream()
                .map(responses -> Evidence.of(AnswerSheet.of(CATALOG, responses)))
                .toList();

        assertThat(evidences)
                .allSatisfy(evidence -> assertThat(Outcome.of(engine().suggest(evidence)))
                        .isEqualTo(Outcome.of(drools.suggest(evidence))));
    }
}
