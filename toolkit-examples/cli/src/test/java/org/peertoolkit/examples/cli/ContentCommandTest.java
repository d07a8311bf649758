package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;

class ContentCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_content_that_ships_has_no_problems() {
        Said said = Terminal.run("content", "check", Terminal.CONTENT);

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("%d questions, %d practices, %d resources in %d files, no problems\n"
                        .formatted(
                                Samples.CATALOG.questions().size(),
                                Samples.CATALOG.practices().size(),
                                Samples.CATALOG.resources().size(),
                                Samples.CATALOG.sources().size()))
                .contains("\nes: everything is translated, not reviewed\n");
        assertThat(said.code()).isZero();
    }

    @Test
    void what_is_wrong_is_told_with_its_place() throws IOException {
        copyContent();
        Path profile = folder.resolve("profile.yaml");
        String spoiled = Files.readString(profile).replaceFirst("multiple: true", "multipel: true");
        Files.writeString(profile, spoiled);
        Said text = Terminal.run("content", "check", folder);
        JsonNode json = Schemas.parsed(
                Terminal.run("content", "check", folder, "--format", "json").out());

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).startsWith("The content cannot be used: ").contains("profile.yaml:", "\"multiple\"");
        assertThat(json.get("questions").isNull()).isTrue();
        assertThat(json.get("files").isNull()).isTrue();
        assertThat(json.get("problems").get(0).get("file").asString()).endsWith("profile.yaml");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_checked() {
        Path none = folder.resolve("none");

        assertThat(Terminal.run("content", "check", none, "--format", "json"))
                .isEqualTo(new Said(
                        2,
                        "",
                        "Nothing was checked: 1 problem.\n  %s: there is no such folder. Check the name of the folder.\n"
                                .formatted(none)));
    }

    @Test
    void what_is_not_translated_is_told_and_is_no_problem() throws IOException {
        copyContent();
        Path questions = folder.resolve("supervision/questions.yaml");
        Files.writeString(questions, Files.readString(questions).replaceFirst("version: 1", "version: 2"));
        Files.delete(folder.resolve("i18n/es/worksheets/action-plan.md"));

        Said text = Terminal.run("content", "check", folder);
        JsonNode json = Schemas.parsed(
                Terminal.run("content", "check", folder, "--format", "json").out());

        assertThat(text.code()).isZero();
        assertThat(text.out().lines())
                .contains("es: 1 question, 1 worksheet still in en, not reviewed; look at sup-01 (outdated)");
        assertThat(json.at("/translations/1/language").asString()).isEqualTo("es");
        assertThat(json.at("/translations/1/reviewed").asBoolean()).isFalse();
        assertThat(json.at("/translations/1/untranslated/0/id").asString()).isEqualTo("sup-01");
        assertThat(json.at("/translations/1/untranslated/0/cause").asString()).isEqualTo("outdated");
    }

    @Test
    void what_is_wrong_with_a_translation_is_told_with_its_place() throws IOException {
        copyContent();
        Path domains = folder.resolve("i18n/es/domains.yaml");
        Files.writeString(domains, Files.readString(domains).replaceFirst("id: supervision", "id: supervison"));
        Path words = folder.resolve("i18n/ar/interface.yaml");
        Files.writeString(words, Files.readString(words).replaceFirst("\\{pages\\}", "{pagse}"));

        Said text = Terminal.run("content", "check", folder);

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err())
                .contains("  i18n/es/domains.yaml:", "\"supervison\"", "Did you mean \"supervision\"?")
                .contains("label.page", "{pagse}");
    }

    private void copyContent() throws IOException {
        try (Stream<Path> files = Files.walk(Terminal.CONTENT)) {
            for (Path file : files.sorted().toList()) {
                Path copy = folder.resolve(Terminal.CONTENT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
