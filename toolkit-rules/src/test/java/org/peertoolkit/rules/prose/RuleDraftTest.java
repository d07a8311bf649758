package org.peertoolkit.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.scenario.ExampleResult;
import org.peertoolkit.rules.scenario.Examples;
import org.peertoolkit.rules.small.SmallCatalog;

class RuleDraftTest {

    private static final Catalog SMALL = SmallCatalog.withStatements(id -> "About “" + id + "” \\ \uD83D\uDE00.");
    private static final List<RuleName> USED =
            List.of(new RuleName("SUP-08", "Do sup-b", new Place("supervision.drl", 3, 6)));

    @TempDir
    private Path folder;

    @Test
    void a_draft_leaves_only_the_reason_and_the_sources_blank() {
        RuleDraft draft = RuleDraft.of("SUP-09", USED, SMALL, null, null);

        assertThat(draft.ruleFile()).isEqualTo("supervision.drl");
        assertThat(draft.rule()).isEqualTo("""
                rule "SUP-09 Do sup-a"
                    // Write the reason: one sentence that a director can read.
                    @because("")
                    // Name the sources that support it. Those of the question and the practice are a place to look: R1
                    @source("")
                when
                    // About 'sup-01'  .
                    Answer( question == "sup-01", level <= 2 )
                then
                    toolkit.recommend( "sup-a", Priority.MEDIUM );
                end
                """);
        assertThat(draft.examplesFile()).isEqualTo("supervision.examples.yaml");
        assertThat(draft.examples()).isEqualTo("""
                  - name: "Level 1"
                    rule: SUP-09
                    given:
                      answers: { sup-01: 1 }
                    expect: { sup-a: MEDIUM }
                  - name: "Level 4"
                    rule: SUP-09
                    given:
                      answers: { sup-01: 4 }
                    expect: {}
                """);
    }

