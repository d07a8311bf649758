package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.InvalidInputException;

/** Which languages a pack is there in. */
class LanguageFoldersTest {

    private static final Language SPANISH = new Language("es");
    private static final Language FRENCH = new Language("fr");

    private SmallPack pack;

    @BeforeEach
    void a_pack_in_two_languages(@TempDir Path directory) {
        pack = SmallPack.inTwoLanguages(directory);
    }

    @Test
    void the_language_of_the_pack_comes_first_and_then_the_others_by_tag() {
        pack.write("i18n/ar/notes.txt", "Not begun.").write("i18n/zh-Hans/notes.txt", "Not begun.");

        assertThat(languages()).containsExactly(Language.ENGLISH, new Language("ar"), SPANISH, new Language("zh-Hans"));
    }

    @Test
    void a_pack_without_translations_is_in_one_language(@TempDir Path other) {
        pack = SmallPack.in(other);

        assertThat(languages()).containsExactly(Language.ENGLISH);
        assertThat(pack.messages(FRENCH))
                .containsExactly("content: language: the content is not available in \"fr\"."
                        + " Use \"en\", or add a folder i18n/fr.");
    }

    @Test
    void a_pack_may_be_written_in_any_language_and_translated_into_english() {
        pack.replace("pack.yaml", "language: en", "language: es").move("i18n/es", "i18n/en");

        assertThat(languages()).containsExactly(SPANISH, Language.ENGLISH);
        assertThat(pack.load().language()).isEqualTo(SPANISH);
        assertThat(pack.load().translation()).isEmpty();
        assertThat(pack.load(Language.ENGLISH).translation())
                .hasValueSatisfying(how -> assertThat(how.from()).isEqualTo(SPANISH));
    }

    @Test
    void a_language_that_is_not_there_names_those_that_are() {
        assertThat(pack.messages(FRENCH))
                .containsExactly("content: language: the content is not available in \"fr\"."
                        + " Use one of \"en\", \"es\", or add a folder i18n/fr.");
        assertThat(pack.messages(new Language("ess")))
                .containsExactly("content: language: the content is not available in \"ess\"."
                        + " Use one of \"en\", \"es\", or add a folder i18n/ess.");
    }

    @Test
    void what_is_in_no_language_is_told_at_once_and_is_in_nobodys_way() {
        pack.write("i18n/Spanish/pack.yaml", "status: unreviewed\n")
                .write("i18n/en/pack.yaml", "status: unreviewed\n")
                .write("i18n/glossary.yaml", "status: unreviewed\n")
                .write("i18n/README.txt", "For translators.");

        assertThatThrownBy(this::languages)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                The content cannot be used: 3 problems.
                  i18n/Spanish/: "Spanish" is not the code of a language. Name the folder by the code of its language, such as "es" or "zh-Hans".
                  i18n/en/: the content itself is written in "en". Take the folder away.
                  i18n/glossary.yaml: the file lies in no folder of a language, so it would not be read. Put it into the folder of its language, or keep it elsewhere.""");
        assertThat(pack.messages(FRENCH)).hasSize(3);
        assertThat(pack.messages()).isEmpty();
        assertThat(pack.messages(Language.ENGLISH)).isEmpty();
        assertThat(pack.messages(SPANISH)).isEmpty();
    }

    @Test
    void what_is_wrong_with_one_language_is_in_no_other_ones_way() {
        pack.write("i18n/fr/pack.yaml", "title: Un petit");

        assertThat(languages()).containsExactly(Language.ENGLISH, SPANISH, FRENCH);
        assertThat(pack.messages(FRENCH)).isNotEmpty();
        assertThat(pack.messages()).isEmpty();
        assertThat(pack.messages(SPANISH)).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_original_is_told_in_every_language() {
        pack.replace("supervision/questions.yaml", "grounding: [R001]", "grounding: [R009]");

        assertThat(pack.messages()).hasSize(1);
        assertThat(pack.messages(SPANISH)).isEqualTo(pack.messages());
        assertThatThrownBy(this::languages).isInstanceOf(InvalidInputException.class);
    }

    private List<Language> languages() {
        return BundledContent.directory(pack.directory()).languages();
    }
}
