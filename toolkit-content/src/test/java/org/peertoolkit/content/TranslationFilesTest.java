package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;

/** What can be wrong with the files of a translation, and that none of it is in the way of the original. */
class TranslationFilesTest {

    private static final Language SPANISH = new Language("es");
    private static final String ES = "i18n/es/";
    private static final String QUESTIONS = ES + "supervision/questions.yaml";
    private static final String SCALES = ES + "scales.yaml";
    private static final String GLOSSARY = ES + "glossary.yaml";
    private static final String WORKSHEET = ES + "worksheets/three-wishes.md";

    private SmallPack pack;
    private Catalog original;

    @BeforeEach
    void a_pack_in_two_languages(@TempDir Path directory) {
        pack = SmallPack.inTwoLanguages(directory);
        original = pack.load();
        assertThat(pack.messages(SPANISH)).isEmpty();
    }

    @AfterEach
    void the_original_is_what_it_was() {
        Catalogs.assertEqual(pack.load(), original);
        Catalogs.assertEqual(pack.load(Language.ENGLISH), original);
    }

    @Test
    void an_id_that_the_original_has_not_offers_the_nearest() {
        pack.replace(QUESTIONS, "id: sup-02", "id: sup-2");
        expect("i18n/es/supervision/questions.yaml:12:9: question sup-2, id: the original has no \"sup-2\"."
                + " Did you mean \"sup-02\"? Use one that it has, or take this entry away.");
    }

    @Test
    void an_id_that_is_there_twice_is_told_with_both_places() {
        pack.append(QUESTIONS, "  - { id: sup-01, version: 1 }\n");
        expect("i18n/es/supervision/questions.yaml:18:11: question sup-01, id: \"sup-01\" is already "
                + "translated at i18n/es/supervision/questions.yaml:3:9. Keep one of the two.");
    }

    @Test
    void an_empty_text_is_told() {
        pack.replace(QUESTIONS, "\"Nadie la tiene.\"", "\" \"");
        expect("i18n/es/supervision/questions.yaml:8:10: question sup-01, levels/1: it is blank. Fill "
                + "it in, or take the field away if it may be left out.");
    }

    @Test
    void an_empty_file_is_told() {
        pack.write(QUESTIONS, "");
        expect("i18n/es/supervision/questions.yaml:1:1: the file is empty. Fill it in, or bring back "
                + "an earlier version of it.");
    }

    @Test
    void a_misspelt_field_offers_the_right_name() {
        pack.replace(QUESTIONS, "statement: \"Todos", "statment: \"Todos");
        expect("i18n/es/supervision/questions.yaml:5:5: question sup-01, statment: there is no field "
                + "\"statment\" here. Did you mean \"statement\"? Use one of \"id\", \"version\", "
                + "\"statement\", \"help\", \"levels\".");
    }

    @Test
    void a_field_that_is_the_same_in_every_language_has_no_place_here() {
        pack.replace(QUESTIONS, "version: 1\n", "version: 1\n    quick: true\n");
        expect("i18n/es/supervision/questions.yaml:5:5: question sup-01, quick: there is no field "
                + "\"quick\" here. Use one of \"id\", \"version\", \"statement\", \"help\", \"levels\".");
    }

    @Test
    void a_text_that_the_original_has_not_is_told() {
        pack.replace(QUESTIONS, "version: 2\n", "version: 2\n    help: \"No hay ayuda.\"\n");
        expect("i18n/es/supervision/questions.yaml:14:11: question sup-02, help: the original has no "
                + "such text. Take it away, or add it there.");
    }

    @Test
    void a_level_that_the_original_has_not_is_told() {
        pack.replace(QUESTIONS, "      2: \"Lo conocen.\"", "      2: \"Lo conocen.\"\n      3: \"Lo enseñan.\"");
        expect("i18n/es/supervision/questions.yaml:18:10: question sup-02, levels/3: the original has "
                + "no \"3\" here. Use one that it has, or take this one away.");
    }