    @Test
    void a_title_that_another_rule_has_gets_the_id_too() {
        assertThat(RuleDraft.of("SUP-09", USED, SMALL, null, "sup-b").rule())
                .startsWith("rule \"SUP-09 Do sup-b (SUP-09)\"\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', nullValues = "-", quoteCharacter = '\0', textBlock = """
            sup9 ~ - ~ - ~ RULE-ID: "sup9" cannot be the id of a rule. Write the short form of a domain in capitals, a hyphen and two or three digits, such as SUP-24.
            sup-09 ~ - ~ - ~ RULE-ID: "sup-09" cannot be the id of a rule. Did you mean "SUP-09"? Write the short form of a domain in capitals, a hyphen and two or three digits, such as SUP-24.
            SUB-09 ~ - ~ - ~ RULE-ID: no domain has the short form "SUB". Did you mean "SUP"? Use SUP or FIN.
            SUP-08 ~ - ~ - ~ RULE-ID: the id "SUP-08" is already used at supervision.drl:3:6. Use "SUP-09", the next free one.
            SUP-09 ~ sup-91 ~ - ~ --question: there is no question "sup-91". Did you mean "sup-01"? Use the id of a question of “Supervision”.
            SUP-09 ~ fin-01 ~ - ~ --question: question "fin-01" belongs to another domain. Use a question of “Supervision”, or begin a rule of the other domain.
            SUP-09 ~ sup-02 ~ - ~ --question: no practice serves question "sup-02". Choose another question, or add a practice to the content first.
            SUP-09 ~ - ~ sup-x ~ --practice: there is no practice "sup-x". Did you mean "sup-a"? Use the id of a practice that the content has.
            SUP-09 ~ - ~ fin-a ~ --practice: practice "fin-a" serves no question of “Supervision”. Choose another practice.
            SUP-09 ~ sup-01 ~ fin-a ~ --practice: practice "fin-a" does not serve question "sup-01". Use "sup-a" or "sup-b" or "sup-c".
            """)
    void what_does_not_fit_is_refused(String id, @Nullable String question, @Nullable String practice, String message) {
        assertThatThrownBy(() -> RuleDraft.of(id, USED, SMALL, question, practice))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("No rule was begun: 1 problem.\n  " + message);
    }

    @Test
    void a_new_file_gets_the_lines_that_a_file_begins_with() {
        RuleDraft draft = RuleDraft.of("SUP-09", USED, SMALL, null, null);

        assertThat(draft.appendRule("")).isEqualTo("""
                package org.peertoolkit.rules.supervision
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit

                """ + draft.rule());
        assertThat(draft.appendExamples("")).isEqualTo("examples:\n" + draft.examples());
    }

    @Test
    void what_is_added_takes_the_line_ends_and_the_indentation_of_the_file() {
        RuleDraft draft = RuleDraft.of("SUP-09", USED, SMALL, null, null);
        String rules = draft.appendRule("").replace("SUP-09", "SUP-01").replace("\n", "\r\n") + "\r\n\r\n";

        assertThat(draft.appendRule(rules))
                .isEqualTo(rules.strip() + "\r\n\r\n" + draft.rule().replace("\n", "\r\n"));
        assertThat(draft.appendExamples("examples: # ours\n- name: a\n  rule: b\n"))
                .isEqualTo("examples: # ours\n- name: a\n  rule: b\n\n"
                        + draft.examples().replaceAll("(?m)^ {2}", ""));
    }

    @Test
    void nothing_is_added_where_it_could_not_be_read() {
        RuleDraft draft = RuleDraft.of("SUP-09", USED, SMALL, null, null);

        assertThatThrownBy(() -> draft.appendRule(draft.appendRule("") + "/* not closed"))
                .hasMessage(
                        "No rule was begun: 1 problem.\n  supervision.drl: no rule can be added at its end, because what"
                                + " stands there is not complete. Run \"toolkit rules check\" and mend the file first.");
        for (String other : List.of("examples: []\n", "- name: a\n", "examples:\n  - name: a\nother: b\n")) {
            assertThatThrownBy(() -> draft.appendExamples(other))
                    .hasMessage(
                            "No rule was begun: 1 problem.\n  supervision.examples.yaml: no example can be added at its"
                                    + " end, because it does not end with a list of examples. Write \"examples:\" and below it each"
                                    + " example as an item that begins with \"- name:\".");
        }
    }

    @Test
    void a_draft_can_be_added_below_one_that_is_not_finished() {
        RuleDraft first = RuleDraft.of("SUP-09", USED, SMALL, null, null);
        RuleDraft second = RuleDraft.of("SUP-10", USED, SMALL, null, null);

        assertThat(second.appendRule(first.appendRule(""))).endsWith("\nend\n\n" + second.rule());
    }

    @Test
    void every_question_of_the_shipped_content_can_get_a_rule_whose_examples_pass() throws IOException {
        Catalog catalog = BundledContent.load();
        String rules = "";
        String examples = "";
        int drafts = 0;
        for (Domain domain : catalog.domains()) {
            int number = 10;
            for (Question question : catalog.questions(domain.id())) {
                for (Practice practice : catalog.practices()) {
                    if (practice.serves().contains(question.id())) {
                        RuleDraft draft = RuleDraft.of(
                                domain.prefix().toUpperCase(java.util.Locale.ROOT) + "-" + number++,
                                List.of(),
                                catalog,
                                question.id().value(),
                                practice.id().value());
                        rules = draft.appendRule(rules)
                                .replace(draft.id() + " ", draft.id() + " For " + draft.id() + ": ");
                        examples = draft.appendExamples(examples);
                        drafts++;
                    }
                }
            }
        }
        String finished =
                rules.replace("@because(\"\")", "@because(\"Why.\")").replace("@source(\"\")", "@source(\"R131\")");
        Files.writeString(folder.resolve("all.drl"), finished);
        Files.writeString(folder.resolve("all.examples.yaml"), examples);
        RuleBook book = RuleBook.read(folder);
        Examples read = Examples.read(folder, book, catalog);

        assertThat(drafts).isGreaterThan(100);
        assertThat(book.problems(catalog)).isEmpty();
        assertThat(read.run()).hasSize(2 * drafts).allMatch(ExampleResult::passed);
        assertThat(read.missing()).isEmpty();
        assertThat(RuleFormat.of("all.drl", finished).changes()).isFalse();
    }

    @Test
    void the_names_of_rules_are_found_even_in_files_with_problems() throws IOException {
        Files.writeString(
                folder.resolve("b.drl"), "rule \"SUP-03\" nonsense end\nrule \"SUP-04 Title here\"\nwhen then end\n");
        Files.writeString(folder.resolve("a.txt"), "rule \"SUP-05 No rule file\"");

        assertThat(RuleName.in(folder))
                .containsExactly(
                        new RuleName("SUP-03", "", new Place("b.drl", 1, 6)),
                        new RuleName("SUP-04", "Title here", new Place("b.drl", 2, 6)));
        assertThat(RuleName.of(RuleBook.bundled())).hasSizeGreaterThan(200);
    }
}
