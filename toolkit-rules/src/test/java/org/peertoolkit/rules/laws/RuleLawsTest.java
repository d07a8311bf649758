package org.peertoolkit.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.TinyCatalog;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.small.MicroPack;
import org.peertoolkit.rules.testkit.RuleLaw;
import org.peertoolkit.rules.testkit.RuleLaws;
import org.peertoolkit.rules.testkit.RulesUnderTest;

class RuleLawsTest {

    private final Responses weak =
            Responses.to(GoodPack.CATALOG).level("sup-02", 2).build();

    @Test
    void a_law_that_holds_says_nothing_and_every_response_is_looked_at() {
        RuleLaws laws = RuleLaws.of(GoodPack.CATALOG, GoodPack.RULES);

        assertThatCode(() -> laws.check(RuleLaw.WEAK_ANSWERS_SERVED, weak)).doesNotThrowAnyException();
        assertThat(laws.checkEvery(RuleLaw.WEAK_ANSWERS_SERVED)).isEqualTo(7 * 7 * 7 * 4);
    }

    @Test
    void a_question_that_is_waived_may_stay_unserved() {
        RulesUnderTest careless = new BrokenPacks.Careless() {
            @Override
            public Map<String, String> mayLeaveWeakAnswersAlone() {
                return Map.of("sup-02", "Level 2 is good enough here.");
            }
        };

        assertThat(RuleLaws.of(careless).checkEvery(RuleLaw.WEAK_ANSWERS_SERVED))
                .isEqualTo(1372);
    }

    @Test
    void a_rule_that_is_waived_may_ask_more_of_better_answers_and_no_other_may() {
        assertThat(RuleLaws.of(alarmedWaiving("SUP-03")).checkEvery(RuleLaw.BETTER_NEVER_WORSE))
                .isEqualTo(1372);
        assertThatThrownBy(() -> RuleLaws.of(alarmedWaiving("SUP-02")).checkEvery(RuleLaw.BETTER_NEVER_WORSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(rule SUP-03)");
    }

    @Test
    void waivers_name_what_exists_and_say_why() {
        assertThatThrownBy(() -> RuleLaws.of(alarmedWaiving("SUP-30")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("A waiver names rule \"SUP-30\", which does not exist. Did you mean \"SUP-03\"?");
        RulesUnderTest silent = new BrokenPacks.Careless() {
            @Override
            public Map<String, String> mayLeaveWeakAnswersAlone() {
                return Map.of("sup-02", " ");
            }
        };
        assertThatThrownBy(() -> RuleLaws.of(silent))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The waiver for question \"sup-02\" gives no reason. Say why it is meant so.");
    }

    @Test
    void no_practice_or_no_rule_for_a_weak_answer_is_said() {
        RuleBook one = MicroPack.book(GoodPack.SUP_01);

        assertThatThrownBy(() -> RuleLaws.of(GoodPack.CATALOG, one).check(RuleLaw.WEAK_ANSWERS_SERVED, weak))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Every weak answer is served, but nothing is recommended that serves \"sup-02\". These would:"
                                + " \"sup-b\" (no rule).\nResponses: sup-02 = 2");
    }

    @Test
    void rules_that_need_one_of_several_levels_or_a_score_are_understood() {
        RulesUnderTest filling = new BrokenPacks.Gloomy() {
            @Override
            public RuleBook rules() {
                return MicroPack.book(MicroPack.rule("ALL-01", """
                        ( Answer( question == "sup-02", level <= 2 ) or DomainScore( domain == "finances", percent < 50 ) )
                        not Answer( question == "sup-01", level == 3 )\
                        """, "\"sup-b\", Priority.LOW"));
            }
        };

        assertThatThrownBy(() -> RuleLaws.of(filling).checkEvery(RuleLaw.NO_ANSWER_IS_NO_LEVEL))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "No answer is never taken for a level, but rule ALL-01 recommends practice \"sup-b\" (LOW) and"
                                + " cannot without a level of \"sup-02\" or a score of \"finances\".\nResponses: no answer");
    }

    @Test
    void rules_that_do_not_fit_the_content_are_refused() {
        RuleBook unknown = MicroPack.book(
                MicroPack.rule("SUP-01", "Answer( question == \"sup-99\", level == 1 )", "\"sup-a\", Priority.LOW"));

        assertThatThrownBy(() -> RuleLaws.of(GoodPack.CATALOG, unknown))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rules do not fit the content: 1 problem.");
    }

    @Test
    void content_with_too_many_responses_is_refused() {
        RuleBook tiny = MicroPack.book(MicroPack.rule(
                "SUP-01", "Answer( question == \"sup-01\", level == 1 )", "\"sup-training\", Priority.LOW"));

        assertThatThrownBy(() -> RuleLaws.of(TinyCatalog.get(), tiny).checkEvery(RuleLaw.LOCALITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There are 3,320,525,376 different responses to tiny 1, more than 1,000,000. Use content with"
                                + " fewer questions and choices, or try responses at random.");
    }

    private static RulesUnderTest alarmedWaiving(String rule) {
        return new BrokenPacks.Alarmed() {
            @Override
            public Map<String, String> mayAskMoreOfBetterAnswers() {
                return Map.of(rule, "Whoever has begun must not stop now.");
            }
        };
    }
}
