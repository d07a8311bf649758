package org.peertoolkit.examples.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_was_not_there_holds_the_text() throws IOException {
        WholeFile.write(folder.resolve("a.txt"), "\u00e9t\u00e9\n");

        assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("\u00e9t\u00e9\n");
        assertThat(Files.list(folder)).as("nothing is left beside it").hasSize(1);
    }

    @Test
    void a_file_that_was_there_is_replaced_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a much longer text than the new one");
        WholeFile.write(file, "short");

        assertThat(Files.readString(file)).isEqualTo("short");
    }

    @Test
    void what_a_link_points_to_is_replaced_and_the_link_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        WholeFile.write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    @Test
    void a_folder_is_never_replaced() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));

        assertThatThrownBy(() -> WholeFile.write(inside, "text"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a folder");
        assertThat(inside).isDirectory();
    }

    @Test
    void where_there_is_no_folder_nothing_is_written() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/a.txt"), "text"))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void what_a_stopped_run_left_beside_it_does_no_harm() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        long pid = ProcessHandle.current().pid();
        Files.writeString(folder.resolve(".a.txt.%s.part".formatted(pid)), "half of");
        WholeFile.write(file, "new");

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
