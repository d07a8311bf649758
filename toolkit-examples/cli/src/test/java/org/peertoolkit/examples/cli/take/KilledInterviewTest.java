package org.peertoolkit.examples.cli.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.ToolkitMain;

/**
 * A process of its own is ended without warning, twenty times, at ever later answers: what was answered before is always
 * there, and the file can always be read. Each run goes on with the file that the run before left.
 */
@Tag("slow")
class KilledInterviewTest {

    private static final int KILLS = 20;
    private static final Catalog CATALOG = BundledContent.load();

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void at_most_the_answer_being_typed_is_lost() throws IOException, InterruptedException {
        Path file = folder.resolve("responses.json");
        assertThat(CATALOG.questions().size() + CATALOG.profile().size())
                .as("enough to answer until the last kill")
                .isGreaterThan(KILLS + KILLS / 2);
        int known = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int shown = answerUntilKilled(file, kill % 2, kill);
            int saved = answers(file);
            assertThat(saved)
                    .as("answers after kill %s: %s were there, %s more were followed by a question", kill, known, shown)
                    .isBetween(known + shown, known + shown + 1);
            known = saved;
        }
        assertThat(known).as("answers after all").isGreaterThanOrEqualTo(KILLS / 2);
    }

    /**
     * Answers some questions, waits until the question after each is shown, then types one more answer and ends the process
     * at once, or a little later.
     *
     * @return how many answers were followed by another question
     */
    private int answerUntilKilled(Path file, int answers, int pause) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ToolkitMain.class.getName(),
                        "take",
                        "--all",
                        "-o",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                OutputStream in = process.getOutputStream()) {
            awaitPrompt(out);
            for (int i = 0; i < answers; i++) {
                type(in);
                awaitPrompt(out);
            }
            type(in);
            // From none to a few milliseconds: before, while and after the last answer is saved.
            TimeUnit.MICROSECONDS.sleep(pause * 400L);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return answers;
    }

    private static void type(OutputStream in) throws IOException {
        in.write("1\n".getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /** Every prompt ends with a colon and a space, and stands at the end of what has been said so far. */
    private static void awaitPrompt(BufferedReader out) throws IOException {
        StringBuilder line = new StringBuilder();
        while (!line.toString().endsWith("? = help): ")) {
            int next = out.read();
            assertThat(next).as("the program ended by itself after: %s", line).isNotNegative();
            if (next == '\n') {
                line.setLength(0);
            } else {
                line.append((char) next);
            }
        }
    }

    /** How much is answered in a file, which must be readable; 0 when there is none yet. */
    private static int answers(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        Responses responses = ResponsesJson.read(file, CATALOG);
        return responses.answers().size() + responses.profile().choices().size();
    }
}
