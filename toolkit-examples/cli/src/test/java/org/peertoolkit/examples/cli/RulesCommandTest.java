package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;

class RulesCommandTest {

    private static final Question QUESTION = Samples.CATALOG.questions().get(0);
    private static final Practice PRACTICE = Samples.CATALOG.practices().get(0);

    @TempDir
    private Path folder;

    @Test
    void the_rules_that_ship_have_no_problems() {
        Said said = Terminal.run("rules", "check", Terminal.RULES);

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).matches("\\d{2,} rules in \\d+ files, no problems\n");
        assertThat(said.code()).isZero();
    }

    @Test
    void the_examples_that_ship_all_pass() {
        Said said = Terminal.run("rules", "test", Terminal.RULES);

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).matches("\\d{2,} examples, all pass\n");
        assertThat(said.code()).isZero();
    }

    @Test
    void one_rule_in_one_file_is_counted_in_good_english() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());

        assertThat(Terminal.run("rules", "check", folder))
                .isEqualTo(new Said(0, "1 rule in 1 file, no problems\n", ""));
        assertThat(Terminal.run("rules", "check", folder, "--format", "json")).isEqualTo(new Said(0, """
                                {
                                  "rules" : 1,
                                  "files" : 1,
                                  "problems" : [ ]
                                }
                                """, ""));
    }

    @Test
    void a_rule_about_a_question_that_is_not_there_is_a_finding() throws IOException {
        rule(QUESTION.id().value() + "9", PRACTICE.id().value());
        Said said = Terminal.run("rules", "check", folder);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines().toList()).hasSize(2).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("The rules cannot be used: 1 problem.");
            assertThat(lines.get(1)).startsWith("  mine.drl:10:").contains(QUESTION.id() + "9\"");
        });
    }

    @Test
    void findings_as_json_say_where_what_and_how() throws IOException {
        rule(QUESTION.id().value() + "9", PRACTICE.id().value());
        Said said = Terminal.run("rules", "check", folder, "--format", "json");
        JsonNode json = Schemas.parsed(said.out());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(json.get("rules").asInt()).isEqualTo(1);
        JsonNode problem = json.get("problems").get(0);
        assertThat(names(problem))
                .containsExactlyInAnyOrder("code", "file", "line", "column", "field", "what", "nearest", "remedy");
        assertThat(problem.get("file").asString()).isEqualTo("mine.drl");
        assertThat(problem.get("line").asInt()).isEqualTo(10);
    }

    @Test
    void code_in_a_rule_is_a_finding_and_is_not_run() throws IOException {
        Path trace = folder.resolve("trace");
        Files.writeString(folder.resolve("mine.drl"), """
                package org.peertoolkit.rules.mine
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit

                rule "OUR-01 Run something"
                    @because("Why.")
                    @source("R013")
                when
                    Answer( question == "x", level <= 2 )
                then
                    new java.io.File("%s").createNewFile();
                end
                """.formatted(trace));
        Said text = Terminal.run("rules", "check", folder);
        Said json = Terminal.run("rules", "check", folder, "--format", "json");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err()).startsWith("The rules cannot be used: ").contains("mine.drl:11");
        assertThat(Schemas.parsed(json.out()).get("rules").isNull())
                .as("nothing could be counted")
                .isTrue();
        assertThat(trace).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_checked() {
        Path none = folder.resolve("none");

        for (String command : new String[] {"check", "test"}) {
            assertThat(Terminal.run("rules", command, none))
                    .isEqualTo(new Said(
                            2,
                            "",
                            "Nothing was checked: 1 problem.\n  %s: there is no such folder. Check the name of the folder.\n"
                                    .formatted(none)));
        }
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.drl"), "");

        assertThat(Terminal.run("rules", "check", file).err())
                .endsWith("mine.drl: it is a file, not a folder. Check the name of the folder.\n");
    }

    @Test
    void an_example_that_goes_otherwise_is_told_in_plain_words() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());
        examples(1, "LOW");
        Said said = Terminal.run("rules", "test", folder);

        assertThat(said).isEqualTo(new Said(1, "", """
                        Of 2 examples, 1 is not as expected.
                          mine.examples.yaml:2:5: Nothing is there yet
                            expected: OUR-01 recommends %1$s (LOW)
                            but:      OUR-01 recommends %1$s (HIGH)
                        """.formatted(PRACTICE.id())));
    }

    @Test
    void an_example_that_goes_otherwise_is_told_as_json() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());
        examples(1, "LOW");
        JsonNode json = Schemas.parsed(
                Terminal.run("rules", "test", folder, "--format", "json").out());

        assertThat(json.get("examples").asInt()).isEqualTo(2);
        assertThat(json.get("passed").asInt()).isEqualTo(1);
        JsonNode failure = json.get("failures").get(0);
        assertThat(failure.get("line").asInt()).isEqualTo(2);
        assertThat(failure.get("expected").get(PRACTICE.id().value()).asString())
                .isEqualTo("LOW");
        assertThat(failure.get("actual").get(PRACTICE.id().value()).asString()).isEqualTo("HIGH");
    }

    @Test
    void a_rule_without_a_silent_example_is_a_finding() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());
        Files.writeString(folder.resolve("mine.examples.yaml"), """
                examples:
                  - name: "Nothing is there yet"
                    rule: OUR-01
                    given:
                      answers: { %s: 1 }
                    expect: { %s: HIGH }
                """.formatted(QUESTION.id(), PRACTICE.id()));
        Said said = Terminal.run("rules", "test", folder);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("Rules without an example: 1 problem.\n  mine.drl:5");
    }

    private void rule(String question, String practice) throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"), """
                package org.peertoolkit.rules.mine
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit

                rule "OUR-01 Begin"
                    @because("It is not there yet.")
                    @source("%s")
                when

                    Answer( question == "%s", level <= 2 )
                then
                    toolkit.recommend( "%s", Priority.HIGH );
                end
                """.formatted(QUESTION.grounding().get(0), question, practice));
    }

    private void examples(int level, String priority) throws IOException {
        Files.writeString(
                folder.resolve("mine.examples.yaml"), """
                examples:
                  - name: "Nothing is there yet"
                    rule: OUR-01
                    given:
                      answers: { %1$s: %2$d }
                    expect: { %3$s: %4$s }
                  - name: "All is in place"
                    rule: OUR-01
                    given:
                      answers: { %1$s: 4 }
                    expect: {}
                """.formatted(QUESTION.id(), level, PRACTICE.id(), priority));
    }

    private static Set<String> names(JsonNode object) {
        return StreamSupport.stream(object.propertyNames().spliterator(), false).collect(Collectors.toSet());
    }
}
