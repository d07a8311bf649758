package org.peertoolkit.core.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.catalog.WorksheetId;
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

/** Which worksheets come with advice. */
class WorksheetsOfAdviceTest {

    private final Catalog catalog = catalog();

    @Test
    void worksheets_are_those_about_the_roles_there_are() {
        assertThat(worksheets("sup-pages", "chw")).containsExactly("for-chws", "for-both");
        assertThat(worksheets("sup-pages", "peer")).containsExactly("for-both", "for-peers");
        assertThat(worksheets("sup-pages", "peer", "chw")).containsExactly("for-chws", "for-both", "for-peers");
    }

    @Test
    void while_the_roles_are_not_known_all_worksheets_are_given_as_the_practice_lists_them() {
        assertThat(worksheets("sup-pages")).containsExactly("for-chws", "for-both", "for-peers");
    }

    @Test
    void where_no_worksheet_is_about_the_roles_all_are_given() {
        assertThat(worksheets("sup-peer-page", "chw")).containsExactly("for-peers");
    }

    @Test
    void most_advice_has_no_worksheet() {
        assertThat(worksheets("sup-protected-time", "peer")).isEmpty();
    }

    private List<String> worksheets(String practice, String... roles) {
        ResponsesBuilder responses = Responses.to(catalog);
        if (roles.length > 0) {
            responses.profile("roles", roles);
        }
        Evidence evidence = Evidence.of(AnswerSheet.of(catalog, responses.build()));
        Reason reason = new Reason(
                new RuleId("SUP-01"),
                "Because.",
                List.of(new ResourceId("R1")),
                Map.of(new QuestionId("sup-01"), Answer.level(1)),
                Set.of(),
                Map.of(),
                Map.of());
        List<Recommendation> recommended =
                Recommendation.from(List.of(new Suggestion(new PracticeId(practice), Priority.HIGH, reason)));
        return CustomToolkit.of(evidence, recommended).advice().get(0).worksheets().stream()
                .map(worksheet -> worksheet.id().value())
                .toList();
    }

    private static Catalog catalog() {
        return TinyCatalog.builder("1")
                .worksheet(worksheet("for-peers", "peer"))
                .worksheet(worksheet("for-chws", "chw"))
                .worksheet(worksheet("for-both", "peer", "chw"))
                .practice(practice("sup-pages", "for-chws", "for-both", "for-peers"))
                .practice(practice("sup-peer-page", "for-peers"))
                .build();
    }

    private static Worksheet worksheet(String id, String... roles) {
        return new Worksheet(
                new WorksheetId(id),
                Worksheet.Kind.WORKSHEET,
                "A page",
                "What it is for.",
                Stream.of(roles).map(RoleId::new).collect(Collectors.toSet()),
                15,
                "Everyone",
                List.of(new ResourceId("R1")),
                "Fill in.");
    }

    private static Practice practice(String id, String... worksheets) {
        Practice one = TinyCatalog.get().practices().get(0);
        return new Practice(
                new PracticeId(id),
                one.title(),
                one.serves(),
                one.domains(),
                one.roles(),
                one.why(),
                one.firstStep(),
                one.nextStep(),
                one.done(),
                one.effort(),
                one.prerequisites(),
                one.resources(),
                Stream.of(worksheets).map(WorksheetId::new).toList());
    }
}
