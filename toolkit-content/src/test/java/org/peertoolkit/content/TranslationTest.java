package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.Term;
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.catalog.WorksheetId;

/** A pack in another language: what is translated, and what stays as it was and says so. */
class TranslationTest {

    private static final Language SPANISH = new Language("es");
    private static final String ES = "i18n/es/";
    private static final String QUESTIONS = ES + "supervision/questions.yaml";
    private static final QuestionId FIRST = new QuestionId("sup-01");
    private static final QuestionId SECOND = new QuestionId("sup-02");
    private static final WorksheetId WISHES = new WorksheetId("three-wishes");

    private SmallPack pack;
    private Catalog english;

    @BeforeEach
    void a_pack_in_two_languages(@TempDir Path directory) {
        pack = SmallPack.inTwoLanguages(directory);
        english = pack.load();
    }

    @Test
    void every_text_is_in_the_language_and_nothing_else_changes() {
        Catalog spanish = spanish();

        assertThat(spanish.language()).isEqualTo(SPANISH);
        assertThat(spanish.translation()).contains(new Translation(Language.ENGLISH, false, List.of()));
        assertThat(spanish.title()).isEqualTo("Un paquete pequeño");
        assertThat(spanish.roles().get(0).title()).isEqualTo("Especialista de pares");
        assertThat(spanish.domains().get(1).about()).isEqualTo("Todo el mundo sabe quién hace qué.");
        assertThat(spanish.scoring().bands().get(1).meaning()).isEqualTo("Otros pueden aprender de ella.");
        assertThat(spanish.profile().get(0).help()).isEqualTo("Elija todas las que correspondan.");
        assertThat(spanish.profile().get(1).choices().get(1).text()).isEqualTo("En marcha");
        assertThat(spanish.question(SECOND)).hasValueSatisfying(question -> {
            assertThat(question.statement()).isEqualTo("Quienes supervisan conocen el trabajo.");
            assertThat(question.scale().labels()).containsExactly("No, todavía", "Sí");
            assertThat(question.help()).isNull();
        });
        assertThat(spanish.resources().get(0).title()).isEqualTo("A guide to supervision");
        assertThat(spanish.resources().get(0).description()).isEqualTo("Cómo supervisar.");
        assertThat(spanish.worksheets().get(0).body())
                .isEqualTo("## Mis tres deseos\n\nMás: [una guía](resource:R001).");
        assertThat(spanish.glossary().terms())
                .extracting(Term::term)
                .containsExactly("descripción del puesto", "persona supervisora");
        assertThat(spanish.words()).containsExactly(Map.entry("report.title", "Su caja de herramientas a medida"));
        Catalogs.assertSameButTexts(spanish, english);
    }

    @Test
    void a_question_that_the_translation_leaves_out_is_shown_in_the_original() {
        pack.write(QUESTIONS, SmallPack.spanish("supervision/questions.yaml").split("\n\n")[0] + "\n");

        assertThat(spanish().question(FIRST)).isNotEqualTo(english.question(FIRST));
        assertOriginal(SECOND, Cause.MISSING);
    }

    @Test
    void a_question_that_lacks_one_text_is_shown_in_the_original() {
        pack.replace(QUESTIONS, "    help: \"Una persona supervisora tiene tiempo para ello.\"\n", "");
        assertOriginal(FIRST, Cause.INCOMPLETE);
    }

    @Test
    void a_question_that_lacks_one_level_is_shown_in_the_original() {
        pack.replace(QUESTIONS, "      2: \"Algunos la tienen.\"\n", "");
        assertOriginal(FIRST, Cause.INCOMPLETE);
    }

    @Test
    void a_question_with_a_later_version_is_shown_in_the_original() {
        pack.replace("supervision/questions.yaml", "version: 1", "version: 2");
        english = pack.load();
        assertOriginal(FIRST, Cause.OUTDATED);
    }

    @Test
    void the_translation_of_an_earlier_version_may_have_texts_that_are_no_longer_there() {
        pack.replace("supervision/questions.yaml", "version: 1", "version: 2")
                .replace("supervision/questions.yaml", "    help: \"A supervisor has time for it.\"\n", "");
        english = pack.load();
        assertOriginal(FIRST, Cause.OUTDATED);
    }

    @Test
    void the_parts_of_a_file_that_is_not_there_are_shown_in_the_original() {
        pack.delete(ES + "roles/practices.yaml")
                .delete(ES + "resources.yaml")
                .delete(ES + "worksheets/three-wishes.md");
        Catalog spanish = spanish();

        assertThat(untranslated(spanish))
                .containsExactly(
                        new Untranslated("resource", "R001", Cause.MISSING),
                        new Untranslated("resource", "R002", Cause.MISSING),
                        new Untranslated("practice", "rol-scope", Cause.MISSING),
                        new Untranslated("worksheet", "three-wishes", Cause.MISSING));
        assertThat(spanish.resources()).isEqualTo(english.resources());
        assertThat(spanish.worksheets()).isEqualTo(english.worksheets());
        assertThat(spanish.languageOf(new ResourceId("R002"))).isEqualTo(Language.ENGLISH);
        assertThat(spanish.languageOf(new PracticeId("rol-scope"))).isEqualTo(Language.ENGLISH);
        assertThat(spanish.languageOf(WISHES)).isEqualTo(Language.ENGLISH);
        assertThat(spanish.languageOf(new PracticeId("rol-meeting"))).isEqualTo(SPANISH);
        assertThat(spanish.languageOf(FIRST)).isEqualTo(SPANISH);
        Catalogs.assertSameButTexts(spanish, english);
    }

