package org.peertoolkit.rules.testkit;

import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.rule.Rule;

/**
 * What the laws of rules are checked on: content, rules, and as much else as a test wants to say. Each method may be called
 * several times; keep what takes long to load in a constant.
 */
public interface RulesUnderTest {

    /** The content that the rules are about. */
    Catalog catalog();

    /** The rules. */
    RuleBook rules();

    /**
     * The engine that follows the rules; the toolkit's own unless this is overridden.
     *
     * @param inOrder the rules of {@link #rules}, in the order to take them in, which must make no difference
     */
    default RecommendationEngine engine(List<Rule> inOrder) {
        return new DroolsEngine(inOrder, catalog(), "");
    }

    /** Another engine that follows the same rules; one that takes them word by word unless this is overridden. */
    default RecommendationEngine otherEngine() {
        return new LiteralEngine(rules().rules());
    }

    /**
     * The rules to which {@link RuleLaw#BETTER_NEVER_WORSE} does not apply: their ids, each with the reason why it is
     * meant so. None unless this is overridden.
     */
    default Map<String, String> mayAskMoreOfBetterAnswers() {
        return Map.of();
    }

    /**
     * The questions to which {@link RuleLaw#WEAK_ANSWERS_SERVED} does not apply: their ids, each with the reason why it is
     * meant so. None unless this is overridden.
     */
    default Map<String, String> mayLeaveWeakAnswersAlone() {
        return Map.of();
    }
}
