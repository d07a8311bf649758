package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;

/** The check of rules by the command that users run. */
class RulesCheckTest {

    private static final Path PACK = Path.of("../../toolkit-rules/src/test/resources/planted/twelve");
    private static final Path CONTENT = PACK.resolve("content");
    private static final Path SARIF =
            Path.of("src/test/resources/org/peertoolkit/examples/cli/sarif-2.1.0-rtm.5.schema.json");

    private static final String COMPARED = """
            package org.peertoolkit.rules.planted
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit

            rule "HRD-61 They lie far apart"
                @because("It was planted.")
                @source("R001")
            when
                Answer( question == "hr-09", level == 1 )
                Disagreement( question == "hr-09", spread >= 2 )
            then
                toolkit.recommend( "hr-p1", Priority.HIGH );
            end

            rule "HRD-62 It was weak before"
                @because("It was planted.")
                @source("R001")
            when
                Answer( question == "hr-09", level == 1 )
                Earlier( question == "hr-09", level == 1 )
            then
                toolkit.recommend( "hr-p1", Priority.LOW );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void the_rules_that_ship_have_no_finding_and_need_no_waiver() {
        assertThat(Terminal.run("rules", "check", Terminal.RULES).out())
                .matches("[0-9]+ rules in [0-9]+ files, no problems\n");
    }

    @Test
    void every_planted_defect_is_printed_with_an_example_and_a_count() {
        Said said = Terminal.run("rules", "check", PACK.resolve("rules"), "--content", CONTENT);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("The rules cannot be used: 12 problems.\n")
                .contains("""
                        \s planted.drl:65:5: rule HRD-052: when "hr-04" is 2, it recommends "hr-p5" as LOW, and rule HRD-051 at planted.drl:56:5 recommends it as HIGH. Let the two rules ask for different answers, or give both one priority.
                            for example: hr-04: 2
                            On these answers both rules recommend "hr-p5", with two priorities.
                            to waive it: two-priorities HRD-052 HRD-051 hr-p5
                        """)
                .endsWith("14 rules in 1 file: 10 errors, 2 warnings.\n");
        assertThat(said.err().lines().filter(line -> line.startsWith("    for example: ")))
                .hasSize(12);
    }

    @Test
    void sarif_is_valid_and_names_the_line() throws IOException {
        copy();
        waive("two-priorities HRD-052 HRD-051 hr-p5", "2027-01-31");
        Said said = Terminal.run("rules", "check", folder, "--content", CONTENT, "--format", "sarif");
        JsonNode run = Schemas.parsed(said.out()).get("runs").get(0);
        JsonNode last = run.get("results").get(11);

        assertThat(said.code()).isEqualTo(1);
        assertThat(schema().validate(said.out(), InputFormat.JSON)).isEmpty();
        assertThat(run.get("results").size()).isEqualTo(12);
        for (JsonNode result : run.get("results")) {
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("artifactLocation").get("uri").asString()).endsWith("/planted.drl");
            assertThat(place.get("region").get("startLine").asInt()).isPositive();
            assertThat(run.get("tool")
                            .get("driver")
                            .get("rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
        assertThat(last.get("partialFingerprints").get("finding/v1").asString())
                .isEqualTo("two-priorities HRD-052 HRD-051 hr-p5");
        assertThat(last.get("suppressions").get(0).get("justification").asString())
                .isEqualTo("It is being looked at. Until 2027-01-31.");
        assertThat(last.get("level").asString()).isEqualTo("error");
    }

    @Test
    void sarif_names_files_relative_to_where_the_command_was_given() {
        Said said = Terminal.run("rules", "check", PACK.resolve("rules"), "--content", CONTENT, "--format", "sarif");

        assertThat(said.out())
                .contains("\"uri\" : \"../../toolkit-rules/src/test/resources/planted/twelve/rules/planted.drl\"");
    }

    @Test
    void sarif_without_findings_is_valid_too() throws IOException {
        Said said = Terminal.run("rules", "check", Terminal.RULES, "--format", "sarif");

        assertThat(said.code()).isZero();
        assertThat(schema().validate(said.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate("{\"version\": \"2.0\", \"runs\": []}", InputFormat.JSON))
                .as("the schema refuses something")
                .isNotEmpty();
    }

    @Test
    void a_waiver_counts_until_its_day_is_over() throws IOException {
        copy();
        waive("two-priorities HRD-052 HRD-051 hr-p5", "2026-11-22");

        assertThat(check("2026-11-22").err()).endsWith("14 rules in 1 file: 9 errors, 2 warnings, 1 waived.\n");
        assertThat(check("2026-11-23").err())
                .contains(
                        "  laws.yaml:2:5: expires: the waiver of \"two-priorities HRD-052 HRD-051 hr-p5\" ended on 2026-11-22.")
                .endsWith("14 rules in 1 file: 11 errors, 2 warnings.\n");
    }

    @Test
    void json_tells_why_and_until_when_something_is_waived() throws IOException {
        copy();
        waive("two-priorities HRD-052 HRD-051 hr-p5", "2027-01-31");
        JsonNode json = Schemas.parsed(Terminal.run("rules", "check", folder, "--content", CONTENT, "--format", "json")
                .out());
        JsonNode waived = json.get("waived").get(0);

        assertThat(json.get("problems").size()).isEqualTo(11);
        assertThat(waived.get("key").asString()).isEqualTo("two-priorities HRD-052 HRD-051 hr-p5");
        assertThat(waived.get("reason").asString()).isEqualTo("It is being looked at.");
        assertThat(waived.get("expires").asString()).isEqualTo("2027-01-31");
    }

    @Test
    void examples_of_the_findings_are_written_once() throws IOException {
        Path into = folder.resolve("new");
        Object[] command = {"rules", "check", PACK.resolve("rules"), "--content", CONTENT, "--write-examples", into};

        assertThat(Terminal.run(command).code()).isEqualTo(1);
        String written = Files.readString(into.resolve("planted.examples.yaml"));
        assertThat(written).contains("""
                  # unserved-answer hr-05
                  - name: "Answer 2 to hr-05 gets help"
                    given:
                      answers: { hr-05: 2 }
                    serves: [hr-05]
                """, """
                  # two-priorities HRD-052 HRD-051 hr-p5
                  - name: "The practice does without rule HRD-052 here"
                    given:
                      answers: { hr-04: 2 }
                    reasons: { hr-p5: [HRD-051] }
                """, """
                  # wrong-way-round HRD-09 hr-08 hr-p9
                  - name: "The worse answer 2 to hr-08 leads to the practice as well"
                    given:
                      answers: { hr-08: 2 }
                    expect: { hr-p9: any }
                """, """
                  # never-holds HRD-03
                  - name: "The rule speaks, once it can"
                    rule: HRD-03
                    given:
                      answers: { hr-02: 1 }
                    expect: { hr-p3: HIGH }
                """);
        assertThat(Terminal.run(command))
                .isEqualTo(new Said(
                        2,
                        "",
                        "No examples were written: 1 problem.\n  %s: the file is already there. Name another folder, or move the file away.\n"
                                .formatted(into.resolve("planted.examples.yaml"))));
        assertThat(Files.readString(into.resolve("planted.examples.yaml"))).isEqualTo(written);
    }

    @Test
    void what_answers_are_compared_with_is_told_in_every_form() throws IOException {
        Files.writeString(folder.resolve("compared.drl"), COMPARED);
        String key = "two-priorities HRD-62 HRD-61 hr-p1";
        Path into = folder.resolve("new");

        assertThat(check("2026-11-22").err())
                .contains(
                        "when \"hr-09\" is 1, respondents lie 2 levels apart on \"hr-09\" and \"hr-09\" was 1 before, it")
                .contains("for example: hr-09: 1; respondents 2 levels apart on hr-09; hr-09 before: 1\n");
        for (String format : List.of("json", "sarif")) {
            assertThat(Terminal.run("rules", "check", folder, "--content", CONTENT, "--format", format)
                            .out()
                            .replaceAll("\\s", ""))
                    .contains("\"disagreement\":{\"hr-09\":2},\"earlier\":{\"hr-09\":1}");
        }
        Terminal.run("rules", "check", folder, "--content", CONTENT, "--write-examples", into);
        assertThat(Files.readString(into.resolve("compared.examples.yaml"))).contains("""
                  # %s
                  - name: "The practice does without rule HRD-62 here"
                    given:
                      answers: { hr-09: 1 }
                      disagreement: { hr-09: 2 }
                      earlier: { hr-09: 1 }
                    reasons: { hr-p1: [HRD-61] }
                """.formatted(key));
    }

    @Test
    void another_format_is_wrong_usage() {
        assertThat(Terminal.run("rules", "check", folder, "--format", "xml").err())
                .isEqualTo("""
                        Invalid value for option '--format': there is no format "xml". Use text, json or sarif.
                        See "toolkit rules check --help".
                        """);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(Files.readString(SARIF));
    }

    private Said check(String day) {
        return Terminal.typing()
                .at(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC))
                .toolkit("rules", "check", folder, "--content", CONTENT);
    }

    private void copy() throws IOException {
        for (String name : List.of("planted.drl", "planted.examples.yaml")) {
            Files.copy(PACK.resolve("rules").resolve(name), folder.resolve(name));
        }
    }

    private void waive(String key, String day) throws IOException {
        Files.writeString(folder.resolve("laws.yaml"), """
                waivers:
                  - finding: %s
                    reason: "It is being looked at."
                    expires: %s
                """.formatted(key, day));
    }
}
