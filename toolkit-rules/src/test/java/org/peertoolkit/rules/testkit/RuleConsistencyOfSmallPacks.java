package org.peertoolkit.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.peertoolkit.core.testkit.EveryResponse;

/**
 * What consistent rules keep, proved on every response that small content can get. A test implements this as it would {@link
 * RuleConsistencyProperties}; content with too many responses is refused, and the message says how many there are.
 */
public interface RuleConsistencyOfSmallPacks extends RulesUnderTest {

    @Example
    default void the_same_answers_always_give_the_same_recommendations() {
        checkEvery(RuleLaw.DETERMINISM);
    }

    @Example
    default void the_order_of_rules_and_files_never_makes_a_difference() {
        checkEvery(RuleLaw.ORDER);
    }

    @Example
    default void all_reasons_name_only_what_was_answered() {
        checkEvery(RuleLaw.CITATION);
    }

    @Example
    default void no_better_answer_leads_to_more_advice() {
        checkEvery(RuleLaw.BETTER_NEVER_WORSE);
    }

    @Example
    default void every_single_weak_answer_is_served() {
        checkEvery(RuleLaw.WEAK_ANSWERS_SERVED);
    }

    @Example
    default void nowhere_is_no_answer_taken_for_a_level() {
        checkEvery(RuleLaw.NO_ANSWER_IS_NO_LEVEL);
    }

    @Example
    default void every_answer_reaches_other_domains_only_through_rules_that_name_its_domain() {
        checkEvery(RuleLaw.LOCALITY);
    }

    @Example
    default void engines_over_the_same_rules_always_recommend_the_same() {
        checkEvery(RuleLaw.ENGINES_AGREE);
    }

    @Example
    default void all_responses_and_assessments_stay_the_same_as_json() {
        checkEvery(RuleLaw.JSON_ROUND_TRIP);
    }

    private void checkEvery(RuleLaw law) {
        assertThat(LawsOfTests.of(this).checkEvery(law))
                .as("responses looked at")
                .isEqualTo(EveryResponse.count(catalog()).longValueExact());
    }
}
