package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchOptionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private Path in;
    private Path out;
    private String good;

    @BeforeEach
    void name() throws IOException {
        in = folder.resolve("many.ndjson");
        out = folder.resolve("results.ndjson");
        good = line(Samples.shipped().findFirst().orElseThrow());
    }

    @Test
    void every_line_is_assessed_as_alone() throws IOException {
        List<Path> samples = Samples.shipped().toList();
        Files.writeString(in, samples.stream().map(BatchOptionTest::line).collect(Collectors.joining()));

        Said said = Terminal.run("assess", "--batch", in, "-o", out);

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo("%s lines assessed, 0 with problems.\n".formatted(samples.size()));
        assertThat(said.code()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSameSizeAs(samples);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode alone = JSON.readTree(
                    Terminal.run("assess", samples.get(i), "--format", "json").out());
            JsonNode together = JSON.readTree(lines.get(i));
            assertThat(practices(together)).isEqualTo(practices(alone)).isNotEmpty();
            assertThat(together.get("startHere")).isEqualTo(alone.get("startHere"));
            alone.get("scores")
                    .forEach(score -> assertThat(together.get("scores")
                                    .get(score.get("domain").asString()))
                            .isEqualTo(score.get("percent")));
        }
    }

    @Test
    void a_bad_line_is_told_and_the_others_are_assessed() throws IOException {
        Files.writeString(in, good + good.replace("\"level\": ", "\"level\": 9") + "{\n" + good);

        Said said = Terminal.run("assess", "--batch", in, "-o", out);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("2 lines assessed, 2 with problems.\n");
        assertThat(said.err().lines())
                .allMatch(line -> line.startsWith("many.ndjson:2:") || line.startsWith("many.ndjson:3:"));
        assertThat(said.err()).contains("is off the scale.", "the text ends too early.");
        assertThat(Files.readAllLines(out)).hasSize(4);
        assertThat(JSON.readTree(Files.readAllLines(out).get(2)).get("line").asInt())
                .isEqualTo(3);
    }

    @Test
    void a_run_that_was_cut_short_goes_on_after_the_last_whole_line() throws IOException {
        Files.writeString(in, (good + "{\n").repeat(50));
        Terminal.run("assess", "--batch", in, "-o", out);
        String whole = Files.readString(out);
        int cut = whole.length() * 2 / 3;
        Files.writeString(out, whole.substring(0, cut));
        long done = whole.substring(0, cut).chars().filter(c -> c == '\n').count();

        Said said = Terminal.run("assess", "--batch", in, "-o", out);

        assertThat(Files.readString(out)).isEqualTo(whole);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).startsWith("%s lines were there already, ".formatted(done));
        assertThat(Terminal.run("assess", "--batch", in, "-o", out).out())
                .isEqualTo(
                        "100 lines were there already, 50 of them with problems.\n0 lines assessed, 0 with problems.\n");
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @Test
    void results_of_something_else_are_left_alone() throws IOException {
        Files.writeString(in, good);
        for (String other : List.of("{\"scores\":{}}\n", "text\ntext\n", "text", "{\"line\":1")) {
            Files.writeString(out, other);

            Said said = Terminal.run("assess", "--batch", in, "-o", out);

            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).isEqualTo("""
                            The batch cannot go on: 1 problem.
                              %s: these results are not of this input with this content and these rules. Name another file with -o, or delete this one to begin anew.
                            """.formatted(out));
            assertThat(Files.readString(out)).isEqualTo(other);
        }
    }

    @Test
    void what_does_not_go_together_is_refused() throws IOException {
        Files.writeString(in, good);

        assertThat(Terminal.run("assess", "--batch", in).err())
                .contains("--batch needs a file for its results. Add -o FILE.ndjson.");
        assertThat(Terminal.run("assess", "--batch", in, "-o", out, "--explain").err())
                .contains("--batch goes only with -o, --content and --rules. Leave the other options and files out.");
        Said missing = Terminal.run("assess", "--batch", folder.resolve("none.ndjson"), "-o", out);
        assertThat(missing.err()).contains("there is no such file or folder");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private static List<String> practices(JsonNode assessment) {
        return assessment
                .get("recommendations")
                .valueStream()
                .map(each -> each.get("practice").asString() + " "
                        + each.get("priority").asString())
                .toList();
    }

    private static String line(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).collect(Collectors.joining(" ", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
