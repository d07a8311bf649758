package org.peertoolkit.examples.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStorageTest extends StorageLaws {

    @TempDir
    static Path folder;

    SqliteStorageTest() {
        super(true);
    }

    @Override
    Database open() {
        return Database.open("jdbc:sqlite:" + folder.resolve("laws.db"), null, null);
    }

    @Test
    void a_file_that_is_no_database_is_left_alone() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleagues, ".repeat(100));
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + file, null, null))
                .isInstanceOf(StorageException.class);
        assertThat(Files.readString(file)).startsWith("Dear colleagues");
    }
}
