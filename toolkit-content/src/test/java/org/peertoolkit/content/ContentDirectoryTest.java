package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.SourceStatus;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.spi.CatalogSource;

/** What a directory of content becomes. */
class ContentDirectoryTest {

    private static final RoleId PEER = new RoleId("peer");
    private static final RoleId CHW = new RoleId("chw");
    private static final DomainId SUPERVISION = new DomainId("supervision");
    private static final DomainId ROLES = new DomainId("roles");

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack(@TempDir Path directory) {
        pack = SmallPack.in(directory);
    }

    @Test
    void the_files_at_the_top_become_version_roles_domains_scoring_and_profile() {
        Catalog catalog = pack.load();

        assertThat(catalog).hasToString("small-pack 1.0.0: 2 domains, 3 questions, 3 practices, 2 resources");
        assertThat(catalog.title()).isEqualTo("A small pack");
        assertThat(catalog.roles())
                .containsExactly(
                        new Role(PEER, "Peer Specialist", "Supports others from own experience."),
                        new Role(CHW, "Community Health Worker", "Knows the community served well."));
        assertThat(catalog.domains())
                .containsExactly(
                        new Domain(
                                SUPERVISION,
                                "sup",
                                "Supervision",
                                "Regular support from someone who knows the role.",
                                2),
                        new Domain(ROLES, "rol", "Role Clarity", "Everyone knows who does what.", 1));
        assertThat(catalog.scoring())
                .isEqualTo(new ScoringConvention(
                        60,
                        List.of(
                                new Band("gap", "Room to grow", 0, "A place to start."),
                                new Band("strength", "Strength", 75, "Others may learn from it."))));
        assertThat(catalog.profile().get(0))
                .isEqualTo(new ProfileItem(
                        new ProfileItemId("roles"),
                        "Which of these workers do you employ?",
                        "Choose all that apply.",
                        true,
                        true,
                        List.of(
                                new ProfileItem.Choice(new ChoiceId("peer"), "Peer Specialists"),
                                new ProfileItem.Choice(new ChoiceId("chw"), "Community Health Workers"))));
        assertThat(catalog.profile().get(1).help()).isNull();
        assertThat(catalog.profile().get(1).multiple()).isFalse();
    }

    @Test
    void questions_take_their_domain_from_the_folder_and_the_first_scale_unless_they_name_another() {
        Catalog catalog = pack.load();

        Scale first = new Scale("readiness", List.of("Not yet", "Partly", "In place"));
        assertThat(catalog.questions(SUPERVISION))
                .containsExactly(
                        new Question(
                                new QuestionId("sup-01"),
                                SUPERVISION,
                                1,
                                true,
                                Set.of(PEER, CHW),
                                "Everyone has a supervisor.",
                                "A supervisor has time for it.",
                                first,
                                List.of("Nobody has one.", "Some have one.", "All have one."),
                                List.of(new ResourceId("R001"))),
                        new Question(
                                new QuestionId("sup-02"),
                                SUPERVISION,
                                2,
                                false,
                                Set.of(PEER),
                                "Supervisors know the job.",
                                null,
                                new Scale("yes-no", List.of("No", "Yes")),
                                List.of("They do not.", "They do."),
                                List.of(new ResourceId("R001"), new ResourceId("R002"))));
        assertThat(catalog.questions(ROLES)).extracting(Question::scale).containsExactly(first);
    }

    @Test
    void practices_come_domain_by_domain_and_those_across_domains_last() {
        assertThat(pack.load().practices())
                .extracting(practice -> practice.id().value())
                .containsExactly("sup-named-supervisor", "rol-scope", "rol-meeting");
        assertThat(pack.load().practices().get(2))
                .isEqualTo(new Practice(
                        new PracticeId("rol-meeting"),
                        "Talk about the role in supervision",
                        Set.of(new QuestionId("rol-01"), new QuestionId("sup-01")),
                        List.of(ROLES, SUPERVISION),
                        Set.of(CHW),
                        "Talking helps.",
                        "Put it on the agenda.",
                        "Keep it there.",
                        "The agenda shows it.",
                        Effort.QUARTER,
                        Set.of(new PracticeId("rol-scope"), new PracticeId("sup-named-supervisor")),
                        List.of(new ResourceId("R001")),
                        List.of()));
    }

