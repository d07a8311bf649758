package org.peertoolkit.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class DroolsEngineTest {

    private static final Catalog CATALOG = SmallCatalog.get();

    @TempDir
    private Path directory;

    @Test
    void a_suggestion_carries_the_rule_its_reason_its_sources_and_the_answer() {
        assertThat(suggest(
                        "Answer( question == \"sup-01\", level <= 2 )",
                        answers -> answers.level("sup-01", 2).level("sup-02", 1)))
                .containsExactly(new Suggestion(
                        new PracticeId("sup-a"),
                        Priority.HIGH,
                        new Reason(
                                new RuleId("TST-01"),
                                "It was asked for.",
                                List.of(new ResourceId("R1"), new ResourceId("R2")),
                                Map.of(new QuestionId("sup-01"), Answer.level(2)),
                                Set.of(),
                                Map.of(),
                                Map.of())));
    }

    @Test
    void a_reason_cites_the_answer_that_a_not_looked_at() {
        assertThat(cited(
                        "Answer( question == \"sup-02\", level <= 2 )\n not Answer( question == \"sup-01\", level >= 3 )",
                        answers -> answers.level("sup-02", 1).level("sup-01", 2)))
                .containsExactly("sup-01=2", "sup-02=1");
    }

    @Test
    void a_reason_cites_nothing_for_a_not_whose_question_has_no_answer() {
        assertThat(cited(
                        "Answer( question == \"sup-02\", level <= 2 )\n not Answer( question == \"sup-01\", level >= 3 )",
                        answers -> answers.level("sup-02", 1)))
                .containsExactly("sup-02=1");
    }

    @Test
    void a_reason_cites_only_the_parts_of_an_or_that_hold() {
        assertThat(cited(
                        "( Answer( question == \"sup-01\", level == 1 ) or Answer( question == \"fin-01\", level == 1 ) )",
                        answers -> answers.level("sup-01", 2).level("fin-01", 1)))
                .containsExactly("fin-01=1");
    }

    @Test
    void a_reason_leaves_out_a_not_in_an_or_that_does_not_hold() {
        assertThat(cited(
                        """
                        DontKnow( question == "sup-02" )
                        ( not Answer( question == "sup-01", level >= 3 ) or Answer( question == "fin-01", level == 1 ) )""",
                        answers -> answers.dontKnow("sup-02").level("sup-01", 4).level("fin-01", 1)))
                .containsExactly("sup-02=don't know", "fin-01=1");
    }

    @Test
    void a_reason_cites_every_answer_that_an_open_pattern_found() {
        assertThat(cited(
                        "Answer( level == 1 )",
                        answers -> answers.level("fin-01", 1).level("sup-02", 1).level("sup-01", 2)))
                .containsExactly("sup-02=1", "fin-01=1");
    }

    @Test
    void a_reason_names_the_score_and_the_levels_that_make_it() {
        Reason reason = reason(
                "DomainScore( domain == \"supervision\", percent < 50 )",
                answers -> answers.level("sup-01", 1).level("sup-02", 2).level("fin-01", 4));

        assertThat(reason.scores()).isEqualTo(Map.of(new DomainId("supervision"), 17));
        assertThat(cited(reason)).containsExactly("sup-01=1", "sup-02=2");
    }

    @Test
    void a_reason_names_the_choices_that_were_found_and_not_those_that_were_missing() {
        Reason reason = reason(
                """
                Answer( question == "sup-01", level == 1 )
                Profile( item == "payers", value in ( "grants", "medicaid" ) )
                not Profile( item == "stage", value == "planning" )""",
                answers ->
                        answers.level("sup-01", 1).profile("payers", "grants").profile("stage", "starting"));

        assertThat(reason.profile()).isEqualTo(Map.of(new ProfileItemId("payers"), Set.of(new ChoiceId("grants"))));
    }

    @Test
    void a_reason_names_the_question_whose_lack_of_an_answer_counted() {
        Reason reason = reason(
                "DontKnow( question == \"sup-01\" )\n Unanswered( question == \"fin-01\" )",
                answers -> answers.dontKnow("sup-01"));

        assertThat(reason.unanswered()).containsExactly(new QuestionId("fin-01"));
        assertThat(cited(reason)).containsExactly("sup-01=don't know");
    }

    @Test
    void a_question_outside_the_quick_check_is_not_unanswered_in_a_quick_check() {
        String rule = "Answer( question == \"sup-01\" )\n Unanswered( question == \"sup-03\" )";

        assertThat(suggest(rule, answers -> answers.level("sup-01", 1))).isEmpty();
        assertThat(suggest(rule, answers -> answers.level("sup-01", 1).level("sup-04", 1)))
                .hasSize(1);
    }

    @Test
    void a_question_for_other_roles_is_not_applicable() {
        assertThat(cited(
                        "NotApplicable( question == \"fin-03\" )",
                        answers -> answers.profile("roles", "peer").level("fin-02", 1)))
                .containsExactly("fin-03=not applicable");
    }

    @Test
    void a_part_that_two_rules_share_and_rules_that_are_the_same_fire_each() {
        String weak = "Answer( question == \"sup-01\", level <= 2 )";
        List<Rule> rules = SmallRules.book(directory, weak, weak + "\n DontKnow( question == \"sup-02\" )", weak)
                .rules();

        assertThat(new DroolsEngine(rules, CATALOG, "")
                        .suggest(evidence(answers -> answers.level("sup-01", 1).dontKnow("sup-02"))))
                .extracting(suggestion -> suggestion.reason().rule().value())
                .containsExactly("TST-01", "TST-02", "TST-03");
    }

    @Test
    void nothing_is_suggested_where_nothing_was_answered() {
        assertThat(suggest("NotApplicable( question == \"fin-03\" )", answers -> answers.profile("roles", "peer")))
                .isEmpty();
    }

    @Test
    void a_rule_that_needs_no_answer_is_refused() {
        Rule rule = SmallRules.book(directory, "Answer( question == \"sup-01\" )")
                .rules()
                .get(0);
        Rule silent = new Rule(
                rule.id(),
                rule.title(),
                rule.because(),
                rule.sources(),
                new Condition.Not(rule.condition()),
                rule.recommendations(),
                rule.place());

        assertThatThrownBy(() -> new DroolsEngine(List.of(silent), CATALOG, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule TST-01 could recommend something where nothing was answered. Let it ask for an answer.");
    }

    @Test
    void no_rules_suggest_nothing() {
        assertThat(new DroolsEngine(List.of(), CATALOG, "").suggest(evidence(answers -> answers.level("sup-01", 1))))
                .isEmpty();
    }

    @Test
    void it_says_which_drools_it_is_and_which_rules_it_follows() {
        String version = KieBase.class.getPackage().getImplementationVersion();
        var identity = new DroolsEngine(List.of(), CATALOG, "abc").identity();

        assertThat(identity.name()).isEqualTo("Drools " + version);
        assertThat(identity.rulesSha256()).isEqualTo("abc");
    }

    private List<Suggestion> suggest(String conditions, UnaryOperator<ResponsesBuilder> answers) {
        List<Rule> rules = SmallRules.book(directory, conditions).rules();
        Evidence evidence = evidence(answers);
        Collection<Suggestion> suggestions = new DroolsEngine(rules, CATALOG, "").suggest(evidence);
        assertThat(new IndexedEngine(rules, CATALOG, "").suggest(evidence)).isEqualTo(suggestions);
        return List.copyOf(suggestions);
    }

    private Reason reason(String conditions, UnaryOperator<ResponsesBuilder> answers) {
        List<Suggestion> suggestions = suggest(conditions, answers);
        assertThat(suggestions).hasSize(1);
        return suggestions.get(0).reason();
    }

    private List<String> cited(String conditions, UnaryOperator<ResponsesBuilder> answers) {
        return cited(reason(conditions, answers));
    }

    private static List<String> cited(Reason reason) {
        return reason.answers().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + word(entry.getValue()))
                .toList();
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Integer.toString(rated.level());
        }
        return answer instanceof Answer.DontKnow ? "don't know" : "not applicable";
    }

    private static Evidence evidence(UnaryOperator<ResponsesBuilder> answers) {
        return Evidence.of(
                AnswerSheet.of(CATALOG, answers.apply(Responses.to(CATALOG)).build()));
    }
}
