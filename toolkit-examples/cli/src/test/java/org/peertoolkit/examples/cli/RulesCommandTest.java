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
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;

class RulesCommandTest {

    private static final Path CONTENT = Path.of("src/test/resources/org/peertoolkit/examples/cli/one-question");
    private static final Catalog CATALOG = BundledContent.directory(CONTENT).load();
    private static final Question QUESTION = CATALOG.questions().get(0);
    private static final Practice PRACTICE = CATALOG.practices().get(0);

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
        examples(1, "HIGH");

        assertThat(Terminal.run("rules", "check", folder, "--content", CONTENT))
                .isEqualTo(new Said(0, "1 rule in 1 file, no problems\n", ""));
        assertThat(Terminal.run("rules", "check", folder, "--content", CONTENT, "--format", "json"))
                .isEqualTo(new Said(0, """
                                {
                                  "rules" : 1,
                                  "files" : 1,
                                  "problems" : [ ],
                                  "waived" : [ ]
                                }
                                """, ""));
    }

    @Test
    void a_rule_about_a_question_that_is_not_there_is_a_finding() throws IOException {
        rule(QUESTION.id().value() + "9", PRACTICE.id().value());
        examples(1, "HIGH");

        assertThat(Terminal.run("rules", "check", folder, "--content", CONTENT)).isEqualTo(new Said(1, "", """
                        The rules cannot be used: 1 problem.
                          mine.drl:10:13: rule OUR-01: there is no question "hr-019". Did you mean "hr-01"? Use the id of a question that the content has.
                            for example: hr-01: 1
                            Even on these answers rule OUR-01 recommends nothing: it is not in use until this is mended.
                        1 rule in 1 file: 1 error, 0 warnings.
                        """));
    }

    @Test
    void a_folder_without_examples_is_a_finding() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());

        assertThat(Terminal.run("rules", "check", folder, "--content", CONTENT))
                .isEqualTo(new Said(1, "", """
                        The rules cannot be used: 1 problem.
                          %s:1:1: the folder holds no examples. Write some in files that end in ".examples.yaml".
                        1 rule in 1 file: 1 error, 0 warnings.
                        """.formatted(folder)));
    }

    @Test
    void findings_as_json_say_where_what_and_how() throws IOException {
        rule(QUESTION.id().value() + "9", PRACTICE.id().value());
        examples(1, "HIGH");
        Said said = Terminal.run("rules", "check", folder, "--content", CONTENT, "--format", "json");
        JsonNode json = Schemas.parsed(said.out());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(json.get("rules").asInt()).isEqualTo(1);
        JsonNode problem = json.get("problems").get(0);
        assertThat(names(problem))
                .containsExactlyInAnyOrder(
                        "code",
                        "file",
                        "line",
                        "column",
                        "field",
                        "what",
                        "nearest",
                        "remedy",
                        "severity",
                        "key",
                        "waivable",
                        "witness");
        assertThat(Schemas.faults(
                        "responses", problem.get("witness").get("responses").toString()))
                .isEmpty();
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
        Said text = Terminal.run("rules", "check", folder, "--content", CONTENT);
        Said json = Terminal.run("rules", "check", folder, "--content", CONTENT, "--format", "json");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err()).startsWith("The rules cannot be used: ").contains("mine.drl:11");
        assertThat(Schemas.parsed(json.out()).get("rules").asInt())
                .as("no rule could be read")
                .isZero();
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
        Said said = Terminal.run("rules", "test", folder, "--content", CONTENT);

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
        JsonNode json = Schemas.parsed(Terminal.run("rules", "test", folder, "--content", CONTENT, "--format", "json")
                .out());

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
        Said said = Terminal.run("rules", "test", folder, "--content", CONTENT);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("Rules without an example: 1 problem.\n  mine.drl:5");
    }

    @Test
    void what_examples_do_not_show_or_notice_is_told_with_the_example_that_would() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());
        examples(1, "HIGH");
        Said said = Terminal.run("rules", "test", folder, "--content", CONTENT, "--coverage", "--mutate");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("2 examples, all pass\n");
        assertThat(said.err()).startsWith("""
                        What the examples show:
                          1 of 1 (100 %%) rules that recommend something in an example
                          1 of 1 (100 %%) rules that stay silent in an example
                          1 of 1 (100 %%) parts of conditions that hold in an example
                          1 of 1 (100 %%) parts of conditions that do not hold in an example
                          2 of 4 (50 %%) levels that an answer in an example has
                        mine.drl:10:5: rule OUR-01: no example shows that %1$s has level 2.
                        This one would, in mine.examples.yaml:
                          - name: "Say here in one sentence what this situation is"
                            rule: OUR-01
                            given:
                              answers: { %1$s: 2 }
                            expect: { %2$s: HIGH }
                        """.formatted(QUESTION.id(), PRACTICE.id()));
        assertThat(said.err()).contains("""
                        What the examples notice:
                          9 of 12 (75 %%) small changes of the rules; 0 more make no difference to any answers
                        mine.drl:10:34: rule OUR-01: no example notices this change: level <= 2 becomes level < 2.
                        This one would, in mine.examples.yaml:
                          - name: "Say here in one sentence what this situation is"
                            rule: OUR-01
                            given:
                              answers: { %1$s: 2 }
                            expect: { %2$s: HIGH }
                        mine.drl:10:34: rule OUR-01: no example notices this change: level <= 2 becomes level <= 1.
                        The example above would, too.
                        """.formatted(QUESTION.id(), PRACTICE.id()));
    }

    @Test
    void what_examples_do_not_show_or_notice_is_told_as_json() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());
        examples(1, "HIGH");
        Said said = Terminal.run(
                "rules", "test", folder, "--content", CONTENT, "--coverage", "--mutate", "--format", "json");
        JsonNode json = Schemas.parsed(said.out());
        JsonNode coverage = json.get("coverage");
        JsonNode mutation = json.get("mutation");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(coverage.get("complete").asBoolean()).isFalse();
        assertThat(coverage.get("counts")).hasSize(5);
        assertThat(coverage.get("counts").get(4).toString())
                .isEqualTo("{\"kind\":\"level\",\"shown\":2,\"of\":4,\"percent\":50}");
        assertThat(names(coverage.get("missing").get(0)))
                .containsExactlyInAnyOrder("kind", "rule", "file", "line", "column", "what", "example");
        assertThat(coverage.get("impossible")).isEmpty();
        assertThat(mutation.get("percent").asInt()).isEqualTo(75);
        assertThat(names(mutation.get("survivors").get(0)))
                .containsExactlyInAnyOrder("rule", "file", "line", "column", "change", "example");
        assertThat(Schemas.parsed(Terminal.run("rules", "test", folder, "--content", CONTENT, "--format", "json")
                                .out())
                        .has("coverage"))
                .as("only what was asked for")
                .isFalse();
    }

    @Test
    void an_example_of_all_rules_that_goes_otherwise_is_told() throws IOException {
        rule(QUESTION.id().value(), PRACTICE.id().value());
        examples(1, "HIGH");
        Files.writeString(folder.resolve("all.examples.yaml"), """
                examples:
                  - name: "All is in place, whatever rules say"
                    given:
                      answers: { %s: 4 }
                    expect: { %s: any }
                """.formatted(QUESTION.id(), PRACTICE.id()));
        Said said = Terminal.run("rules", "test", folder, "--content", CONTENT);

        assertThat(said).isEqualTo(new Said(1, "", """
                        Of 3 examples, 1 is not as expected.
                          all.examples.yaml:2:5: All is in place, whatever rules say
                            expected: %1$s is recommended
                            but:      %1$s is not recommended
                        """.formatted(PRACTICE.id())));
        JsonNode failure = Schemas.parsed(
                        Terminal.run("rules", "test", folder, "--content", CONTENT, "--format", "json")
                                .out())
                .get("failures")
                .get(0);
        assertThat(failure.get("rule").isNull()).isTrue();
        assertThat(failure.get("differences")).hasSize(1);
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
