package org.peertoolkit.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.testkit.TinyCatalog;

class AnswerSheetTest {

    private static final Answer FOR_OTHER_ROLES = Answer.notApplicable(AnswerSheet.OTHER_ROLES);

    private final Catalog catalog = TinyCatalog.get();

    @Test
    void answers_to_quick_questions_only_are_a_quick_check() {
        AnswerSheet sheet = sheet(to().level("sup-01", 2));

        assertThat(sheet.quickCheck()).isTrue();
        assertThat(sheet.asked().questions()).hasSize(4);
    }

    @Test
    void one_answer_beyond_the_quick_check_asks_everything() {
        AnswerSheet sheet = sheet(to().level("sup-01", 2).dontKnow("onb-01"));

        assertThat(sheet.quickCheck()).isFalse();
        assertThat(sheet.asked().questions()).isEqualTo(catalog.questions());
    }

    @Test
    void nothing_answered_counts_as_a_quick_check_where_the_content_has_one() {
        assertThat(sheet(to()).quickCheck()).isTrue();
    }

    @Test
    void content_without_a_quick_check_is_asked_whole() {
        Catalog.Builder builder = Catalog.builder(catalog.version(), catalog.title(), catalog.scoring());
        catalog.roles().forEach(builder::role);
        catalog.domains().forEach(builder::domain);
        catalog.resources().forEach(builder::resource);
        catalog.questions().stream().filter(question -> !question.quick()).forEach(builder::question);
        Catalog slow = builder.build();

        AnswerSheet sheet = AnswerSheet.of(slow, Responses.to(slow).build());

        assertThat(sheet.quickCheck()).isFalse();
        assertThat(sheet.asked().questions()).isEqualTo(slow.questions());
    }

    @Test
    void a_question_for_other_roles_is_not_applicable() {
        AnswerSheet sheet = sheet(to().profile("roles", "peer").level("sup-05", 2));

        assertThat(sheet.roles()).containsExactly(new RoleId("peer"));
        assertThat(sheet.answer(new QuestionId("sup-04"))).contains(FOR_OTHER_ROLES);
        assertThat(sheet.answer(new QuestionId("sup-03"))).isEmpty();
    }

    @Test
    void a_question_for_other_roles_keeps_an_answer_that_it_was_given() {
        AnswerSheet sheet = sheet(to().profile("roles", "peer").level("sup-04", 2));

        assertThat(sheet.answer(new QuestionId("sup-04"))).contains(Answer.level(2));
    }

    @Test
    void where_roles_are_not_known_every_question_applies() {
        AnswerSheet sheet = sheet(to().level("sup-05", 2));

        assertThat(sheet.roles()).isEmpty();
        assertThat(sheet.answers()).containsOnlyKeys(new QuestionId("sup-05"));
    }

    @Test
    void with_both_roles_every_question_applies_and_roles_have_an_order() {
        AnswerSheet sheet = sheet(to().profile("roles", "peer", "chw").level("sup-05", 2));

        assertThat(sheet.roles()).containsExactly(new RoleId("chw"), new RoleId("peer"));
        assertThat(sheet.answers()).hasSize(1);
    }

    @Test
    void answers_are_in_catalog_order_which_is_not_the_alphabet() {
        AnswerSheet sheet = sheet(to().level("fin-01", 1).level("sup-05", 2).level("onb-01", 3));

        assertThat(List.copyOf(sheet.answers().keySet()))
                .extracting(QuestionId::value)
                .containsExactly("sup-05", "fin-01", "onb-01");
    }

    @Test
    void two_sheets_of_equal_responses_are_equal() {
        AnswerSheet sheet = sheet(to().level("fin-01", 1));

        assertThat(AnswerSheet.of(TinyCatalog.get(), to().level("fin-01", 1).build()))
                .isEqualTo(sheet)
                .hasSameHashCodeAs(sheet);
        assertThat(sheet(to().level("fin-01", 2))).isNotEqualTo(sheet);
    }

    private ResponsesBuilder to() {
        return Responses.to(catalog);
    }

    private AnswerSheet sheet(ResponsesBuilder builder) {
        return AnswerSheet.of(catalog, builder.build());
    }
}
