package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgressCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EARLIER = Terminal.SAMPLES.resolve("earlier");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hospital-outpatient-clinic", "peer-run-agency-starting", "community-health-center"})
    void each_sample_organization_has_three_assessments_whose_parts_add_up(String organization) {
        Path latest = Terminal.SAMPLES.resolve(organization + ".json");
        Said words = Terminal.run("progress", EARLIER.resolve(organization), latest);
        Said data = Terminal.run("progress", latest, EARLIER.resolve(organization), "--format", "json");

        assertThat(words.err()).isEmpty();
        assertThat(words.code()).isZero();
        assertThat(words.out()).startsWith("PROGRESS\n========\n");
        assertThat(words.out().lines()).allMatch(line -> line.length() <= 80);
        JsonNode json = JSON.readTree(data.out());
        assertThat(json.get("assessments").get(2).get("name").stringValue()).isEqualTo(organization + ".json");
        int looked = 0;
        for (JsonNode step : json.get("steps")) {
            for (JsonNode domain : step.get("domains")) {
                if (domain.get("points").isNull()) {
                    continue;
                }
                int sum = 0;
                for (JsonNode part : domain.get("parts")) {
                    sum += part.get("points").intValue();
                }
                assertThat(sum).isEqualTo(domain.get("points").intValue());
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(10);
    }

    @Test
    void other_people_are_said_to_be_other_people() {
        Said said = Terminal.run("progress", EARLIER.resolve("community-health-center"));

        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("Note: Different people answered")
                .contains("by someone else");
    }

    @Test
    void a_recorded_assessment_and_its_answers_compare_the_same() throws IOException {
        Path old = EARLIER.resolve("hospital-outpatient-clinic/2024-10-30.json");
        Path latest = Terminal.SAMPLES.resolve("hospital-outpatient-clinic.json");
        Path recorded = folder.resolve("2024-10-30.json");
        Terminal.run("assess", old, "--format", "json", "-o", recorded);

        assertThat(Files.exists(recorded)).isTrue();
        assertThat(Terminal.run("progress", recorded, latest)).isEqualTo(Terminal.run("progress", old, latest));
    }

    @Test
    void everything_that_is_wrong_with_every_file_is_said_at_once() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"schema\": 1, \"answers\": {}}");
        Files.writeString(folder.resolve("b.json"), "{\"receipt\": 7}");

        assertThat(Terminal.run("progress", folder))
                .isEqualTo(new Said(2, "", """
                        The assessments cannot be compared: 6 problems.
                          a.json: content: it is missing. Add "content" with the "id" and "version" that were answered.
                          b.json: notices: it is missing. Take the file as the toolkit wrote it.
                          b.json: recommendations: it is missing. Take the file as the toolkit wrote it.
                          b.json: responses: it is missing. Take the file as the toolkit wrote it.
                          b.json: scores: it is missing. Take the file as the toolkit wrote it.
                          b.json: startHere: it is missing. Take the file as the toolkit wrote it.
                          b.json:1:13: receipt: it is "7". Write fields in braces { }.
                        """.replace("6 problems", "7 problems")));
    }

    @Test
    void one_assessment_is_nothing_to_compare() {
        Path latest = Terminal.SAMPLES.resolve("hospital-outpatient-clinic.json");

        assertThat(Terminal.run("progress", latest)).isEqualTo(new Said(2, "", """
                        The assessments cannot be compared: 1 problem.
                          %s: there is nothing to compare it with. Name at least one other assessment, or a folder with several.
                        """.formatted(latest)));
    }
}
