package org.peertoolkit.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.testkit.TinyCatalog;

class CatalogChecksTest {

    private final Catalog.Builder builder = TinyCatalog.builder("1");

    @Test
    void content_that_fits_together_has_no_problem() {
        assertThat(builder.build().questions()).hasSize(10);
    }

    @Test
    void an_id_that_is_used_twice_is_reported_for_each_kind() {
        Catalog tiny = builder.build();
        builder.role(tiny.roles().get(0))
                .domain(tiny.domains().get(0))
                .profileItem(tiny.profile().get(1))
                .question(tiny.questions().get(0))
                .practice(tiny.practices().get(0))
                .resource(tiny.resources().get(0));

        assertThat(problems())
                .containsExactly(
                        twice("domain supervision"),
                        twice("practice sup-protected-time"),
                        twice("profile item setting"),
                        twice("question sup-01"),
                        twice("resource R1"),
                        twice("role peer"));
    }

    private static String twice(String part) {
        return "content built in code: %s: this id is already used at content built in code.".formatted(part)
                + " Give one of them another id.";
    }

    @Test
    void a_problem_says_where_the_part_was_written_and_where_its_twin_is() {
        builder.question(builder.build().questions().get(0))
                .places((kind, index, field) -> new Place(kind + "s.yaml", index + 1, 0));

        assertThat(problems())
                .containsExactly("questions.yaml:11: question sup-01: this id is already used at questions.yaml:1."
                        + " Give one of them another id.");
    }

    @Test
    void a_domain_needs_a_short_form_of_its_own_and_a_place_in_the_order() {
        builder.domain(new Domain(new DomainId("support"), "sup", "Support", "Support.", 0));

        assertThat(problems())
                .containsExactly(
                        "content built in code: domain support, precedence: 0 is too small. Use 1 or more.",
                        "content built in code: domain support, prefix: \"sup\" is already the short form of"
                                + " domain \"supervision\". Give one of them another.");
    }

    @Test
    void a_profile_item_needs_two_choices_and_each_once() {
        builder.profileItem(item("few", false, "one")).profileItem(item("twin", false, "a", "b", "a"));

        assertThat(problems())
                .containsExactly(
                        "content built in code: profile item few, choices: it has fewer than 2 choices. Add a choice.",
                        "content built in code: profile item twin, choices/2: choice \"a\" is there twice. Rename one.");
    }

    @Test
    void roles_are_chosen_in_one_item_and_exist() {
        builder.profileItem(item("staff", true, "peer", "cwh"));

        assertThat(problems())
                .containsExactly(
                        "content built in code: profile item staff, choices/1: there is no role \"cwh\"."
                                + " Did you mean \"chw\"? Use the id of a role that this content has.",
                        "content built in code: profile item staff, choosesRoles: another item already chooses the"
                                + " roles. Set it on one item only.");
    }

    @Test
    void a_question_names_only_what_exists_and_describes_each_level() {
        builder.question(new Question(
                new QuestionId("fin-09"),
                new DomainId("supervison"),
                0,
                false,
                roles("pear"),
                "?",
                null,
                TinyCatalog.FOUR,
                List.of("one", "two", "three"),
                List.of(new ResourceId("R9"))));

        assertThat(problems())
                .containsExactly(
                        "content built in code: question fin-09, domain: there is no domain \"supervison\"."
                                + " Did you mean \"supervision\"? Use the id of a domain that this content has.",
                        "content built in code: question fin-09, grounding/0: there is no resource \"R9\"."
                                + " Did you mean \"R1\"? Use the id of a resource that this content has.",
                        "content built in code: question fin-09, levels: it describes 3 levels, and scale \"four\" has 4."
                                + " Describe each level of the scale once.",
                        "content built in code: question fin-09, roles/0: there is no role \"pear\"."
                                + " Did you mean \"peer\"? Use the id of a role that this content has.",
                        "content built in code: question fin-09, version: 0 is too small. Use 1 or more.");
    }

    @Test
    void a_question_in_the_wrong_domain_is_told_by_its_short_form() {
        builder.question(new Question(
                new QuestionId("supx-1"),
                new DomainId("supervision"),
                1,
                false,
                Set.of(),
                "?",
                null,
                TinyCatalog.THREE,
                List.of("one", "two", "three"),
                List.of()));

        assertThat(problems())
                .containsExactly(
                        "content built in code: question supx-1, grounding: it names no resource. Name at least one.",
                        "content built in code: question supx-1, id: its id does not begin with \"sup-\", the short form"
                                + " of domain \"supervision\". Rename it, or move it to the domain that it belongs to.",
                        "content built in code: question supx-1, roles: it names no role. Name at least one.");
    }