    @Test
    void resources_may_lack_a_year_and_an_address() {
        assertThat(pack.load().resources())
                .containsExactly(
                        new Resource(
                                new ResourceId("R001"),
                                "A guide to supervision",
                                "A publisher",
                                2019,
                                URI.create("https://example.org/guide"),
                                "guide",
                                Set.of(PEER, CHW),
                                Set.of(SUPERVISION, ROLES),
                                "en",
                                SourceStatus.SEEN,
                                LocalDate.of(2026, 11, 22),
                                "How to supervise."),
                        new Resource(
                                new ResourceId("R002"),
                                "A template for job descriptions",
                                "Another publisher",
                                null,
                                null,
                                "template",
                                Set.of(PEER),
                                Set.of(ROLES),
                                "es",
                                SourceStatus.UNVERIFIED,
                                LocalDate.of(2026, 11, 22),
                                "What to write."));
    }

    @Test
    void every_file_that_was_read_is_a_source_by_name() {
        assertThat(pack.load().sources())
                .isEqualTo(SmallPack.fileNames().stream()
                        .sorted()
                        .map(name -> SourceFile.of(name, SmallPack.original(name)))
                        .toList())
                .hasSize(10);
    }

    @Test
    void the_optional_files_may_be_absent() {
        Catalog catalog = pack.delete("profile.yaml")
                .delete("cross-domain-practices.yaml")
                .load();

        assertThat(catalog.profile()).isEmpty();
        assertThat(catalog.practices()).hasSize(2);
        assertThat(catalog.sources()).hasSize(8);
    }

    @Test
    void line_ends_and_the_mark_at_the_beginning_of_a_file_make_no_difference() {
        Catalog before = pack.load();
        for (String file : SmallPack.fileNames()) {
            pack.write(file, "\uFEFF" + SmallPack.original(file).replace("\n", "\r\n"));
        }

        Catalogs.assertEqual(pack.load(), before);
    }

    @Test
    void yes_no_and_the_code_of_norwegian_stay_words() {
        pack.replace("resources.yaml", "language: es", "language: no")
                .replace("scales.yaml", "label: \"No\"", "label: no")
                .replace("scales.yaml", "label: \"Yes\"", "label: yes");

        Catalog catalog = pack.load();

        assertThat(catalog.resources().get(1).language()).isEqualTo("no");
        assertThat(catalog.questions().get(1).scale().labels()).containsExactly("no", "yes");
    }

    @Test
    void other_files_and_folders_may_lie_beside_the_content() {
        pack.write("README.md", "Read me.")
                .write("worksheets/agenda.yaml", "a: b")
                .write("schema/pack.schema.json", "{}");

        assertThat(pack.messages()).isEmpty();
    }

    @Test
    void a_source_reads_nothing_before_it_loads_and_reads_anew_each_time() {
        CatalogSource source = BundledContent.directory(pack.directory());

        pack.replace("pack.yaml", "A small pack", "First");
        assertThat(source.load().title()).isEqualTo("First");

        pack.replace("pack.yaml", "First", "Second");
        assertThat(source.load().title()).isEqualTo("Second");
    }

    @Test
    void a_directory_that_is_not_there_is_a_problem_of_loading() {
        CatalogSource source = BundledContent.directory(Path.of("no-such-pack"));

        assertThatThrownBy(source::load)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The content cannot be used: 1 problem.\n"
                        + "  no-such-pack: there is no such folder. Check the name and where it lies.");
    }

    @Test
    void problems_come_under_one_heading_with_their_number() {
        pack.replace("pack.yaml", "language: en", "language: 5")
                .replace("domains.yaml", "precedence: 1", "precedence: 0");

        assertThatThrownBy(pack::load)
                .hasMessage("The content cannot be used: 2 problems.\n"
                        + "  domains.yaml:12:17: domain roles, precedence: 0 is too small. Use a number from 1.\n"
                        + "  pack.yaml:4:11: language: it is 5. Write text in quotes.");
    }
}
