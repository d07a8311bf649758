package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.peertoolkit.examples.cli.Terminal.Said;

/** The second instrument is only data: the same commands, other folders. */
class WorkforceSurveyTest {

    private static final Path SURVEY = Path.of("../workforce-survey");
    private static final Path CONTENT = SURVEY.resolve("content");
    private static final Path RULES = SURVEY.resolve("rules");

    @Test
    void its_content_has_no_problem() {
        assertThat(Terminal.run("content", "check", CONTENT))
                .isEqualTo(new Said(0, "28 questions, 30 practices, 56 resources in 17 files, no problems\n", ""));
    }

    @Test
    void its_rules_have_no_problem_and_its_examples_pass() {
        assertThat(Terminal.run("rules", "check", RULES, "--content", CONTENT))
                .isEqualTo(new Said(0, "52 rules in 6 files, no problems\n", ""));
        assertThat(Terminal.run("rules", "test", RULES, "--content", CONTENT))
                .isEqualTo(new Said(0, "217 examples, all pass\n", ""));
    }

    @Test
    void its_examples_show_and_notice_everything() {
        Said said = Terminal.run("rules", "test", RULES, "--content", CONTENT, "--coverage", "--mutate");

        assertThat(said).isEqualTo(new Said(0, """
                        217 examples, all pass
                        What the examples show:
                          52 of 52 (100 %) rules that recommend something in an example
                          52 of 52 (100 %) rules that stay silent in an example
                          66 of 66 (100 %) parts of conditions that hold in an example
                          66 of 66 (100 %) parts of conditions that do not hold in an example
                          134 of 134 (100 %) levels that an answer in an example has
                        What the examples notice:
                          869 of 869 (100 %) small changes of the rules; 9 more make no difference to any answers
                        """, ""));
    }

    @Test
    void its_sample_gets_a_toolkit_of_its_own() {
        Said said = Terminal.run(
                "assess",
                SURVEY.resolve("samples/one-worker.json"),
                "--content",
                CONTENT,
                "--rules",
                RULES,
                "--format",
                "json");

        assertThat(said.code()).isZero();
        assertThat(Schemas.faults("assessment", said.out())).isEmpty();
        assertThat(said.out()).contains("\"domain\" : \"pay\"").doesNotContain("\"domain\" : \"recruitment\"");
    }
}
