package org.peertoolkit.core.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.TinyCatalog;

class CustomToolkitTest {

    private Catalog catalog = TinyCatalog.get();
    private final List<Suggestion> suggestions = new ArrayList<>();

    @Test
    void priority_comes_before_everything_else() {
        suggest("fin-fair-pay", Priority.LOW, "fin-01", Answer.level(1));
        suggest("onb-mentor", Priority.MEDIUM, "onb-02", Answer.level(2));
        suggest("sup-training", Priority.HIGH, "sup-05", Answer.level(3));

        assertThat(order()).containsExactly("sup-training", "onb-mentor", "fin-fair-pay");
    }

    @Test
    void at_equal_priority_the_wider_gap_comes_first() {
        suggest("fin-fair-pay", Priority.HIGH, "fin-01", Answer.level(3));
        suggest("onb-mentor", Priority.HIGH, "onb-02", Answer.level(2));
        suggest("sup-training", Priority.HIGH, "sup-05", Answer.level(2));

        // 33, 50 and 67 percent from the top of their scales
        assertThat(order()).containsExactly("sup-training", "onb-mentor", "fin-fair-pay");
    }

    @Test
    void the_lowest_level_of_all_reasons_makes_the_gap_and_what_is_no_level_makes_none() {
        suggest("onb-mentor", Priority.HIGH, "onb-02", Answer.level(3));
        suggest("onb-mentor", Priority.HIGH, "onb-01", Answer.level(1));
        suggest("fin-fair-pay", Priority.HIGH, "fin-01", Answer.dontKnow());
        suggest("sup-training", Priority.HIGH, "sup-05", Answer.level(2));

        assertThat(order()).containsExactly("onb-mentor", "sup-training", "fin-fair-pay");
    }

    @Test
    void at_equal_gap_the_practice_that_more_others_need_comes_first() {
        suggest("fin-fair-pay", Priority.HIGH, "fin-01", Answer.level(1));
        suggest("fin-billing-map", Priority.HIGH, "fin-03", Answer.level(1));
        suggest("sup-protected-time", Priority.HIGH, "sup-01", Answer.level(1));
        suggest("sup-training", Priority.HIGH, "sup-05", Answer.level(1));
        suggest("onb-first-year-plan", Priority.HIGH, "onb-01", Answer.level(1));

        // Training needs protected time too, through a practice that is not itself recommended.
        assertThat(order())
                .containsExactly(
                        "sup-protected-time", "fin-fair-pay", "fin-billing-map", "sup-training", "onb-first-year-plan");
    }

    @Test
    void what_nobody_recommends_gives_no_leverage() {
        suggest("sup-protected-time", Priority.HIGH, "sup-01", Answer.level(1));
        suggest("fin-billing-map", Priority.HIGH, "fin-03", Answer.level(1));

        assertThat(order()).containsExactly("fin-billing-map", "sup-protected-time");
    }

    @Test
    void then_the_precedence_of_the_domain_then_the_order_of_the_content() {
        suggest("onb-mentor", Priority.HIGH, "onb-02", Answer.level(1));
        suggest("sup-training", Priority.HIGH, "sup-05", Answer.level(1));
        suggest("fin-billing-map", Priority.HIGH, "fin-03", Answer.level(1));
        suggest("onb-first-year-plan", Priority.HIGH, "onb-01", Answer.level(1));

        assertThat(order()).containsExactly("fin-billing-map", "sup-training", "onb-first-year-plan", "onb-mentor");
    }

    @Test
    void start_here_is_five_at_most_and_two_of_a_domain() {
        Catalog.Builder builder = TinyCatalog.builder("1");
        for (String prefix : List.of("sup", "fin", "onb")) {
            IntStream.range(1, 4).forEach(i -> builder.practice(practice(prefix, i)));
        }
        catalog = builder.build();
        for (String prefix : List.of("sup", "fin", "onb")) {
            IntStream.range(1, 4)
                    .forEach(i -> suggest(prefix + "-more-" + i, Priority.HIGH, prefix + "-01", Answer.level(1)));
        }

        CustomToolkit toolkit = toolkit();

        assertThat(toolkit.advice()).hasSize(9);
        assertThat(ids(toolkit.startHere()))
                .containsExactly("fin-more-1", "fin-more-2", "sup-more-1", "sup-more-2", "onb-more-1");
    }

    @Test
    void nothing_recommended_is_a_section_for_each_domain_all_the_same() {
        CustomToolkit toolkit = toolkit();

        assertThat(toolkit.startHere()).isEmpty();
        assertThat(toolkit.advice()).isEmpty();
        assertThat(toolkit.sections())
                .extracting(section -> section.score().domain())
                .isEqualTo(catalog.domains());
    }

