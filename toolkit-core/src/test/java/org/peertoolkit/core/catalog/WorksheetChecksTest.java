package org.peertoolkit.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.testkit.TinyCatalog;

/** What is wrong with worksheets and terms of art. */
class WorksheetChecksTest {

    private static final String HERE = "content built in code: ";
    private static final Set<RoleId> PEER = Set.of(new RoleId("peer"));

    private final Catalog.Builder builder = TinyCatalog.builder("1");

    @Test
    void worksheets_and_terms_that_fit_are_in_the_catalog_in_order() {
        Worksheet plan = worksheet("plan", PEER, 30, "See [it](resource:R2) and [us](https://example.org).", "R1");
        Worksheet agenda = worksheet("agenda", PEER, 1, "Talk.", "R1", "R3");
        Catalog catalog = builder.worksheet(plan)
                .worksheet(agenda)
                .term(term("caseload", "R1"))
                .build();

        assertThat(catalog.worksheets()).containsExactly(plan, agenda);
        assertThat(catalog.worksheet(new WorksheetId("agenda"))).contains(agenda);
        assertThat(catalog.worksheet(new WorksheetId("agent"))).isEmpty();
        assertThat(catalog.glossary().terms()).containsExactly(term("caseload", "R1"));
        assertThat(catalog).isNotEqualTo(TinyCatalog.get());
    }

    @Test
    void a_worksheet_names_only_what_exists_and_takes_time() {
        builder.worksheet(worksheet("plan", Set.of(new RoleId("pear")), 0, "Nothing.", "R1", "R9"));

        assertThat(problems())
                .containsExactly(
                        HERE + "worksheet plan, minutes: 0 is too small. Use 1 or more.",
                        HERE + "worksheet plan, resources/1: there is no resource \"R9\". Did you mean \"R1\"?"
                                + " Use the id of a resource that this content has.",
                        HERE + "worksheet plan, roles/0: there is no role \"pear\". Did you mean \"peer\"?"
                                + " Use the id of a role that this content has.");
    }

    @Test
    void a_worksheet_needs_a_role_and_a_resource() {
        builder.worksheet(worksheet("plan", Set.of(), 10, "Nothing."));

        assertThat(problems())
                .containsExactly(
                        HERE + "worksheet plan, resources: it names no resource. Name at least one.",
                        HERE + "worksheet plan, roles: it names no role. Name at least one.");
    }

    @Test
    void each_link_of_a_page_leads_to_a_resource() {
        builder.worksheet(
                worksheet("plan", PEER, 10, "[one](resource:R1), [two](resource:R7),\n[three](resource:)", "R1"));

        assertThat(problems())
                .containsExactly(
                        HERE + "worksheet plan, body: there is no resource \"\"."
                                + " Use the id of a resource that this content has.",
                        HERE + "worksheet plan, body: there is no resource \"R7\". Did you mean \"R1\"?"
                                + " Use the id of a resource that this content has.");
    }

    @Test
    void a_term_names_only_resources_that_exist_and_at_least_one() {
        builder.term(term("caseload", "R1", "R9")).term(term("stigma"));

        assertThat(problems())
                .containsExactly(
                        HERE + "term caseload, sources/1: there is no resource \"R9\". Did you mean \"R1\"?"
                                + " Use the id of a resource that this content has.",
                        HERE + "term stigma, sources: it names no resource. Name at least one.");
    }

    @Test
    void worksheets_and_terms_are_there_once() {
        builder.worksheet(worksheet("plan", PEER, 10, "One.", "R1"))
                .worksheet(worksheet("plan", PEER, 20, "Two.", "R1"))
                .term(term("caseload", "R1"))
                .term(term("caseload", "R2"));

        assertThat(problems())
                .containsExactly(
                        HERE + "term caseload: this id is already used at content built in code."
                                + " Give one of them another id.",
                        HERE + "worksheet plan: this id is already used at content built in code."
                                + " Give one of them another id.");
    }

    @Test
    void a_practice_names_only_worksheets_that_exist() {
        builder.worksheet(worksheet("first-plan", PEER, 10, "One.", "R1"));
        Practice one = TinyCatalog.get().practices().get(0);
        builder.practice(new Practice(
                new PracticeId("sup-more"),
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
                List.of(new WorksheetId("first-plan"), new WorksheetId("first-pan"))));

        assertThat(problems())
                .containsExactly(HERE + "practice sup-more, worksheets/1: there is no worksheet \"first-pan\"."
                        + " Did you mean \"first-plan\"? Use the id of a worksheet that this content has.");
    }

    private List<String> problems() {
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, builder::build);
        assertThat(invalid).isNotNull();
        return invalid.problems().stream().map(Problem::toString).toList();
    }

    private static Worksheet worksheet(String id, Set<RoleId> roles, int minutes, String body, String... resources) {
        return new Worksheet(
                new WorksheetId(id),
                Worksheet.Kind.WORKSHEET,
                "A page",
                "What it is for.",
                roles,
                minutes,
                "Everyone",
                List.of(resources).stream().map(ResourceId::new).toList(),
                body);
    }

    private static Term term(String term, String... sources) {
        return new Term(
                term,
                List.of(),
                "What it means.",
                List.of(sources).stream().map(ResourceId::new).toList());
    }
}
