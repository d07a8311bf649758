package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;

/** A language that nobody has thought of is added by a few files, and by nothing else. */
class AddedLanguageTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path RUSSIAN_FILES = Path.of("src/test/resources/russian");
    private static final Language RUSSIAN = new Language("ru");

    @TempDir
    Path directory;

    @BeforeEach
    void put_russian_files_into_a_copy_of_the_content() throws IOException {
        copy(CONTENT, directory);
        copy(RUSSIAN_FILES, directory.resolve("i18n/ru"));
    }

    @Test
    void the_frame_and_three_questions_are_enough_to_begin_with() {
        Catalog english = BundledContent.load();
        Catalog russian = BundledContent.directory(directory).load(RUSSIAN);

        assertThat(russian.language()).isEqualTo(RUSSIAN);
        assertThat(russian.domains())
                .extracting(Domain::title)
                .startsWith("Подбор сотрудников")
                .allMatch(title -> title.codePoints()
                        .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.CYRILLIC));
        assertThat(russian.questions())
                .filteredOn(question -> russian.languageOf(question.id()).equals(RUSSIAN))
                .extracting(Question::statement)
                .hasSize(3)
                .contains("Супервизоры сами делали эту работу или работают в паре с тем, кто её делал.");
        assertThat(russian.translation().orElseThrow().untranslated())
                .contains(new Untranslated("question", "sup-04", Cause.MISSING))
                .hasSize(english.questions().size()
                        - 3
                        + english.practices().size()
                        + english.resources().size()
                        + english.worksheets().size()
                        + english.glossary().terms().size());
        Catalogs.assertSameButTexts(russian, english);
    }

    @Test
    void the_other_languages_are_what_they_were() {
        assertThat(BundledContent.directory(directory).languages())
                .extracting(Language::tag)
                .containsExactly("en", "ar", "es", "ru", "zh-Hans");
        for (Language language : BundledContent.languages()) {
            Catalogs.assertEqual(BundledContent.directory(directory).load(language), BundledContent.load(language));
        }
    }

    @Test
    void its_files_are_named_with_those_of_the_original() {
        List<SourceFile> sources =
                BundledContent.directory(directory).load(RUSSIAN).sources();

        assertThat(sources)
                .extracting(SourceFile::name)
                .filteredOn(name -> name.startsWith("i18n/"))
                .containsExactly(
                        "i18n/ru/domains.yaml",
                        "i18n/ru/pack.yaml",
                        "i18n/ru/profile.yaml",
                        "i18n/ru/scales.yaml",
                        "i18n/ru/supervision/questions.yaml");
        assertThat(sources).containsAll(BundledContent.load().sources());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