    @Test
    void a_worksheet_that_lacks_a_text_is_shown_in_the_original() {
        pack.replace(ES + "worksheets/three-wishes.md", "title: \"Tres deseos\"\n", "");

        assertThat(spanish().worksheets()).isEqualTo(english.worksheets());
        assertThat(untranslated(spanish()))
                .containsExactly(new Untranslated("worksheet", "three-wishes", Cause.INCOMPLETE));
    }

    @Test
    void a_term_that_is_not_translated_is_left_out() {
        pack.replace(ES + "glossary.yaml", "    term: \"descripción del puesto\"\n", "");

        assertThat(spanish().glossary().terms()).extracting(Term::term).containsExactly("persona supervisora");
        assertThat(untranslated(spanish()))
                .containsExactly(new Untranslated("term", "job description", Cause.INCOMPLETE));
    }

    @Test
    void a_glossary_that_is_not_translated_has_no_terms() {
        pack.delete(ES + "glossary.yaml");

        assertThat(spanish().glossary().terms()).isEmpty();
        assertThat(untranslated(spanish()))
                .extracting(Untranslated::id)
                .containsExactly("job description", "supervisor");
    }

    @Test
    void the_other_forms_of_a_term_are_those_of_its_language() {
        assertThat(spanish().glossary().terms().get(1).also()).containsExactly("personas supervisoras", "supervisa");

        pack.replace(ES + "glossary.yaml", "    also: [\"personas supervisoras\", \"supervisa\"]\n", "");

        assertThat(spanish().glossary().terms().get(1).also()).isEmpty();
        assertThat(untranslated(spanish())).isEmpty();
    }

    @Test
    void words_that_are_not_translated_are_left_out() {
        assertThat(english.words()).containsOnlyKeys("report.title", "report.practices");
        assertThat(spanish().words()).containsOnlyKeys("report.title");
        assertThat(untranslated(spanish())).isEmpty();

        pack.delete(ES + "interface.yaml");

        assertThat(spanish().words()).isEmpty();
    }

    @Test
    void a_pack_without_words_of_its_own_may_have_some_in_another_language() {
        pack.delete("interface.yaml");

        assertThat(pack.load().words()).isEmpty();
        assertThat(spanish().words()).containsOnlyKeys("report.title");
    }

    @Test
    void a_translation_is_reviewed_when_every_file_is() {
        String review = "status: reviewed\nreviewed: \"2027-01-15\"\nreviewedBy: \"An organization\"";
        List<String> files = SmallPack.spanishFiles();
        for (String file : files.subList(1, files.size())) {
            pack.replace(ES + file, "status: unreviewed", review);
            assertThat(spanish().translation().orElseThrow().reviewed()).isFalse();
        }
        pack.replace(ES + files.get(0), "status: unreviewed", review);

        assertThat(spanish().translation().orElseThrow().reviewed()).isTrue();
    }

    @Test
    void the_files_of_the_language_are_named_besides_those_of_the_original_and_no_others() {
        pack.write("i18n/fr/pack.yaml", "status: unreviewed\n");

        assertThat(english.sources()).extracting(SourceFile::name).noneMatch(name -> name.startsWith("i18n"));
        assertThat(spanish().sources())
                .containsAll(english.sources())
                .hasSize(english.sources().size() + SmallPack.spanishFiles().size())
                .contains(SourceFile.of(QUESTIONS, SmallPack.spanish("supervision/questions.yaml")))
                .extracting(SourceFile::name)
                .isSorted()
                .noneMatch(name -> name.startsWith("i18n/fr"));
    }

    private void assertOriginal(QuestionId id, Cause cause) {
        Catalog spanish = spanish();

        assertThat(untranslated(spanish)).containsExactly(new Untranslated("question", id.value(), cause));
        assertThat(spanish.languageOf(id)).isEqualTo(Language.ENGLISH);
        assertThat(spanish.question(id).orElseThrow().statement())
                .isEqualTo(english.question(id).orElseThrow().statement());
        assertThat(spanish.question(id).orElseThrow().anchors())
                .isEqualTo(english.question(id).orElseThrow().anchors());
        Catalogs.assertSameButTexts(spanish, english);
    }

    private static List<Untranslated> untranslated(Catalog catalog) {
        return catalog.translation().orElseThrow().untranslated();
    }

    private Catalog spanish() {
        return pack.load(SPANISH);
    }
}
