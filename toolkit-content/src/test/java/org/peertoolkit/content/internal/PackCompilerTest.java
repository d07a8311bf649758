package org.peertoolkit.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.Catalogs;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;

class PackCompilerTest {

    private static final Path SMALL = Path.of("src/test/resources/small-pack");

    @TempDir
    Path directory;

    @Test
    void the_index_gives_the_same_catalog_as_the_files() {
        Pack pack = PackDirectory.read(SMALL);

        byte[] index = PackIndex.write(pack).getBytes(StandardCharsets.UTF_8);
        Pack read = PackIndex.read(new ByteArrayInputStream(index), Place.of("index"));

        Catalogs.assertEqual(CatalogMapping.map(read), CatalogMapping.map(pack));
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        Path one = directory.resolve("one/index.json");
        Path other = directory.resolve("other/index.json");

        PackCompiler.main(new String[] {SMALL.toString(), one.toString()});
        PackCompiler.main(new String[] {SMALL.toString(), other.toString()});

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.readString(one))
                .startsWith("[{\"name\":\"pack.yaml\",\"kind\":\"PACK\",\"sha256\":\"")
                .endsWith("}]\n");
    }

    @Test
    void wrong_content_gives_its_problems_and_no_index() throws IOException {
        Path index = directory.resolve("index.json");
        Files.writeString(directory.resolve("pack.yaml"), "id: [");

        assertThatThrownBy(() -> PackCompiler.main(new String[] {directory.toString(), index.toString()}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("  domains.yaml: the file is missing. Add it, or check its name.\n")
                .hasMessageContaining(
                        "  pack.yaml:1:6: a value is missing here, or a bracket before it is not closed.");
        assertThat(index).doesNotExist();
    }

    @Test
    void the_shipped_index_is_that_of_the_shipped_files() throws IOException {
        String shipped =
                new String(getClass().getResourceAsStream(BundledPack.INDEX).readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shipped).isEqualTo(PackIndex.write(PackDirectory.read(Path.of("content"))));
    }
}
