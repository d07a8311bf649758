package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.SourceFile;

/** What must hold of the pack that ships, whoever edits it. */
class ShippedContentTest {

    private static final Path CONTENT = Path.of("content");
    private static final Catalog SHIPPED = BundledContent.load();

    @Test
    void the_files_have_no_problem_and_the_shipped_pack_is_what_they_say() {
        Catalogs.assertEqual(SHIPPED, BundledContent.directory(CONTENT).load());
        assertThat(SHIPPED.sources())
                .extracting(SourceFile::name)
                .contains("pack.yaml", "resources.yaml")
                .hasSizeGreaterThanOrEqualTo(4 + 2 * SHIPPED.domains().size())
                .isSorted();
    }

    @Test
    void the_nine_domains_come_in_the_order_of_the_questionnaire() {
        assertThat(SHIPPED.domains())
                .extracting(domain -> domain.id() + " " + domain.prefix())
                .containsExactly(
                        "recruitment rec",
                        "attitudes att",
                        "diversity div",
                        "finances fin",
                        "roles rol",
                        "career car",
                        "supervision sup",
                        "onboarding onb",
                        "monitoring mon");
    }

    @Test
    void the_quick_check_has_three_questions_a_domain() {
        Questionnaire quick = Questionnaire.of(SHIPPED).quickCheck();

        assertThat(quick.questions()).hasSize(27);
        for (Domain domain : quick.domains()) {
            assertThat(quick.questions(domain)).as(domain.title()).hasSize(3);
        }
    }

    @Test
    void there_are_enough_practices_and_resources_to_be_of_use() {
        assertThat(SHIPPED.practices()).hasSizeGreaterThanOrEqualTo(27);
        assertThat(SHIPPED.resources()).hasSizeGreaterThanOrEqualTo(60);
        for (Domain domain : SHIPPED.domains()) {
            assertThat(SHIPPED.practices())
                    .as(domain.title())
                    .anyMatch(practice -> practice.homeDomain().equals(domain.id()));
        }
    }

    @Test
    void every_question_is_served_by_a_practice() {
        Set<QuestionId> served = SHIPPED.practices().stream()
                .flatMap(practice -> practice.serves().stream())
                .collect(Collectors.toSet());

        assertThat(SHIPPED.questions()).isNotEmpty().allMatch(question -> served.contains(question.id()));
    }

    @Test
    void every_practice_says_what_to_do_first_and_next() {
        assertThat(SHIPPED.practices()).isNotEmpty().allSatisfy(practice -> {
            assertThat(practice.firstStep()).isNotBlank();
            assertThat(practice.nextStep()).isNotBlank().isNotEqualTo(practice.firstStep());
        });
    }

    @Test
    void numbered_ids_rise_in_their_file_and_ids_of_practices_are_words() {
        assertThat(SHIPPED.resources()).extracting(Resource::id).isNotEmpty().isSorted();
        for (Domain domain : SHIPPED.domains()) {
            List<Question> questions = SHIPPED.questions(domain.id());
            assertThat(questions).extracting(Question::id).isNotEmpty().isSorted();
            assertThat(questions)
                    .extracting(question -> question.id().value())
                    .allMatch(id -> id.matches(domain.prefix() + "-[0-9]{2}"));
        }
        assertThat(SHIPPED.practices())
                .extracting((Practice practice) -> practice.id().value())
                .allMatch(id -> id.matches("[a-z]{3}(-[a-z]+)+"));
    }

    @Test
    void the_files_themselves_and_their_schemas_ship_too() {
        for (SourceFile file : SHIPPED.sources()) {
            assertThat(getClass().getResource("pack/" + file.name()))
                    .as(file.name())
                    .isNotNull();
        }
        assertThat(getClass().getResource("pack/schema/questions.schema.json")).isNotNull();
        assertThat(getClass().getResource("pack/index.json")).isNotNull();
    }
}
