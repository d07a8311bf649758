package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;

class VerifyCommandTest {

    private static final Path SAMPLE = Terminal.SAMPLES.resolve("hospital-outpatient-clinic.json");

    @TempDir
    private Path folder;

    private Path assessment;

    @BeforeEach
    void assess() {
        assessment = folder.resolve("assessment.json");
        Terminal.run("assess", SAMPLE, "--format", "json", "-o", assessment);
    }

    @Test
    void an_assessment_that_nobody_touched_is_what_its_receipt_says() {
        Said said = Terminal.run("verify", assessment);

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("\"assessment.json\" is what its receipt says.\n")
                .contains("answers again gives the same text to the last character.");
        assertThat(said.code()).isZero();
        assertThat(Terminal.run("verify", assessment, "--format", "json").out()).contains("\"holds\" : true");
    }

    @Test
    void so_are_those_of_a_panel_and_of_a_second_assessment() {
        Path panel = folder.resolve("panel.json");
        Path second = folder.resolve("second.json");
        Terminal.run(
                "assess",
                "--panel",
                Terminal.SAMPLES.resolve("panel/hospital-outpatient-clinic"),
                "--format",
                "json",
                "-o",
                panel);
        Terminal.run(
                "assess",
                SAMPLE,
                "--earlier",
                Terminal.SAMPLES.resolve("earlier/hospital-outpatient-clinic/2025-10-22.json"),
                "--format",
                "json",
                "-o",
                second);

        assertThat(List.of(panel, second))
                .allSatisfy(
                        file -> assertThat(Terminal.run("verify", file).code()).isZero());
    }

    @Test
    void one_changed_character_is_named_by_file() throws IOException {
        Path rules = copy(Terminal.RULES, "rules");
        Path content = copy(Terminal.CONTENT, "content");
        edit(rules.resolve("supervision.drl"), "often", "Often");
        edit(content.resolve("supervision/questions.yaml"), "named supervisor", "Named supervisor");

        Said said = Terminal.run("verify", assessment, "--rules", rules, "--content", content);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("""
                  - The content file "supervision/questions.yaml" has changed.
                  - The rule file "supervision.drl" has changed.
                """).contains("--content and --rules");
    }

    @Test
    void a_changed_answer_and_a_changed_score_are_found() throws IOException {
        String text = Files.readString(assessment);
        Files.writeString(assessment, text.replaceFirst("\"percent\" : 33", "\"percent\" : 99"));
        assertThat(Terminal.run("verify", assessment).out())
                .contains("The part \"scores\" was changed after the assessment was made");

        Files.writeString(assessment, text.replaceFirst("\"date\" : \"2026-10-28\"", "\"date\" : \"2026-10-29\""));
        assertThat(Terminal.run("verify", assessment).out())
                .contains("The responses were changed after the assessment was made.")
                .contains("Do not rely on it");
    }

    @Test
    void what_is_no_assessment_is_refused_in_plain_words() {
        Said said = Terminal.run("verify", SAMPLE);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("The assessment cannot be used: ")
                .contains("there is no field \"schema\" here.");
        assertThat(Terminal.run("verify", folder.resolve("none.json")).err()).contains("none.json: there is no file");
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    private static void edit(Path file, String old, String other) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(old, other));
    }
}
