package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.internal.read.RuleTexts;
import org.peertoolkit.rules.internal.read.RuleTexts.Refused;

class RefusedRuleFilesTest {

    @TempDir
    private Path folder;

    static List<Refused> hostileFiles() {
        return RuleTexts.refused("hostile.txt");
    }

    static List<Refused> carelessFiles() {
        return RuleTexts.refused("careless.txt");
    }

    @Test
    void there_are_at_least_forty_hostile_and_forty_careless_files() {
        assertThat(hostileFiles()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(carelessFiles()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void a_hostile_file_is_refused_and_nothing_of_it_runs(Refused file) throws IOException {
        InvalidInputException refusal = refusalOf(file);

        assertThat(refusal.problems().get(0)).hasToString(file.message());
        assertThat(System.getProperty("peertoolkit.ran")).isNull();
        assertThat(Path.of("peertoolkit-ran")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("carelessFiles")
    void a_careless_file_is_refused_with_one_plain_message(Refused file) throws IOException {
        InvalidInputException refusal = refusalOf(file);

        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().get(0)).hasToString(file.message());
        assertThat(file.message())
                .doesNotContainIgnoringCase("token")
                .doesNotContainIgnoringCase("parser")
                .doesNotContainIgnoringCase("constraint")
                .doesNotContain("Exception");
    }

    private InvalidInputException refusalOf(Refused file) throws IOException {
        Files.writeString(folder.resolve("test.drl"), file.text());
        return catchThrowableOfType(InvalidInputException.class, () -> RuleBook.read(folder));
    }
}
