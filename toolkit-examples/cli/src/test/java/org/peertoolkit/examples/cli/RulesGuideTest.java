package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for policy staff says what they will read when they make a mistake. */
class RulesGuideTest {

    private static final Path GUIDE = Path.of("../../toolkit-rules/rules/README.md");
    private static final Pattern RULE = Pattern.compile("(?s)rule \"SUP-08 .*?\nend\n");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRules() throws IOException {
        try (Stream<Path> files = Files.list(Terminal.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '~',
            value = {
                "sup-02 ~ sup-20",
                "level == 2 ~ level == 7",
                "sup-co-supervision ~ sup-cosupervision",
                "level == 2 ) ~ level == 2",
                "\"sup-02\" ~ \u201csup-02\u201d",
                "level == ~ level =",
                "@because(\"Advice that is only there on request often comes late, so a set pairing is the next step.\") ~ ' '",
                "'\nend\n' ~ '\n'",
                "MEDIUM ~ URGENT",
                "toolkit.recommend( \"sup-co-supervision\", Priority.MEDIUM ) ~ System.exit(0)",
            })
    void each_mistake_is_told_once_in_the_words_of_the_guide(String right, String wrong) throws IOException {
        Terminal.Said said = check(right, wrong);
        Set<String> messages = said.err()
                .lines()
                .filter(line -> line.startsWith("  supervision.drl:"))
                .map(line -> line.replaceFirst("^ *supervision\\.drl:[0-9]+:[0-9]+: ", "")
                        .replace("\u201d", "\u201c"))
                .collect(Collectors.toSet());

        assertThat(said.err()).startsWith("The rules cannot be used: ").doesNotContain("to waive it");
        assertThat(messages).as("nothing follows from it that is told besides").hasSize(1);
        assertThat(Files.readString(GUIDE)).contains("| `" + messages.iterator().next() + "` |");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '~',
            value = {
                "level == 2 ) ~ 'level == 2 )\n    Answer( question == \"sup-02\", level == 1 )'",
                "level == 2 ~ level <= 2",
                "level == 2 ~ level == 3",
            })
    void what_is_wrong_between_rules_is_told_in_the_words_of_the_guide(String right, String wrong) throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(check(right, wrong).err().lines())
                .anyMatch(line ->
                        guide.contains("| `" + line.replaceFirst("^ *supervision\\.drl:[0-9]+:[0-9]+: ", "") + "` |"));
    }

    /** What is said about the shipped rules, with a change in one of them. */
    private Terminal.Said check(String right, String wrong) throws IOException {
        Path file = folder.resolve("supervision.drl");
        String text = Files.readString(file);
        String rule = RULE.matcher(text).results().findFirst().orElseThrow().group();
        assertThat(rule).contains(right);
        Files.writeString(file, text.replace(rule, rule.replace(right, wrong)));
        return Terminal.run("rules", "check", folder);
    }
}