    @Test
    void a_section_holds_its_own_advice_and_what_was_left_open_each_in_its_own_list() {
        suggest("sup-training", Priority.LOW, "sup-05", Answer.level(1));
        suggest("sup-protected-time", Priority.HIGH, "sup-01", Answer.level(1));
        suggest("fin-fair-pay", Priority.HIGH, "fin-01", Answer.level(1));
        ResponsesBuilder responses = Responses.to(catalog)
                .profile("roles", "peer")
                .level("sup-01", 1)
                .notApplicable("sup-02", "none")
                .dontKnow("sup-03");

        ToolkitSection supervision = toolkit(responses).sections().get(0);

        assertThat(ids(supervision.advice())).containsExactly("sup-protected-time", "sup-training");
        assertThat(questions(supervision.notApplicable())).containsExactly("sup-02", "sup-04");
        assertThat(questions(supervision.dontKnow())).containsExactly("sup-03");
        assertThat(questions(supervision.unanswered())).containsExactly("sup-05");
    }

    @Test
    void in_a_quick_check_what_was_not_asked_is_not_open() {
        ToolkitSection supervision =
                toolkit(Responses.to(catalog).level("sup-01", 1)).sections().get(0);

        assertThat(questions(supervision.unanswered())).containsExactly("sup-02");
    }

    @Test
    void resources_are_those_about_the_roles_there_are() {
        suggest("fin-fair-pay", Priority.HIGH, "fin-01", Answer.level(1));

        assertThat(resources(Responses.to(catalog).profile("roles", "chw"))).containsExactly("R3", "R1");
        assertThat(resources(Responses.to(catalog).profile("roles", "peer"))).containsExactly("R2", "R1");
        assertThat(resources(Responses.to(catalog).profile("roles", "peer", "chw")))
                .containsExactly("R2", "R3", "R1");
        assertThat(resources(Responses.to(catalog))).containsExactly("R2", "R3", "R1");
    }

    @Test
    void where_no_resource_is_about_the_roles_all_are_given() {
        Catalog.Builder builder = TinyCatalog.builder("1");
        Practice only = practice("fin", 1, Set.of(new RoleId("peer")), List.of(new ResourceId("R2")));
        catalog = builder.practice(only).build();
        suggest("fin-more-1", Priority.HIGH, "fin-01", Answer.level(1));

        assertThat(resources(Responses.to(catalog).profile("roles", "chw"))).containsExactly("R2");
    }

    @Test
    void an_engine_that_invents_a_practice_or_a_question_is_named_as_the_cause() {
        suggest("sup-invented", Priority.HIGH, "sup-01", Answer.level(1));
        assertThatThrownBy(this::toolkit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The engine recommends \"sup-invented\", and this content has no such practice."
                        + " Check the rules against the content.");

        suggestions.clear();
        suggest("sup-training", Priority.HIGH, "sup-99", Answer.level(1));
        suggest("sup-co-supervision", Priority.HIGH, "sup-01", Answer.level(1));
        assertThatThrownBy(this::toolkit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The engine gives question \"sup-99\" as a reason, and this content has no such question."
                        + " Check the rules against the content.");
    }

    private void suggest(String practice, Priority priority, String question, Answer answer) {
        Reason reason = new Reason(
                new RuleId("RULE-" + suggestions.size()),
                "Because.",
                List.of(new ResourceId("R1")),
                Map.of(new QuestionId(question), answer),
                Set.of(),
                Map.of(),
                Map.of());
        suggestions.add(new Suggestion(new PracticeId(practice), priority, reason));
    }

    private List<String> order() {
        return ids(toolkit().advice());
    }

    private CustomToolkit toolkit() {
        return toolkit(Responses.to(catalog));
    }

    private CustomToolkit toolkit(ResponsesBuilder responses) {
        Evidence evidence = Evidence.of(AnswerSheet.of(catalog, responses.build()));
        return CustomToolkit.of(evidence, Recommendation.from(suggestions));
    }

    private List<String> resources(ResponsesBuilder responses) {
        return toolkit(responses).advice().get(0).resources().stream()
                .map(resource -> resource.id().value())
                .toList();
    }

    private static List<String> ids(List<Advice> advice) {
        return advice.stream().map(one -> one.practice().id().value()).toList();
    }

    private static List<String> questions(List<Question> questions) {
        return questions.stream().map(question -> question.id().value()).toList();
    }

    private static Practice practice(String prefix, int number) {
        return practice(prefix, number, Set.of(new RoleId("peer"), new RoleId("chw")), List.of(new ResourceId("R1")));
    }

    private static Practice practice(String prefix, int number, Set<RoleId> roles, List<ResourceId> resources) {
        String domain = Map.of("sup", "supervision", "fin", "finances", "onb", "onboarding")
                .get(prefix);
        return new Practice(
                new PracticeId(prefix + "-more-" + number),
                "Do more",
                Set.of(new QuestionId(prefix + "-01")),
                List.of(new DomainId(domain)),
                roles,
                "It matters.",
                "First.",
                "Next.",
                "Done.",
                Effort.HOURS,
                Set.of(),
                resources,
                List.of());
    }
}
