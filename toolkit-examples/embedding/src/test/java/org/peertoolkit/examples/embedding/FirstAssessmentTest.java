package org.peertoolkit.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstAssessmentTest {

    private static final Path SOURCE = Path.of("src/main/java/org/peertoolkit/examples/embedding/FirstAssessment.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void it_prints_what_to_start_with_and_why() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstAssessment.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeBetween(2, 5).allMatch(line -> line.matches("\\S.*: \\S.*\\."));
    }

    @Test
    void it_takes_fifteen_lines() throws IOException {
        assertThat(region()).filteredOn(line -> !line.isBlank()).hasSize(15);
    }

    @Test
    void the_readme_shows_these_very_lines() throws IOException {
        assertThat(firstJavaBlock(Files.readString(README))).isEqualTo(region());
    }

    /** The lines between the tags, moved to the left as far as they go together. */
    private static List<String> region() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int from = index(lines, "// tag::readme[]");
        int to = index(lines, "// end::readme[]");
        return lines.subList(from + 1, to).stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .toList();
    }

    private static int index(List<String> lines, String tag) {
        int index = lines.stream().map(String::strip).toList().indexOf(tag);
        assertThat(index).as("line of %s", tag).isNotNegative();
        return index;
    }

    private static List<String> firstJavaBlock(String markdown) {
        List<String> lines = markdown.lines().toList();
        int from = lines.indexOf("```java");
        assertThat(from).as("first ```java block of the README").isNotNegative();
        List<String> rest = lines.subList(from + 1, lines.size());
        return rest.subList(0, rest.indexOf("```"));
    }
}
