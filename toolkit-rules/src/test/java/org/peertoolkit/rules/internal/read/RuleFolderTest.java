package org.peertoolkit.rules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.small.SmallRules;

class RuleFolderTest {

    private static final String ONE = "Answer( question == \"sup-01\", level <= 1 )";
    private static final String TWO = "Answer( question == \"sup-01\", level <= 2 )";

    private final RuleFolder.Memory memory = new RuleFolder.Memory();

    @TempDir
    Path directory;

    @Test
    void only_files_that_changed_are_read_again() {
        write("a", ONE);
        write("b", ONE);
        RuleFiles first = RuleFolder.look(directory).read(memory);
        assertThat(memory.reads()).isEqualTo(2);
        assertThat(RuleFolder.look(directory).read(memory)).isEqualTo(first);
        assertThat(memory.reads()).isEqualTo(2);

        write("b", TWO);
        RuleFiles second = RuleFolder.look(directory).read(memory);

        assertThat(memory.reads()).isEqualTo(3);
        assertThat(second).isEqualTo(RuleFiles.in(directory)).isNotEqualTo(first);
        assertThat(second.rules().get(0)).isSameAs(first.rules().get(0));
    }

    @Test
    void problems_of_a_file_that_did_not_change_are_reported_again() {
        write("a", "Answer( question = )");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> RuleFolder.look(directory).read(memory))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("a.drl:");
        }
        assertThat(memory.reads()).isEqualTo(1);
    }

    @Test
    void what_is_used_is_what_was_looked_at() {
        write("a", ONE);
        RuleFolder look = RuleFolder.look(directory);
        RuleFiles before = RuleFiles.in(directory);
        write("a", TWO);

        assertThat(look.read()).isEqualTo(before);
    }

    @Test
    void looks_are_told_apart_by_what_a_reading_would_find() throws IOException {
        write("a", ONE);
        RuleFolder.Fingerprint first = RuleFolder.look(directory).fingerprint();
        Files.writeString(directory.resolve("notes.txt"), "no rules");
        assertThat(RuleFolder.look(directory).fingerprint()).isEqualTo(first);

        write("b", ONE);
        assertThat(RuleFolder.look(directory).fingerprint()).isNotEqualTo(first);
        Files.delete(directory.resolve("b.drl"));
        assertThat(RuleFolder.look(directory).fingerprint()).isEqualTo(first);

        Files.move(directory.resolve("a.drl"), directory.resolve("c.drl"));
        assertThat(RuleFolder.look(directory).fingerprint()).isNotEqualTo(first);
        Files.delete(directory.resolve("c.drl"));
        assertThat(RuleFolder.look(directory).fingerprint())
                .isNotEqualTo(RuleFolder.look(directory.resolve("none")).fingerprint());
    }

    private void write(String name, String condition) {
        SmallRules.write(
                directory,
                name + ".drl",
                SmallRules.drl(condition)
                        .replace("TST", "TS" + name.toUpperCase(Locale.ROOT))
                        .replace("Test", "Test " + name));
    }
}
