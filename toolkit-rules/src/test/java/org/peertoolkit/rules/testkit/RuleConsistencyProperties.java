package org.peertoolkit.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;

/**
 * What consistent rules keep, tried on random responses. A test of rules implements this, and inherits the checks:
 *
 * <pre>{@code
 * class MyRulesProperties implements RuleConsistencyProperties {
 *
 *     private static final Catalog CATALOG = BundledContent.directory(Path.of("content")).load();
 *     private static final RuleBook RULES = RuleBook.read(Path.of("rules"));
 *
 *     public Catalog catalog() {
 *         return CATALOG;
 *     }
 *
 *     public RuleBook rules() {
 *         return RULES;
 *     }
 * }
 * }</pre>
 *
 * <p>{@link RuleLaw} says each law in full. A failure names the rule, the question and the practice, and shows the fewest
 * answers that still break the law. For content so small that all responses can be tried, there is {@link
 * RuleConsistencyOfSmallPacks}.
 */
public interface RuleConsistencyProperties extends RulesUnderTest {

    /** How many random responses each law is tried on. */
    int TRIES = 100;

    /** Responses to try the laws on; any to the catalog unless this is overridden. */
    @Provide
    default Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(catalog());
    }

    @Property(tries = TRIES)
    default void the_same_answers_give_the_same_recommendations(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.DETERMINISM, responses);
    }

    @Property(tries = TRIES)
    default void the_order_of_rules_and_files_makes_no_difference(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.ORDER, responses);
    }

    @Property(tries = TRIES)
    default void reasons_name_only_what_was_answered(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.CITATION, responses);
    }

    @Property(tries = TRIES)
    default void a_better_answer_never_leads_to_more_advice(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.BETTER_NEVER_WORSE, responses);
    }

    @Property(tries = TRIES)
    default void every_weak_answer_is_served(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.WEAK_ANSWERS_SERVED, responses);
    }

    @Property(tries = TRIES)
    default void no_answer_is_never_taken_for_a_level(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.NO_ANSWER_IS_NO_LEVEL, responses);
    }

    @Property(tries = TRIES)
    default void an_answer_reaches_other_domains_only_through_rules_that_name_its_domain(
            @ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.LOCALITY, responses);
    }

    @Property(tries = TRIES)
    default void engines_over_the_same_rules_recommend_the_same(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.ENGINES_AGREE, responses);
    }

    @Property(tries = TRIES)
    default void responses_and_assessments_stay_the_same_as_json(@ForAll("responses") Responses responses) {
        LawsOfTests.of(this).check(RuleLaw.JSON_ROUND_TRIP, responses);
    }

    /** Rules that never recommend anything keep most laws. */
    @Example
    default void something_is_recommended_on_some_answers() {
        RecommendationEngine engine = engine(rules().rules());
        assertThat(ResponsesArbitraries.extremes(catalog()))
                .as("responses of which some lead to a recommendation")
                .anyMatch(responses -> !engine.suggest(Evidence.of(AnswerSheet.of(catalog(), responses)))
                        .isEmpty());
    }
}
