package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with single fields, each told with its place, its value and the remedy. */
class FieldProblemsTest {

    private static final String QUESTIONS = "supervision/questions.yaml";
    private static final String PRACTICES = "supervision/practices.yaml";
    private static final String RESOURCES = "resources.yaml";

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack(@TempDir Path directory) {
        pack = SmallPack.in(directory);
    }

    @Test
    void a_missing_field_says_what_to_add() {
        pack.replace(QUESTIONS, "    statement: \"Everyone has a supervisor.\"\n", "");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:3:5: question sup-01, statement: it is missing. Add \"statement\": the good state, in one sentence.");
    }

    @Test
    void an_entry_without_an_id_is_named_by_its_number() {
        pack.replace(QUESTIONS, "  - id: sup-01\n    version", "  - version");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:3:5: question number 1, id: it is missing. Add \"id\": the short form of the domain and a number that is never used again, such as \"sup-02\".");
    }

    @Test
    void a_misspelt_field_is_one_problem_and_offers_the_right_name() {
        pack.replace(QUESTIONS, "statement:", "statment:");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:5: question sup-01, statment: there is no field \"statment\" here. Did you mean \"statement\"? Use one of \"id\", \"version\", \"quick\", \"roles\", \"statement\", \"help\", \"scale\", \"levels\", \"grounding\".");
    }

    @Test
    void a_field_that_nobody_knows_lists_those_that_there_are() {
        pack.replace(QUESTIONS, "statement:", "colour: red\n    statement:");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:5: question sup-01, colour: there is no field \"colour\" here. Use one of \"id\", \"version\", \"quick\", \"roles\", \"statement\", \"help\", \"scale\", \"levels\", \"grounding\".");
    }

    @Test
    void values_of_another_kind_are_all_told_at_once() {
        pack.replace(QUESTIONS, "quick: true", "quick: yes")
                .replace(QUESTIONS, "version: 1", "version: one")
                .replace(QUESTIONS, "roles: [peer, chw]", "roles: peer")
                .replace(QUESTIONS, "statement: \"Everyone has a supervisor.\"", "statement: 5")
                .replace(QUESTIONS, "help: \"A supervisor has time for it.\"", "help:")
                .replace(
                        QUESTIONS,
                        "levels:\n      1: \"Nobody has one.\"\n      2: \"Some have one.\"\n      3: \"All have one.\"",
                        "levels: none");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:4:14: question sup-01, version: it is \"one\". Write a whole number without quotes.",
                        "supervision/questions.yaml:5:12: question sup-01, quick: it is \"yes\". Write true or false without quotes.",
                        "supervision/questions.yaml:6:12: question sup-01, roles: it is \"peer\". Write a list: one entry a line, each after a dash.",
                        "supervision/questions.yaml:7:16: question sup-01, statement: it is 5. Write text in quotes.",
                        "supervision/questions.yaml:8:10: question sup-01, help: it is empty. Write text in quotes.",
                        "supervision/questions.yaml:9:13: question sup-01, levels: it is \"none\". Write a group of fields: one a line, each a name, a colon and a value.");
    }

    @Test
    void numbers_and_texts_are_not_taken_for_each_other() {
        pack.replace("pack.yaml", "\"1.0.0\"", "1.0").replace(QUESTIONS, "version: 1", "version: 1.0");
        assertThat(pack.messages())
                .containsExactly(
                        "pack.yaml:3:10: version: it is 1.0. Write text in quotes.",
                        "supervision/questions.yaml:4:14: question sup-01, version: it is 1.0. Write a whole number without quotes.");
    }

    @Test
    void a_value_off_the_list_offers_the_nearest_choice() {
        pack.replace(PRACTICES, "effort: weeks", "effort: week")
                .replace(RESOURCES, "kind: guide", "kind: 5")
                .replace(RESOURCES, "status: seen", "status: [seen]");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:8:11: resource R001, kind: 5 is not one of the choices. Use one of \"dataset\", \"guide\", \"research\", \"standard\", \"survey\", \"template\", \"toolkit\", \"training\".",
                        "resources.yaml:12:5: resource R001, status: a list is not one of the choices. Use one of \"seed\", \"seen\", \"mirror\", \"unverified\".",
                        "supervision/practices.yaml:12:13: practice sup-named-supervisor, effort: \"week\" is not one of the choices. Did you mean \"weeks\"? Use one of \"hours\", \"weeks\", \"quarter\".");
    }

    @Test
    void numbers_off_their_range_say_where_it_ends() {
        pack.replace(RESOURCES, "year: 2019", "year: 19999")
                .replace(QUESTIONS, "version: 1", "version: 0")
                .replace("scales.yaml", "60", "160");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:6:11: resource R001, year: 19999 is too large. Use a number up to 2200.",
                        "scales.yaml:13:27: scoring/minimumAnsweredPercent: 160 is too large. Use a number up to 100.",
                        "supervision/questions.yaml:4:14: question sup-01, version: 0 is too small. Use a number from 1.");
    }

    @Test
    void a_number_of_many_digits_is_only_too_large() {
        pack.replace(RESOURCES, "year: 2019", "year: 99999999999999999999999");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:6:11: resource R001, year: 99999999999999999999999 is too large. Use a number up to 2200.");
    }

    @Test
    void lists_that_are_too_short_say_how_long_they_must_be() {
        pack.replace(QUESTIONS, "grounding: [R001]", "grounding: []")
                .replace("scales.yaml", "      - { level: 2, label: \"Yes\" }\n", "")
                .replace("profile.yaml", "      - { id: started, text: \"Started\" }\n", "");
        assertThat(pack.messages())
                .containsExactly(
                        "profile.yaml:14:5: profile item stage, choices: it has 1 entry. Give it at least 2.",
                        "scales.yaml:9:5: scale yes-no, levels: it has 1 entry. Give it at least 2.",
                        "supervision/questions.yaml:13:5: question sup-01, grounding: it has no entry. Give it at least 1.");
    }

    @Test
    void an_entry_that_is_there_twice_is_told_at_its_second_place() {
        pack.replace(QUESTIONS, "grounding: [R001, R002]", "grounding: [R001, R002, R001]");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:24:29: question sup-02, grounding/2: \"R001\" is there twice. Keep one of the two.");
    }

    @Test
    void a_field_that_is_there_twice_is_told_at_its_second_place() {
        pack.replace(QUESTIONS, "version: 1", "version: 1\n    version: 1");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:5:5: question sup-01, version: \"version\" is there twice. Keep one of the two.");
    }

    @Test
    void a_level_that_is_there_twice_is_told_at_its_second_place() {
        pack.replace(QUESTIONS, "      2: \"Some have one.\"", "      2: \"Some have one.\"\n      2: \"Again.\"");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:12:7: question sup-01, levels/2: \"2\" is there twice. Keep one of the two.");
    }

    @Test
    void a_text_of_spaces_is_blank() {
        pack.replace(QUESTIONS, "\"Some have one.\"", "\" \"");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:11:10: question sup-01, levels/2: it is blank. Fill it in, or take the field away if it may be left out.");
    }

    @Test
    void ids_short_forms_and_languages_have_a_form_and_nothing_follows_from_a_wrong_one() {
        pack.replace(QUESTIONS, "id: sup-01", "id: sup_01")
                .replace("domains.yaml", "prefix: rol", "prefix: ro-l")
                .replace(RESOURCES, "language: en", "language: english");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:9:13: domain roles, prefix: \"ro-l\" cannot be a short form. Use only letters and digits, such as \"sup\".",
                        "resources.yaml:11:15: resource R001, language: \"english\" is not the code of a language. Use a code such as \"en\" or \"es\".",
                        "supervision/questions.yaml:3:9: question sup_01, id: \"sup_01\" cannot be an id. Use letters, digits and single hyphens, such as \"sup-02\".");
    }

    @Test
    void addresses_and_days_have_a_form() {
        pack.replace(RESOURCES, "https://example.org/guide", "www.example.org")
                .replace(RESOURCES, "\"2026-11-22\"", "\"22 Nov 2026\"")
                .replace(RESOURCES, "\"2026-11-22\"", "2026-02-30");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:7:10: resource R001, url: \"www.example.org\" is not a web address. Write an address that begins with \"https://\" or \"http://\".",
                        "resources.yaml:13:15: resource R001, reviewed: \"22 Nov 2026\" is not a day. Write year, month and day, such as \"2026-11-21\".",
                        "resources.yaml:23:15: resource R002, reviewed: \"2026-02-30\" is not a day. Write year, month and day, such as \"2026-11-21\".");
    }

    @Test
    void an_address_needs_more_than_its_beginning() {
        pack.replace(RESOURCES, "https://example.org/guide", "https://");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:7:10: resource R001, url: \"https://\" is not a web address. Write an address that begins with \"https://\" or \"http://\".");
    }

    @Test
    void an_address_has_no_space() {
        pack.replace(RESOURCES, "https://example.org/guide", "\"https://exa mple.org/\"");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:7:10: resource R001, url: \"https://exa mple.org/\" is not a web address. Write an address that begins with \"https://\" or \"http://\".");
    }

    @Test
    void an_address_has_no_stray_bracket() {
        pack.replace(RESOURCES, "https://example.org/guide", "https://exa[mple.org/");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:7:10: resource R001, url: \"https://exa[mple.org/\" is not a web address. Write an address that begins with \"https://\" or \"http://\".");
    }

    @Test
    void references_and_marks_of_type_are_refused_rather_than_misread() {
        pack.replace(QUESTIONS, "\"Everyone has a supervisor.\"", "*everyone")
                .replace(QUESTIONS, "\"A supervisor has time for it.\"", "!important time");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:16: question sup-01, statement: \"*everyone\" stands for a text written elsewhere. Write the text itself, or put it in double quotes if it begins with a star.",
                        "supervision/questions.yaml:8:11: question sup-01, help: a word that begins with \"!\" stands before the value. Take it away, or put the text in double quotes if it begins with \"!\".");
    }
}
