package org.peertoolkit.rules.testkit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.ExampleResult;

/**
 * Says in a test what one rule does. What other rules recommend on the same answers makes no difference.
 *
 * <pre>{@code
 * RuleVerifier verifier = RuleVerifier.of(RuleBook.read(Path.of("rules")), catalog);
 *
 * verifier.verifyThat("SUP-02")
 *         .given(answers -> answers.level("sup-02", 1).level("sup-03", 2))
 *         .recommends(Map.of("sup-co-supervision", Priority.HIGH));
 *
 * verifier.verifyThat("SUP-02")
 *         .given(answers -> answers.level("sup-02", 4))
 *         .staysSilent();
 * }</pre>
 */
public final class RuleVerifier {

    private final RuleBook rules;
    private final Catalog catalog;
    private final RecommendationEngine engine;

    private RuleVerifier(RuleBook rules, Catalog catalog) {
        this.rules = rules;
        this.catalog = catalog;
        this.engine = rules.engine(catalog);
    }

    /**
     * A verifier for the rules of a book.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if the rules do not fit the content
     */
    public static RuleVerifier of(RuleBook rules, Catalog catalog) {
        return new RuleVerifier(rules, catalog);
    }

    /**
     * Begins to say what a rule does.
     *
     * @throws AssertionError if there is no such rule
     */
    public Verification verifyThat(String ruleId) {
        Map<String, RuleId> ids = new TreeMap<>();
        rules.rules().forEach(rule -> ids.put(rule.id().value(), rule.id()));
        RuleId rule = ids.get(ruleId);
        if (rule == null) {
            String nearest = Nearest.to(ruleId, ids.keySet());
            throw new AssertionError("There is no rule \"%s\".%s"
                    .formatted(ruleId, nearest == null ? "" : " Did you mean \"%s\"?".formatted(nearest)));
        }
        return new Verification(rule, Responses.to(catalog).build());
    }

    /** What is said about one rule; immutable. */
    public final class Verification {

        private final RuleId rule;
        private final Responses given;

        private Verification(RuleId rule, Responses given) {
            this.rule = rule;
            this.given = given;
        }

        /**
         * The answers that the rule is tried on; none unless this is called.
         *
         * @throws org.peertoolkit.core.problem.InvalidInputException if the content has no such questions or levels
         */
        public Verification given(UnaryOperator<ResponsesBuilder> answers) {
            return new Verification(rule, answers.apply(Responses.to(catalog)).build());
        }

        /**
         * Checks that the rule recommends some practices, and no other.
         *
         * @param practices the practices' ids, with their priorities
         * @throws AssertionError if it does anything else; the message says what
         */
        public void recommends(Map<String, Priority> practices) {
            SortedMap<PracticeId, Priority> expect = new TreeMap<>();
            practices.forEach((practice, priority) -> expect.put(new PracticeId(practice), priority));
            Example example = new Example(
                    given.answers().toString(), rule, given, Comparisons.NONE, expect, Place.of("verification"));
            ExampleResult result = example.run(engine, catalog);
            if (!result.passed()) {
                throw new AssertionError(result.toString());
            }
        }

        /**
         * Checks that the rule recommends nothing.
         *
         * @throws AssertionError if it does; the message says what
         */
        public void staysSilent() {
            recommends(Map.of());
        }
    }
}
