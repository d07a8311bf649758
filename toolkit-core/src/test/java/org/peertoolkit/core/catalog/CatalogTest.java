package org.peertoolkit.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.testkit.TinyCatalog;

class CatalogTest {

    private final Catalog catalog = TinyCatalog.get();

    @Test
    void what_it_holds_is_found_by_id() {
        assertThat(catalog.domain(new DomainId("finances"))).map(Domain::prefix).hasValue("fin");
        assertThat(catalog.question(new QuestionId("sup-02")))
                .map(Question::quick)
                .hasValue(true);
        assertThat(catalog.practice(new PracticeId("fin-fair-pay")))
                .map(Practice::homeDomain)
                .hasValue(new DomainId("finances"));
        assertThat(catalog.resource(new ResourceId("R3"))).map(Resource::title).hasValue("Manual for CHWs");
        assertThat(catalog.profileItem(new ProfileItemId("setting")))
                .flatMap(item -> item.choice(new ChoiceId("clinic")))
                .map(ProfileItem.Choice::text)
                .hasValue("It is clinic.");
        assertThat(catalog.rolesItem()).map(ProfileItem::id).hasValue(new ProfileItemId("roles"));
    }

    @Test
    void what_it_does_not_hold_is_empty_and_a_domain_that_must_be_there_is_an_error() {
        assertThat(catalog.domain(new DomainId("x"))).isEmpty();
        assertThat(catalog.question(new QuestionId("x"))).isEmpty();
        assertThat(catalog.practice(new PracticeId("x"))).isEmpty();
        assertThat(catalog.resource(new ResourceId("x"))).isEmpty();
        assertThat(catalog.profileItem(new ProfileItemId("x"))).isEmpty();
        assertThatThrownBy(() -> catalog.questions(new DomainId("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no domain \"x\" in this catalog.");
    }

    @Test
    void questions_come_domain_by_domain_in_the_order_of_the_domains() {
        Catalog.Builder builder = Catalog.builder(catalog.version(), catalog.title(), catalog.scoring());
        catalog.roles().forEach(builder::role);
        catalog.resources().forEach(builder::resource);
        catalog.domains().forEach(builder::domain);
        catalog.questions(new DomainId("finances")).forEach(builder::question);
        catalog.questions(new DomainId("supervision")).forEach(builder::question);

        assertThat(builder.build().questions())
                .extracting(question -> question.id().value())
                .containsExactly("sup-01", "sup-02", "sup-03", "sup-04", "sup-05", "fin-01", "fin-02", "fin-03");
    }

    @Test
    void two_catalogs_are_equal_when_all_parts_are() {
        assertThat(TinyCatalog.get()).isEqualTo(catalog).hasSameHashCodeAs(catalog);
        assertThat(TinyCatalog.edition("2")).isNotEqualTo(catalog);
        assertThat(TinyCatalog.builder("1")
                        .sources(List.of(SourceFile.of("a", "text")))
                        .build())
                .isNotEqualTo(catalog);
        assertThat(TinyCatalog.builder("1")
                        .role(new Role(new RoleId("third"), "Third", "One more."))
                        .build())
                .isNotEqualTo(catalog);
    }

    @Test
    void it_says_for_people_what_it_is() {
        assertThat(catalog).hasToString("tiny 1: 3 domains, 10 questions, 7 practices, 3 resources");
        assertThat(Questionnaire.of(catalog).quickCheck()).hasToString("4 of 10 questions of tiny 1");
    }

    @Test
    void a_questionnaire_narrows_without_changing_the_order() {
        Questionnaire whole = Questionnaire.of(catalog);
        Domain onboarding = catalog.domains().get(2);

        assertThat(whole.questions()).isEqualTo(catalog.questions());
        assertThat(ids(whole.quickCheck())).containsExactly("sup-01", "sup-02", "fin-01", "fin-02");
        assertThat(ids(whole.forRoles(Set.of(new RoleId("chw")))))
                .doesNotContain("sup-03")
                .contains("sup-04");
        assertThat(whole.quickCheck().domains()).isEqualTo(catalog.domains());
        assertThat(whole.quickCheck().questions(onboarding)).isEmpty();
        assertThat(whole.profile()).isEqualTo(catalog.profile());
    }

    @Test
    void roles_that_are_not_known_narrow_nothing_and_order_of_narrowing_makes_no_difference() {
        Questionnaire whole = Questionnaire.of(catalog);
        Set<RoleId> chw = Set.of(new RoleId("chw"));

        assertThat(whole.forRoles(Set.of())).isEqualTo(whole);
        assertThat(whole.forRoles(chw).quickCheck())
                .isEqualTo(whole.quickCheck().forRoles(chw));
        assertThat(whole.forRoles(chw)).isNotEqualTo(whole);
    }

    @Test
    void a_domain_of_another_catalog_has_no_questions_here() {
        assertThat(Questionnaire.of(catalog).questions(new Domain(new DomainId("x"), "x", "X", "X.", 1)))
                .isEmpty();
    }

    private static List<String> ids(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .map(question -> question.id().value())
                .toList();
    }
}
