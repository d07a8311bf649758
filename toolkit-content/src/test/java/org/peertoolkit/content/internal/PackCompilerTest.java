package org.peertoolkit.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.Catalogs;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;

class PackCompilerTest {

    private static final Path SMALL = Path.of("src/test/resources/small-pack");

    private static final Language SPANISH = new Language("es");

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
    void a_translation_comes_back_as_it_was() throws IOException {
        copyInTwoLanguages();
        Files.delete(directory.resolve("pack/i18n/es/roles/questions.yaml"));
        PackCompiler.main(new String[] {
            directory.resolve("pack").toString(), directory.resolve("index").toString()
        });

        assertThat(directory.resolve("index/languages.txt")).hasContent("en\nes\n");
        for (Language language : List.of(Language.ENGLISH, SPANISH)) {
            String name = language.equals(SPANISH) ? "index/index-es.json" : "index/index.json";
            try (InputStream index = Files.newInputStream(directory.resolve(name))) {
                Catalogs.assertEqual(
                        CatalogMapping.map(PackIndex.read(index, Place.of("index"))),
                        PackDirectory.load(directory.resolve("pack"), language));
            }
        }
        assertThat(PackDirectory.load(directory.resolve("pack"), SPANISH).translation())
                .hasValueSatisfying(how -> assertThat(how.untranslated())
                        .containsExactly(new Untranslated("question", "rol-01", Cause.MISSING)));
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        copyInTwoLanguages();
        Path one = directory.resolve("one");
        Path other = directory.resolve("other");

        PackCompiler.main(new String[] {directory.resolve("pack").toString(), one.toString()});
        PackCompiler.main(new String[] {directory.resolve("pack").toString(), other.toString()});

        for (String name : List.of("index.json", "index-es.json", "languages.txt")) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
        assertThat(Files.readString(one.resolve("index.json")))
                .startsWith("{\"files\":[{\"name\":\"pack.yaml\",\"kind\":\"PACK\",\"tree\":")
                .endsWith("}]}\n");
        assertThat(Files.readString(one.resolve("index-es.json")))
                .startsWith("{\"translation\":{\"from\":\"en\",\"reviewed\":false,\"untranslated\":[]},\"files\":[");
    }

    @Test
    void wrong_content_gives_its_problems_and_no_index() throws IOException {
        Path index = directory.resolve("index");
        Files.writeString(directory.resolve("pack.yaml"), "id: [");

        assertThatThrownBy(() -> PackCompiler.main(new String[] {directory.toString(), index.toString()}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("  domains.yaml: the file is missing. Add it, or check its name.\n")
                .hasMessageContaining(
                        "  pack.yaml:1:6: a value is missing here, or a bracket before it is not closed.");
        assertThat(index).doesNotExist();
    }

    @Test
    void a_wrong_translation_gives_its_problems_and_no_index() throws IOException {
        copyInTwoLanguages();
        Files.delete(directory.resolve("pack/i18n/es/pack.yaml"));
        Path index = directory.resolve("index");

        assertThatThrownBy(() -> PackCompiler.main(
                        new String[] {directory.resolve("pack").toString(), index.toString()}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The content cannot be used: 1 problem.\n"
                        + "  i18n/es/pack.yaml: the file is missing. Add it, or check its name.");
        assertThat(index).doesNotExist();
    }

    @Test
    void the_shipped_indexes_are_those_of_the_shipped_files() throws IOException {
        Map<Language, Pack> packs = PackDirectory.inAllLanguages(Path.of("content"));

        assertThat(packs).hasSizeGreaterThan(1);
        assertThat(shipped(BundledPack.LANGUAGES).lines())
                .containsExactlyElementsOf(
                        packs.keySet().stream().map(Language::tag).toList());
        for (Map.Entry<Language, Pack> pack : packs.entrySet()) {
            boolean original = pack.getValue().translation() == null;
            assertThat(shipped(original ? BundledPack.INDEX : BundledPack.index(pack.getKey())))
                    .as(pack.getKey().tag())
                    .isEqualTo(PackIndex.write(pack.getValue()));
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream stream = PackCompilerTest.class.getResourceAsStream(BundledPack.FOLDER + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void copyInTwoLanguages() throws IOException {
        for (Path from : List.of(SMALL, SMALL.resolveSibling("small-translation"))) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = directory
                            .resolve("pack")
                            .resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