    @Test
    void a_translation_of_a_later_version_than_the_original_is_told() {
        pack.replace(QUESTIONS, "version: 2", "version: 3");
        expect("i18n/es/supervision/questions.yaml:13:14: question sup-02, version: the original is "
                + "at version 2. Write the version that was translated.");
    }

    @Test
    void a_missing_text_of_a_file_that_frames_the_questions_is_told() {
        pack.replace(ES + "profile.yaml", "    help: \"Elija todas las que correspondan.\"\n", "")
                .replace(ES + "domains.yaml", "    title: \"Claridad del rol\"\n", "");
        expect(
                "i18n/es/domains.yaml:6:5: domain roles, title: it is missing. Add \"title\": the name "
                        + "that people read.",
                "i18n/es/profile.yaml:3:5: profile item roles, help: it is missing. Add the text in "
                        + "this language.");
    }

    @Test
    void a_missing_entry_of_a_file_that_frames_the_questions_is_told() {
        pack.replace(SCALES, "      - { level: 3, label: \"Establecido\" }\n", "")
                .replace(ES + "profile.yaml", "      - { id: started, text: \"En marcha\" }\n", "");
        expect(
                "i18n/es/profile.yaml:11:5: profile item stage, choices: \"started\" is missing. Add "
                        + "it with its texts.",
                "i18n/es/scales.yaml:4:5: scale readiness, levels: \"3\" is missing. Add it with its " + "texts.");
    }

    @Test
    void a_missing_file_that_frames_the_questions_is_told() {
        pack.delete(ES + "pack.yaml").delete(ES + "domains.yaml").delete(SCALES).delete(ES + "profile.yaml");
        expect(
                "i18n/es/domains.yaml: the file is missing. Add it, or check its name.",
                "i18n/es/pack.yaml: the file is missing. Add it, or check its name.",
                "i18n/es/profile.yaml: the file is missing. Add it, or check its name.",
                "i18n/es/scales.yaml: the file is missing. Add it, or check its name.");
    }

    @Test
    void a_file_that_translates_no_file_is_told_with_the_nearest_name() {
        pack.write(ES + "supervision/question.yaml", "status: unreviewed\n")
                .write(ES + "three-wishes.md", "---\nstatus: unreviewed\n---\n")
                .write(ES + "notes.txt", "Nobody reads this.");
        expect(
                "i18n/es/supervision/question.yaml: the pack has no file that this one could be the "
                        + "translation of, so it would not be read. Did you mean "
                        + "\"i18n/es/supervision/questions.yaml\"? Rename it, or keep it elsewhere.",
                "i18n/es/three-wishes.md: the pack has no file that this one could be the translation "
                        + "of, so it would not be read. Rename it, or keep it elsewhere.");
    }

    @Test
    void a_status_that_is_none_offers_the_nearest() {
        pack.replace(QUESTIONS, "unreviewed", "reviewd");
        expect("i18n/es/supervision/questions.yaml:1:9: status: \"reviewd\" is not one of the "
                + "choices. Did you mean \"reviewed\"? Use one of \"unreviewed\", \"reviewed\".");
    }

    @Test
    void a_file_without_status_is_told() {
        pack.replace(QUESTIONS, "status: unreviewed\n", "");
        expect("i18n/es/supervision/questions.yaml:1:1: status: it is missing. Add \"status\": "
                + "whether people who read both languages have checked this file.");
    }

    @Test
    void a_review_says_when_and_by_whom() {
        pack.replace(QUESTIONS, "status: unreviewed", "status: reviewed");
        expect(
                "i18n/es/supervision/questions.yaml:1:9: reviewed: it is missing, and the file says "
                        + "that it is reviewed. Add it, or write \"unreviewed\".",
                "i18n/es/supervision/questions.yaml:1:9: reviewedBy: it is missing, and the file says "
                        + "that it is reviewed. Add it, or write \"unreviewed\".");
    }

    @Test
    void a_day_of_review_that_is_none_is_told() {
        pack.replace(QUESTIONS, "unreviewed", "reviewed\nreviewed: soon\nreviewedBy: \"An organization\"");
        expect("i18n/es/supervision/questions.yaml:2:11: reviewed: \"soon\" is not a day. Write year, "
                + "month and day, such as \"2026-11-21\".");
    }

