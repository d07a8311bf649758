package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
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
import org.peertoolkit.rules.internal.read.RuleTexts;

class RuleReferencesTest {

    private static final Catalog CATALOG = catalog();

    @TempDir
    private Path folder;

    @Test
    void rules_that_fit_have_no_problems_and_get_an_engine_with_their_hash() throws IOException {
        RuleBook book = book(RuleTexts.with("when", "Answer( question == \"sup-02\", level <= 2 )"));

        assertThat(book.problems(CATALOG)).isEmpty();
        assertThat(book.engine(CATALOG).identity().rulesSha256()).isEqualTo(SourceFile.sha256(book.sources()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Answer( question == \"sup-20\" ) ~ 9:13: rule SUP-02: there is no question \"sup-20\". Did you mean"
                        + " \"sup-02\"? Use the id of a question that the content has.",
                "Answer() not Unanswered( question not in ( \"sup-02\", \"x\" ) ) ~ 9:30: rule SUP-02: there is no"
                        + " question \"x\". Use the id of a question that the content has.",
                "Answer( question == \"sup-02\", level <= 5 ) ~ 9:35: rule SUP-02: level 5 is off the scale of question"
                        + " \"sup-02\". Use a level from 1 to 4.",
                "Answer( question == \"sup-03\", level <= 3 ) ~ 9:35: rule SUP-02: level 3 is off the scale of question"
                        + " \"sup-03\". Use a level from 1 to 2.",
                "Answer( level == 3 && question in ( \"sup-02\", \"sup-03\" ) ) ~ 9:13: rule SUP-02: level 3 is off the"
                        + " scale of question \"sup-03\". Use a level from 1 to 2.",
                "Answer( ( question == \"sup-02\" && level == 4 ) || ( question == \"sup-03\" && level == 4 ) ) ~ 9:81:"
                        + " rule SUP-02: level 4 is off the scale of question \"sup-03\". Use a level from 1 to 2.",
                "Answer( level == 0 ) ~ 9:13: rule SUP-02: level 0 is off every scale. Use a level from 1 to 4.",
                "Answer() Disagreement( question == \"sup-02\", spread >= 4 ) ~ 9:50: rule SUP-02: spread 4 is off the"
                        + " scale of question \"sup-02\". Use a spread from 0 to 3.",
                "DomainScore( domain == \"supervison\" ) ~ 9:18: rule SUP-02: there is no domain \"supervison\". Did you"
                        + " mean \"supervision\"? Use the id of a domain that the content has.",
                "DomainScore( percent < 101 ) ~ 9:18: rule SUP-02: percent 101 is larger than 100. Use a percent from"
                        + " 0 to 100.",
                "Answer() Profile( item == \"stages\" ) ~ 9:23: rule SUP-02: there is no profile item \"stages\". Did you"
                        + " mean \"stage\"? Use the id of a profile item that the content has.",
                "Answer() Profile( item == \"stage\", value == \"planing\" ) ~ 9:40: rule SUP-02: profile item \"stage\""
                        + " has no choice \"planing\". Did you mean \"planning\"? Use one of \"planning\", \"established\".",
                "Answer() Profile( value == \"hospital\" ) ~ 9:23: rule SUP-02: there is no choice \"hospital\". Use the"
                        + " id of a choice that the content has."
            })
    void a_condition_that_names_what_is_not_there_is_reported_with_the_nearest_name(String when, String message)
            throws IOException {
        assertThat(book(RuleTexts.with("when", when)).problems(CATALOG))
                .map(Object::toString)
                .containsExactly("test.drl:" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Answer( question == \"sup-03\", level == 2 )",
                "Answer( question != \"sup-03\", level == 4 )",
                "Answer( level == 4 )",
                "Answer() Disagreement( question == \"sup-02\", spread == 0 )",
                "DomainScore( domain == \"supervision\", percent <= 100 )",
                "Answer() Profile( value == \"planning\" )",
                "Answer() Earlier( ( question == \"sup-02\" && level == 4 ) || ( question == \"sup-03\" && level == 2 ) )"
            })
    void a_condition_on_what_is_there_fits(String when) throws IOException {
        assertThat(book(RuleTexts.with("when", when)).problems(CATALOG)).isEmpty();
    }

    @Test
    void practices_and_sources_that_are_not_there_are_reported_where_they_stand_and_all_at_once() throws IOException {
        RuleBook book = book(RuleTexts.with("then", "toolkit.recommend( \"sup-co-supervison\", Priority.HIGH );")
                .replace("R059", "R058"));

        assertThatThrownBy(() -> book.engine(CATALOG))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        The rules do not fit the content: 2 problems.
                          test.drl:7:20: rule SUP-02: there is no resource "R058". Did you mean "R059"? Use the id of a resource that the content has.
                          test.drl:11:5: rule SUP-02: there is no practice "sup-co-supervison". Did you mean "sup-co-supervision"? Use the id of a practice that the content has.""");
    }

    private RuleBook book(String text) throws IOException {
        Files.writeString(folder.resolve("test.drl"), text);
        return RuleBook.read(folder);
    }

    private static Catalog catalog() {
        RoleId peer = new RoleId("peer");
        DomainId supervision = new DomainId("supervision");
        ResourceId book = new ResourceId("R013");
        return Catalog.builder(
                        new ContentVersion("test", "1"),
                        "A test",
                        new ScoringConvention(60, List.of(new Band("low", "Low", 0, "Little is in place."))))
                .role(new Role(peer, "Peer", "Supports others."))
                .domain(new Domain(supervision, "sup", "Supervision", "Who supervises.", 1))
                .profileItem(new ProfileItem(
                        new ProfileItemId("stage"),
                        "Where are you?",
                        null,
                        false,
                        false,
                        List.of(
                                new ProfileItem.Choice(new ChoiceId("planning"), "Planning"),
                                new ProfileItem.Choice(new ChoiceId("established"), "Established"))))
                .question(question("sup-02", 4, supervision, peer, book))
                .question(question("sup-03", 2, supervision, peer, book))
                .resource(resource(book, peer, supervision))
                .resource(resource(new ResourceId("R059"), peer, supervision))
                .practice(new Practice(
                        new PracticeId("sup-co-supervision"),
                        "Pair supervisors",
                        Set.of(new QuestionId("sup-02")),
                        List.of(supervision),
                        Set.of(peer),
                        "It matters.",
                        "Begin.",
                        "Go on.",
                        "It is done.",
                        Effort.WEEKS,
                        Set.of(),
                        List.of(book),
                        List.of()))
                .build();
    }

    private static Question question(String id, int levels, DomainId domain, RoleId role, ResourceId grounding) {
        List<String> texts = IntStream.rangeClosed(1, levels)
                .mapToObj(level -> "Level " + level)
                .toList();
        return new Question(
                new QuestionId(id),
                domain,
                1,
                true,
                Set.of(role),
                "A statement.",
                null,
                new Scale("of-" + levels, texts),
                texts,
                List.of(grounding));
    }

    private static Resource resource(ResourceId id, RoleId role, DomainId domain) {
        return new Resource(
                id,
                "A guide",
                "A publisher",
                2024,
                URI.create("https://example.org/" + id),
                "guide",
                Set.of(role),
                Set.of(domain),
                "en",
                SourceStatus.SEEN,
                LocalDate.of(2026, 11, 1),
                "It helps.");
    }
}
