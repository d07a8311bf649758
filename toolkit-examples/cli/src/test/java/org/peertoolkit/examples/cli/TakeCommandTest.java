package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.Terminal.Said;

class TakeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_quick_check_leads_to_a_toolkit() throws IOException {
        Path file = folder.resolve("mine.json");
        List<String> typed = new ArrayList<>();
        Samples.CATALOG.profile().forEach(item -> typed.add("1"));
        Samples.CATALOG.questions().stream().filter(Question::quick).forEach(question -> typed.add("2"));
        Said said = Terminal.typing(typed.toArray(String[]::new)).toolkit("take", "-o", file);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).endsWith("See your toolkit: toolkit assess %s\n".formatted(file));
        assertThat(Schemas.faults("responses", Files.readString(file))).isEmpty();
        assertThat(Terminal.run("assess", file).code()).isZero();
    }

    @Test
    void whoever_leaves_early_is_told_what_the_rules_make_of_it() {
        Path file = folder.resolve("mine.json");
        List<String> typed = new ArrayList<>();
        Samples.CATALOG.profile().forEach(item -> typed.add("1"));
        typed.addAll(List.of("2", "1", "q"));

        assertThat(Terminal.typing(typed.toArray(String[]::new))
                        .toolkit("take", "-o", file)
                        .out()
                        .replaceAll("\\s+", " "))
                .containsPattern(
                        "questions are answered\\. Saved in .* Whatever you answer to the [0-9]+ questions that"
                                + " are left: [0-9]+ practices are recommended, and [0-9]+ are not\\. [0-9]+ are open: it depends on"
                                + " those answers\\. Most worth asking next: \"")
                .contains("Go on later: toolkit take");
    }

    @Test
    void where_the_rules_do_not_fit_the_content_nothing_is_said_about_them() {
        Said said = Terminal.typing("s", "q")
                .toolkit(
                        "take",
                        "--all",
                        "-o",
                        folder.resolve("mine.json"),
                        "--content",
                        Path.of("../workforce-survey/content"));

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).doesNotContain("Whatever you answer");
    }

    @Test
    void the_day_is_that_of_the_clock() {
        Path file = folder.resolve("mine.json");
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneId.of("Asia/Tokyo"));
        Terminal.typing("1").at(clock).toolkit("take", "-o", file);

        assertThat(read(file).date()).hasToString("2026-11-22");
    }

    @Test
    void the_end_of_the_input_is_no_error() {
        Said said = Terminal.typing().toolkit("take", "-o", folder.resolve("mine.json"));

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
    }

    @Test
    void all_questions_are_asked_when_wanted() {
        Said said = Terminal.typing("1").toolkit("take", "--all", "-o", folder.resolve("mine.json"));

        assertThat(said.out()).contains("This is the whole questionnaire.");
        assertThat(Terminal.run("take", "--all", "--quick", "-o", folder.resolve("x.json"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_respondent_needs_a_group() {
        Path file = folder.resolve("mine.json");

        assertThat(Terminal.typing("1").toolkit("take", "-o", file, "--respondent", "r1"))
                .isEqualTo(new Said(2, "", """
                                --respondent and --group belong together. Give both, or neither.
                                See "toolkit take --help".
                                """));
        Terminal.typing("1").toolkit("take", "-o", file, "--respondent", "r1", "--group", "supervisor");
        assertThat(read(file).respondent()).isEqualTo(new Respondent("r1", "supervisor"));
    }

    @Test
    void a_file_that_cannot_be_read_is_explained_and_untouched() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "not JSON");
        Said said = Terminal.typing("1").toolkit("take", "-o", file);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("The responses cannot be used: ").contains("mine.json:1:");
        assertThat(Files.readString(file)).isEqualTo("not JSON");
    }

    private static Responses read(Path file) {
        return ResponsesJson.read(file, Samples.CATALOG);
    }
}
