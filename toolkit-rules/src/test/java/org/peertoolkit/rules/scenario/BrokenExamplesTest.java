package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

/** Files that are not YAML, or YAML of a kind that a reader could misread, are refused in plain words. */
class BrokenExamplesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    examples: [ a          | 1:11: the list that opens here with "[" is not closed. Close it with "]", and put commas between its entries.
                    examples: { a          | 1:11: the group that opens here with "{" is not closed. Close it with "}", and put commas between its entries.
                    examples: "a           | 1:11: the quote that opens here is never closed. Close it at the end of the text.
                    examples: a: b         | 1:12: a second colon stands in this line, or the line is indented too far. Put a text with a colon in double quotes, or line the name up with the others of its group.
                    examples:\\n\\t- a     | 2:1: a tab stands in the indentation of this line. Use spaces instead.
                    examples: [&x a, *x]   | 1:18: "*x" stands for something written elsewhere. Write it out.
                    examples: [!int 1]     | 1:12: a word that begins with "!" stands here. Take it away.
                    examples: []           | 1:11: examples: the list has no entry. Write at least one, each after a dash.
                    example: 1             | 1:1: example: "example" has no meaning here. Did you mean "examples"? Use "examples".
                    examples: [1]\\n---\\n1| 3:1: a second document begins here. Take the line "---" above it away.
                    # nothing              | 1:1: the file is empty. Write something, or delete the file.
                    """)
    void broken_files_are_refused(String text, String problem) {
        assertThat(read(text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::toString)
                .contains("small.examples.yaml:" + problem);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        assertThat(read("examples: [\u00e9]".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Problem::toString)
                .containsExactly(
                        "small.examples.yaml:1:1: the file is not saved as UTF-8. Save it again with the encoding"
                                + " UTF-8.");
    }

    private Iterable<Problem> read(byte[] bytes) {
        RuleBook rules = SmallRules.book(directory, "Answer( question == \"sup-01\" )");
        try {
            Files.write(directory.resolve("small.examples.yaml"), bytes);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return catchThrowableOfType(
                        InvalidInputException.class, () -> Examples.read(directory, rules, SmallCatalog.get()))
                .problems();
    }
}
