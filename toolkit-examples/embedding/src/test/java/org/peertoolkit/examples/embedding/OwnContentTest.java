package org.peertoolkit.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnContentTest {

    private static final Path SHIPPED = Path.of("../../toolkit-content/content");

    @Test
    void nothing_is_wrong_with_the_content_that_ships() {
        assertThat(SHIPPED).isDirectory();
        assertThat(OwnContent.problems(SHIPPED)).isEmpty();
    }

    @Test
    void what_is_wrong_comes_as_values(@TempDir Path empty) {
        assertThat(OwnContent.problems(empty)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }
}