    @Test
    void a_practice_names_only_what_exists_and_at_least_one_of_each() {
        builder.practice(practice("fin-empty", Set.of(), List.of(), Set.of(), List.of()))
                .practice(practice(
                        "fin-plan",
                        Set.of(new PracticeId("fin-fair-pai")),
                        List.of("onboarding"),
                        roles("chw"),
                        List.of("R2")));

        assertThat(problems())
                .containsExactly(
                        "content built in code: practice fin-empty, domains: it names no domain. Name at least one.",
                        "content built in code: practice fin-empty, resources: it names no resource. Name at least one.",
                        "content built in code: practice fin-empty, roles: it names no role. Name at least one.",
                        "content built in code: practice fin-plan, id: its id does not begin with \"onb-\", the short form"
                                + " of domain \"onboarding\". Rename it, or move it to the domain that it belongs to.",
                        "content built in code: practice fin-plan, prerequisites/0: there is no practice \"fin-fair-pai\"."
                                + " Did you mean \"fin-fair-pay\"? Use the id of a practice that this content has.",
                        "content built in code: practice fin-plan, resources: none of its resources is about role \"chw\"."
                                + " Add one that is, or take the role away.");
    }

    @Test
    void an_address_is_there_exactly_when_the_status_promises_it() {
        builder.resource(resource("R8", SourceStatus.SEED, null))
                .resource(resource("R9", SourceStatus.MIRROR, URI.create("https://example.org")));

        assertThat(problems())
                .containsExactly(
                        "content built in code: resource R8, status: its status promises an address."
                                + " Add the url, or change the status.",
                        "content built in code: resource R9, url: its status says that no address can be trusted."
                                + " Take the url away, or change the status.");
    }

    @Test
    void every_circle_of_prerequisites_is_shown_without_what_only_leads_into_it() {
        builder.practice(needing("fin-a", "fin-b"))
                .practice(needing("fin-b", "fin-c"))
                .practice(needing("fin-c", "fin-b"))
                .practice(needing("fin-self", "fin-self"));

        assertThat(problems())
                .containsExactly(
                        "content built in code: practice fin-b, prerequisites: its prerequisites go round in a circle:"
                                + " fin-b → fin-c → fin-b. Take one of them away.",
                        "content built in code: practice fin-self, prerequisites: its prerequisites go round in a circle:"
                                + " fin-self → fin-self. Take one of them away.");
    }

    @Test
    void a_long_chain_of_prerequisites_is_no_circle() {
        builder.practice(needing("fin-p0", "fin-fair-pay"));
        for (int i = 1; i < 20_000; i++) {
            builder.practice(needing("fin-p" + i, "fin-p" + (i - 1)));
        }

        assertThat(builder.build().practices()).hasSize(20_007);
    }

    private List<String> problems() {
        InvalidInputException exception = catchThrowableOfType(InvalidInputException.class, builder::build);
        assertThat(exception).hasMessageStartingWith("The content cannot be used: ");
        return exception.problems().stream().map(Problem::toString).toList();
    }

    private static ProfileItem item(String id, boolean choosesRoles, String... choices) {
        return new ProfileItem(
                new ProfileItemId(id),
                "?",
                null,
                true,
                choosesRoles,
                Stream.of(choices)
                        .map(choice -> new ProfileItem.Choice(new ChoiceId(choice), choice))
                        .toList());
    }

    private static Practice needing(String id, String... prerequisites) {
        Set<PracticeId> needed =
                Stream.of(prerequisites).map(PracticeId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return practice(id, needed, List.of("finances"), roles("peer"), List.of("R1"));
    }

    private static Practice practice(
            String id, Set<PracticeId> prerequisites, List<String> domains, Set<RoleId> roles, List<String> resources) {
        return new Practice(
                new PracticeId(id),
                "Do it",
                Set.of(new QuestionId("fin-01")),
                domains.stream().map(DomainId::new).toList(),
                roles,
                "It matters.",
                "First.",
                "Next.",
                "Done.",
                Effort.HOURS,
                prerequisites,
                resources.stream().map(ResourceId::new).toList(),
                List.of());
    }

    private static Resource resource(String id, SourceStatus status, @Nullable URI url) {
        return new Resource(
                new ResourceId(id),
                "Title",
                "Publisher",
                null,
                url,
                "guide",
                roles("peer"),
                Set.of(new DomainId("finances")),
                "en",
                status,
                LocalDate.EPOCH,
                "What it offers.");
    }

    private static Set<RoleId> roles(String... ids) {
        return Stream.of(ids).map(RoleId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