    @Test
    void a_file_that_is_not_utf_8_is_told() {
        pack.write(QUESTIONS, "status: unreviewed\nquestions: Supervisión".getBytes(StandardCharsets.ISO_8859_1));
        expect("i18n/es/supervision/questions.yaml:2:21: this is not UTF-8 text. Save the file as " + "UTF-8.");
    }

    @Test
    void a_file_that_is_not_yaml_is_told() {
        pack.replace(QUESTIONS, "levels:", "levels: [");
        expect("i18n/es/supervision/questions.yaml:7:13: the list that opens here with \"[\" is not "
                + "closed. Close it with \"]\", and put commas between its entries.");
    }

    @Test
    void a_term_that_the_original_has_not_offers_the_nearest() {
        pack.replace(GLOSSARY, "of: \"supervisor\"", "of: \"supervisors\"");
        expect("i18n/es/glossary.yaml:7:9: term persona supervisora, of: the original has no "
                + "\"supervisors\". Did you mean \"supervisor\"? Use one that it has, or take this entry "
                + "away.");
    }

    @Test
    void two_terms_with_one_word_are_told_where_they_are_translated() {
        pack.replace(GLOSSARY, "persona supervisora\"", "descripción del puesto\"");
        expect("i18n/es/glossary.yaml:7:5: term descripción del puesto: this id is already used at "
                + "i18n/es/glossary.yaml:3:5. Give one of them another id.");
    }

    @Test
    void a_worksheet_keeps_its_id() {
        pack.replace(WORKSHEET, "id: three-wishes", "id: tres-deseos");
        expect("i18n/es/worksheets/three-wishes.md:3:5: worksheet tres-deseos, id: the original has "
                + "the id \"three-wishes\". Use the id and the file name of the original.");
    }

    @Test
    void a_link_in_a_translated_worksheet_leads_to_a_resource() {
        pack.replace(WORKSHEET, "resource:R001", "resource:R009");
        expect("i18n/es/worksheets/three-wishes.md:8:1: worksheet three-wishes, body: there is no "
                + "resource \"R009\". Did you mean \"R001\"? Use the id of a resource that this content "
                + "has.");
    }

    @Test
    void a_word_that_the_original_has_not_offers_the_nearest() {
        pack.replace(ES + "interface.yaml", "report.title", "report.titel");
        expect("i18n/es/interface.yaml:3:17: words/report.titel: the original has no \"report.titel\" "
                + "here. Did you mean \"report.title\"? Use one that it has, or take this one away.");
    }

    @Test
    void everything_that_is_wrong_with_a_translation_is_told_at_once() {
        pack.replace(QUESTIONS, "id: sup-02", "id: sup-2")
                .replace(GLOSSARY, "status", "state")
                .replace(ES + "resources.yaml", "R002", "R003")
                .replace(SCALES, "label: \"Fortaleza\"", "label: \"\"")
                .delete(ES + "pack.yaml");
        expect(
                "i18n/es/glossary.yaml:1:1: state: there is no field \"state\" here. Use one of "
                        + "\"status\", \"reviewed\", \"reviewedBy\", \"terms\".",
                "i18n/es/glossary.yaml:1:1: status: it is missing. Add \"status\": whether people who "
                        + "read both languages have checked this file.",
                "i18n/es/pack.yaml: the file is missing. Add it, or check its name.",
                "i18n/es/resources.yaml:5:9: resource R003, id: the original has no \"R003\". Did you "
                        + "mean \"R001\"? Use one that it has, or take this entry away.",
                "i18n/es/scales.yaml:18:14: band strength, label: it is blank. Fill it in, or take the "
                        + "field away if it may be left out.",
                "i18n/es/supervision/questions.yaml:12:9: question sup-2, id: the original has no "
                        + "\"sup-2\". Did you mean \"sup-02\"? Use one that it has, or take this entry away.");
    }

    private void expect(String... messages) {
        assertThat(pack.messages(SPANISH)).containsExactly(messages);
    }
}
