package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;

class PanelOptionTest {

    private static final Path SEVEN = Terminal.SAMPLES.resolve("panel/hospital-outpatient-clinic");

    @TempDir
    private Path folder;

    @Test
    void seven_people_become_one_toolkit_that_tells_where_they_lie_apart() {
        Said said = Terminal.run("assess", "--panel", SEVEN);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "WHERE THE PEOPLE WHO ANSWERED AGREE",
                        "7 people answered.",
                        "The people who answered lie 3 levels apart.")
                .doesNotContain("r-b27e", "Of the group");
        assertThat(said.out()).contains("Bring the people who see it differently together");
    }

    @Test
    void a_lower_floor_shows_more_and_a_higher_one_refuses() {
        assertThat(Terminal.run("assess", "--panel", SEVEN, "--floor", "3").out())
                .contains("Of the group \"peer\": ")
                .doesNotContain("Of the group \"leadership\": ");
        assertThat(Terminal.run("assess", "--panel", SEVEN, "--floor", "8")).isEqualTo(new Said(2, "", """
                        The panel cannot be used: 1 problem.
                          panel: there are 7 respondents with a voice, and what fewer than 8 say is not shown. Ask more people, let a facilitator record what they agree on, or agree with all of them on a lower floor.
                        """));
    }

    @Test
    void everything_that_is_wrong_with_every_file_is_said_at_once() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), "{\"schema\": 1}");

        assertThat(Terminal.run("assess", "--panel", folder)).isEqualTo(new Said(2, "", """
                        The panel cannot be used: 2 problems.
                          a.json:1:2: the text ends too early. Add what is missing at the end: a quote, a ] or a }. Part of the file may be lost.
                          b.json: content: it is missing. Add "content" with the "id" and "version" that were answered.
                        """));
        assertThat(Terminal.run("assess", "--panel", folder.resolve("none")).err())
                .contains("there is no such folder.");
    }

    @Test
    void what_does_not_go_together_is_wrong_usage() {
        assertThat(Terminal.run("assess", "x.json", "--floor", "3").err())
                .startsWith("--consensus, --floor and --summary are about a panel. Add --panel DIR.\n");
        assertThat(Terminal.run("assess", "x.json", "--panel", SEVEN).err())
                .startsWith("--panel takes all answers from its folder. Leave the other files out.\n");
        assertThat(Terminal.run("assess", "--panel", SEVEN, "--floor", "0").err())
                .startsWith("The floor cannot be 0. Use 1 or more; 1 hides nothing.\n");
        assertThat(Terminal.run("assess", "--panel", SEVEN, "--consensus", "mean")
                        .err())
                .startsWith("Invalid value for option '--consensus': there is no consensus \"mean\".");
    }

    @Test
    void an_earlier_assessment_shows_what_has_not_moved() {
        Said said = Terminal.run(
                "assess",
                Terminal.SAMPLES.resolve("hospital-outpatient-clinic.json"),
                "--earlier",
                Terminal.SAMPLES.resolve("earlier/hospital-outpatient-clinic/2025-10-22.json"));

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("Choose one thing that has not moved since last time")
                .contains("Last time the answer was: 1, Not yet.");
    }
}
