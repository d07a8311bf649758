package org.peertoolkit.rules.laws;

import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.MicroPack;
import org.peertoolkit.rules.testkit.RulesUnderTest;

/** Three rules that keep every law; broken packs change as little of it as they can. */
interface GoodPack extends RulesUnderTest {

    Catalog CATALOG = MicroPack.catalog();
    String SUP_01 = MicroPack.rule("SUP-01", weak("sup-01"), "\"sup-a\", Priority.HIGH");
    String SUP_02 = MicroPack.rule("SUP-02", weak("sup-02"), "\"sup-b\", Priority.MEDIUM");
    String FIN_01 = MicroPack.rule("FIN-01", weak("fin-01"), "\"fin-a\", Priority.HIGH");
    RuleBook RULES = MicroPack.book(SUP_01, SUP_02, FIN_01);

    @Override
    default Catalog catalog() {
        return CATALOG;
    }

    @Override
    default RuleBook rules() {
        return RULES;
    }

    /** The engine that follows the rules rightly, for a wrong one to spoil. */
    static RecommendationEngine right(List<Rule> rules) {
        return new DroolsEngine(rules, CATALOG, "");
    }

    /** Whether a suggestion is a rule's. */
    static boolean isBy(Suggestion suggestion, String rule) {
        return suggestion.reason().rule().value().equals(rule);
    }

    /** Everything but one rule's suggestions. */
    static List<Suggestion> without(String rule, RecommendationEngine engine, Evidence evidence) {
        return engine.suggest(evidence).stream()
                .filter(suggestion -> !isBy(suggestion, rule))
                .toList();
    }

    private static String weak(String question) {
        return "Answer( question == \"%s\", level <= 2 )".formatted(question);
    }
}
