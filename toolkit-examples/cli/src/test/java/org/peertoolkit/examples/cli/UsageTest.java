package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.examples.cli.Terminal.Said;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "questions",
                "take",
                "assess",
                "explain",
                "progress",
                "verify",
                "worksheets",
                "rules",
                "rules check",
                "rules test",
                "rules diff",
                "rules fmt",
                "rules docs",
                "rules new",
                "content",
                "content check"
            })
    void everything_explains_itself(String command) {
        Said said = Terminal.run(words(command + " --help"));

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("Usage: toolkit" + (command.isEmpty() ? "" : " " + command))
                .contains("--help", "--version")
                .doesNotContain("\r", "\u001b");
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void the_help_of_the_whole_names_every_command() {
        assertThat(Terminal.run("--help").out())
                .contains(
                        "  questions  ",
                        "  take  ",
                        "  assess  ",
                        "  explain  ",
                        "  progress  ",
                        "  verify  ",
                        "  rules  ",
                        "  content  ");
        assertThat(Terminal.run("rules", "--help").out())
                .contains("  check  ", "  test  ", "  diff  ", "  fmt  ", "  docs  ", "  new  ");
        assertThat(Terminal.run("content", "--help").out()).contains("  check  ");
    }

    @Test
    void help_is_the_same_under_every_language() {
        Locale before = Locale.getDefault();
        Said here = Terminal.run("assess", "--help");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Terminal.run("assess", "--help")).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "assess --version", "rules check -V"})
    void the_version_is_that_of_the_library(String command) {
        assertThat(Terminal.run(words(command)))
                .isEqualTo(new Said(0, "toolkit %s\n".formatted(ReadinessToolkit.version()), ""));
    }

    @Test
    void no_command_is_wrong_usage() {
        assertThat(Terminal.run()).isEqualTo(new Said(2, "", "Say which command to run.\nSee \"toolkit --help\".\n"));
        assertThat(Terminal.run("rules").code()).isEqualTo(2);
        assertThat(Terminal.run("content").code()).isEqualTo(2);
    }

    @Test
    void a_command_that_is_not_there_is_wrong_usage() {
        assertThat(Terminal.run("asess", "x.json")).isEqualTo(new Said(2, "", """
                                "asess x.json" is not understood here.
                                Did you mean: toolkit assess or toolkit progress or toolkit rules?
                                See "toolkit --help".
                                """));
    }

    @Test
    void an_option_that_is_not_there_is_wrong_usage() {
        Said said = Terminal.run("assess", "x.json", "--formt", "json");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("\"--formt").endsWith("See \"toolkit assess --help\".\n");
    }

    @Test
    void a_format_that_is_not_there_is_wrong_usage() {
        assertThat(Terminal.run("assess", "x.json", "--format", "docx")).isEqualTo(new Said(2, "", """
                                Invalid value for option '--format': there is no format "docx". Use text, json, html or pdf.
                                See "toolkit assess --help".
                                """));
    }

    @Test
    void a_missing_file_name_is_wrong_usage() {
        assertThat(Terminal.run("assess")).isEqualTo(new Said(2, "", """
                                Missing required parameter: 'RESPONSES.json'
                                See "toolkit assess --help".
                                """));
    }

    @Test
    void a_fault_of_the_program_is_one_line_that_asks_for_a_report() {
        Said said = failed(new IllegalStateException("broken\nin two"), false);

        assertThat(said)
                .isEqualTo(new Said(
                        2,
                        "",
                        "Something went wrong inside the toolkit (IllegalStateException: broken in two). This is a"
                                + " fault of ours, not of your files. Please report it, with what the same command"
                                + " prints when you add --debug.\n"));
    }

    @Test
    void a_trace_is_shown_only_when_asked_for() {
        assertThat(failed(new IllegalStateException("broken"), false).err()).doesNotContain("\tat ");
        assertThat(failed(new IllegalStateException("broken"), true).err()).contains("\tat ");
        assertThat(Terminal.run("assess", "none.json").err()).doesNotContain("\tat ");
        assertThat(Terminal.run("assess", "none.json", "--debug").err()).contains("\tat ");
    }

    @Test
    void a_file_that_may_not_be_read_is_named() {
        assertThat(failed(new UncheckedIOException(new AccessDeniedException("x.json")), false)
                        .err())
                .isEqualTo("The file \"x.json\" cannot be read or written: you are not allowed to. Check the name, the"
                        + " folder and your rights.\n");
    }

    @Test
    void output_that_gets_lost_is_an_error() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new java.io.BufferedReader(new java.io.StringReader("")),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                java.time.Clock.systemUTC(),
                false);

        assertThat(ToolkitMain.run(surroundings, "questions")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Not all of the output could be written.\n");
    }

    private static Said failed(Exception failure, boolean debug) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = ToolkitMain.failed(stream, failure, debug);
        return new Said(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static Object[] words(String command) {
        return List.of(command.strip().split(" +")).toArray();
    }
}
