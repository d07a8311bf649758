package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesDiffTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_rules() throws IOException {
        try (Stream<Path> files = Files.list(Terminal.RULES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void the_same_rules_have_no_effect() {
        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder))
                .isEqualTo(new Said(0, "No effect: both folders hold the same rules, whatever their layout.\n", ""));
    }

    @Test
    void a_changed_threshold_is_told_with_counts_and_the_smallest_example() throws IOException {
        edit("supervision.drl", "\"sup-01\", level == 2 )", "\"sup-01\", level in ( 2, 3 ) )");

        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder)).isEqualTo(new Said(0, """
                1 rule was edited, and results of one practice change.

                RULES
                -----

                - SUP-03 was changed.

                PRACTICES
                ---------

                Give every Peer and CHW a named supervisor and a set meeting time,
                sup-protected-time: in more cases
                  - Gained in 4 of 28 (14.3 %) combinations of answers to sup-01 and stage.
                    Smallest example: sup-01: 3. Before: not recommended. After: MEDIUM.

                A combination gives each of the named questions a level, "not applicable",
                "don't know" or no answer, makes each choice in the profile, and sets each
                disagreement and each earlier answer. All count the same, whether they are
                common or rare.
                """, ""));
    }

    @Test
    void markdown_fits_a_pull_request() throws IOException {
        edit("supervision.drl", "\"sup-01\", level == 2 )", "\"sup-01\", level in ( 2, 3 ) )");

        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder, "--format", "markdown")
                        .out())
                .isEqualTo("""
                ### What this change of rules does

                1 rule was edited, and results of one practice change.

                - SUP-03 was changed.

                | practice | results | where | smallest example |
                | --- | --- | --- | --- |
                | Give every Peer and CHW a named supervisor and a set meeting time (`sup-protected-time`) | in more cases \
                | Gained in 4 of 28 (14.3 %) combinations of answers to sup-01 and stage. \
                | sup-01: 3. Before: not recommended. After: MEDIUM. |

                A combination gives each of the named questions a level, "not applicable", "don't know" or no answer, \
                makes each choice in the profile, and sets each disagreement and each earlier answer. All count the same, whether they are common or rare.
                """);
    }

    @Test
    void json_gives_every_practice_and_counts_as_text() throws IOException {
        edit("supervision.drl", "\"sup-01\", level == 2 )", "\"sup-01\", level in ( 2, 3 ) )");
        JsonNode diff = new JsonMapper()
                .readTree(Terminal.run("rules", "diff", Terminal.RULES, folder, "--format", "json")
                        .out());

        assertThat(diff.at("/noEffect").booleanValue()).isFalse();
        assertThat(diff.at("/rules").toString())
                .isEqualTo("[{\"rule\":\"SUP-03\",\"edit\":\"changed\",\"hasEffect\":true}]");
        assertThat(diff.at("/practices").size())
                .isEqualTo(Samples.CATALOG.practices().size());
        JsonNode changed = diff.at("/practices")
                .valueStream()
                .filter(practice -> !practice.at("/results").stringValue().equals("unchanged"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.toString()).isEqualTo("""
                {"practice":"sup-protected-time","results":"in more cases","asked":["sup-01","stage"],"shifts":[\
                {"direction":"gained","wholeQuestionnaire":{"count":"4","of":"28"},"quickCheck":{"count":"4","of":"28"},\
                "before":null,"after":"MEDIUM","smallest":{"profile":{},"answers":{"sup-01":3}}}]}""");
    }

    @Test
    void a_smaller_disagreement_is_told_with_the_answers_that_show_it() throws IOException {
        edit("across-domains.drl", "\"att-06\", spread >= 2 )", "\"att-06\", spread >= 3 )");

        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder).out().replaceAll("\\s+", " "))
                .contains("Smallest example: att-06: 1; respondents 2 levels apart on att-06. Before: MEDIUM.");
        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder, "--format", "json")
                        .out()
                        .replaceAll("\\s+", ""))
                .contains("\"smallest\":{\"profile\":{},\"answers\":{\"att-06\":1},\"disagreement\":{\"att-06\":2}}");
    }

    @Test
    void stored_answers_show_who_gains_and_who_loses() throws IOException {
        edit("supervision.drl", "\"sup-01\", level == 2 )", "\"sup-01\", level in ( 2, 3 ) )");
        Path stored = Files.createDirectory(folder.resolve("stored"));
        Files.copy(Terminal.SAMPLES.resolve("hospital-outpatient-clinic.json"), stored.resolve("clinic.json"));

        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder, "--replay", stored)
                        .out())
                .endsWith("""

                STORED ASSESSMENTS
                ------------------

                Of 1 stored assessment, 1 gets other advice.
                Gained: sup-protected-time (1).
                clinic.json
                  - sup-protected-time: not recommended → MEDIUM
                """);
    }

    @Test
    void an_edit_without_effect_is_pointed_out() throws IOException {
        edit("supervision.drl", "\"sup-01\", level == 2 )", "\"sup-01\", level == 2, level <= 3 )");

        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder).out()).isEqualTo("""
                No effect: 1 rule was edited, and no result changes, whatever is answered.

                RULES
                -----

                - SUP-03 was changed, with no effect: this can never change a result. Check that
                  it does what you meant.
                """);
    }

    @Test
    void rules_and_stored_answers_that_cannot_be_read_are_reported() throws IOException {
        edit("supervision.drl", "\"sup-01\", level == 2 )", "\"sup-01\", level = 2 )");
        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder)).isEqualTo(new Said(2, "", """
                        The rules cannot be used: 1 problem.
                          supervision.drl:32:41: rule SUP-03: one "=" compares nothing. Write "==".
                        """));

        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Terminal.run("rules", "diff", Terminal.RULES, Terminal.RULES, "--replay", empty)
                        .err())
                .isEqualTo("""
                        The stored answers cannot be used: 1 problem.
                          %s: the folder holds no stored answers. Name a folder with files that end in ".json".
                        """.formatted(empty));
        assertThat(Terminal.run("rules", "diff", Terminal.RULES, folder.resolve("nowhere"))
                        .code())
                .isEqualTo(2);
        assertThat(Terminal.run("rules", "diff", Terminal.RULES, Terminal.RULES, "--format", "html")
                        .err())
                .contains("there is no format \"html\". Use text, json or markdown.");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
