package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.TinyCatalog;

class ResponsesReaderTest {

    private static final String HEAD = "{\"schema\": 1, \"content\": {\"id\": \"tiny\", \"version\": \"1\"}";

    private final Catalog catalog = TinyCatalog.get();

    @Test
    void everything_that_can_be_said_is_read() {
        Responses responses = read("""
                {
                  "answers": {
                    "sup-01": { "note": "Only one team", "level": 1 },
                    "sup-02": { "notApplicable": "No supervisors" },
                    "sup-03": { "dontKnow": true }
                  },
                  "profile": { "roles": ["chw", "peer"] },
                  "date": "2026-11-21",
                  "respondent": { "group": "leader", "id": "r1" },
                  "content": { "version": "1", "id": "tiny" },
                  "schema": 1
                }
                """);

        assertThat(responses)
                .isEqualTo(Responses.to(catalog)
                        .respondent("r1", "leader")
                        .date(LocalDate.of(2026, 11, 21))
                        .profile("roles", "peer", "chw")
                        .answer("sup-01", Answer.level(1).withNote("Only one team"))
                        .notApplicable("sup-02", "No supervisors")
                        .dontKnow("sup-03")
                        .build());
        assertThat(responses.respondent()).isEqualTo(new Respondent("r1", "leader"));
    }

    @Test
    void the_least_is_a_schema_and_a_content() {
        assertThat(read(HEAD + "}")).isEqualTo(Responses.to(catalog).build());
        assertThat(problems("{}"))
                .containsExactly(
                        "r.json: content: it is missing. Add \"content\" with the \"id\" and \"version\" that were answered.",
                        "r.json: schema: it is missing. Add \"schema\": 1.");
    }

    @Test
    void a_mark_before_the_text_is_no_part_of_it() {
        assertThat(read("\uFEFF" + HEAD + "}")).isEqualTo(Responses.to(catalog).build());
    }

    @Test
    void every_problem_is_reported_at_once_with_its_place_in_reading_order() {
        assertThat(problems("""
                        {
                          "schema": 2,
                          "content": { "id": "tiny" },
                          "respondant": { "id": "r1" },
                          "date": "21.11.2026",
                          "profile": { "roles": "peer", "settings": ["clinic"] },
                          "answers": {
                            "sup-01": { "level": 5 },
                            "sup-10": { "level": 2 },
                            "sup-02": 3,
                            "sup-03": { },
                            "sup-04": { "level": 2, "dontKnow": true },
                            "sup-01": { "level": 2 },
                            "fin-1": { "level": "2" }
                          }
                        }
                        """))
                .containsExactly(
                        "r.json:2:13: schema: form \"2\" is not known. Use 1, or a newer version of this toolkit.",
                        "r.json:3:14: content.version: it is missing. Add \"version\".",
                        "r.json:4:3: respondant: there is no field \"respondant\" here. Did you mean \"respondent\"?"
                                + " Use one of \"answers\", \"content\", \"date\", \"profile\", \"respondent\", \"schema\".",
                        "r.json:5:11: date: \"21.11.2026\" is not a day."
                                + " Write year, month and day, such as \"2026-11-21\".",
                        "r.json:6:25: profile.roles: it is the text \"peer\". Write a list in square brackets [ ].",
                        "r.json:6:33: profile.settings: there is no profile item \"settings\". Did you mean \"setting\"?"
                                + " Use an item that this content has.",
                        "r.json:8:5: answers.sup-01: level \"5\" is off the scale. Use a level from 1 to 4.",
                        "r.json:9:5: answers.sup-10: there is no question \"sup-10\". Did you mean \"sup-01\"?"
                                + " Use the id of a question that this content has.",
                        "r.json:10:15: answers.sup-02: it is \"3\". Write an answer in braces, such as { \"level\": 2 }.",
                        "r.json:11:5: answers.sup-03: it holds no answer. Give exactly one of \"level\", \"notApplicable\""
                                + " or \"dontKnow\". Leave the question out if it was not answered.",
                        "r.json:12:5: answers.sup-04: it holds more than one answer."
                                + " Give exactly one of \"level\", \"notApplicable\" or \"dontKnow\".",
                        "r.json:13:5: answers.sup-01: \"sup-01\" is there twice. Keep one of the two.",
                        "r.json:14:5: answers.fin-1: there is no question \"fin-1\". Did you mean \"fin-01\"?"
                                + " Use the id of a question that this content has.",
                        "r.json:14:25: answers.fin-1.level: it is the text \"2\". Write a whole number without quotes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"level\": 2.5}       | level: it is \"2.5\". Write a whole number without quotes.",
                "{\"level\": null}      | level: it is left empty. Write a whole number without quotes.",
                "{\"level\": [2]}       | level: it is a list. Write a whole number without quotes.",
                "{\"level\": {\"a\":1}} | level: it has fields of its own. Write a whole number without quotes.",
                "{\"level\": true}      | level: it is \"true\". Write a whole number without quotes.",
                "{\"level\": 3000000000} | level: \"3000000000\" is too large. Write a smaller number.",
                "{\"level\": -3000000000} | level: \"-3000000000\" is too small. Write a larger number.",
                "{\"level\": 1e999}     | level: it is \"1e999\". Write a whole number without quotes.",
                "{\"notApplicable\": true} | notApplicable: it is \"true\". Write text in quotes.",
                "{\"notApplicable\": \"\"} | notApplicable: it is blank. Fill it in, or leave it out.",
                "{\"dontKnow\": false}  | dontKnow: it is \"false\". Write true, or leave it out.",
                "{\"dontKnow\": \"true\"} | dontKnow: it is the text \"true\". Write true, or leave it out.",
                "{\"level\": 2, \"note\": \" \"} | note: it is blank. Fill it in, or leave it out.",
                "{\"levl\": 2}          | levl: there is no field \"levl\" here. Did you mean \"level\"?"
                        + " Use one of \"dontKnow\", \"level\", \"notApplicable\", \"note\".",
            })
    void an_answer_of_the_wrong_shape_is_told_what_to_write(String answer, String problem) {
        assertThat(problems(HEAD + ", \"answers\": {\"sup-01\":\n" + answer + "}}"))
                .singleElement()
                .asString()
                .startsWith("r.json:2:")
                .endsWith(": answers.sup-01." + problem);
    }

    @Test
    void the_same_field_twice_in_one_answer_is_reported() {
        assertThat(problems(HEAD + ",\n\"answers\": {\"sup-01\": {\"level\": 1, \"level\": 1}}}"))
                .containsExactly("r.json:2:36: answers.sup-01.level: \"level\" is there twice. Keep one of the two.");
    }

    @Test
    void each_part_of_the_wrong_kind_is_told_what_to_write() {
        assertThat(problems("""
                        {
                        "schema": "1",
                        "content": "tiny",
                        "respondent": ["r1"],
                        "date": 20261121,
                        "profile": [],
                        "answers": null
                        }"""))
                .containsExactly(
                        "r.json:2:11: schema: it is the text \"1\". Write a whole number without quotes.",
                        "r.json:3:12: content: it is the text \"tiny\". Write fields in braces { }.",
                        "r.json:4:15: respondent: it is a list. Write fields in braces { }.",
                        "r.json:5:9: date: it is \"20261121\". Write text in quotes.",
                        "r.json:6:12: profile: it is a list. Write choices in braces { }.",
                        "r.json:7:12: answers: it is left empty. Write answers in braces { }.");
    }

    @Test
    void a_profile_names_every_wrong_choice() {
        assertThat(problems(HEAD + ",\n\"profile\": {\"roles\": [\"pear\", 3, \" \", \"cwh\"]}}"))
                .containsExactly(
                        "r.json:2:13: profile.roles: there is no choice \"cwh\". Did you mean \"chw\"?"
                                + " Choose from \"peer\", \"chw\".",
                        "r.json:2:13: profile.roles: there is no choice \"pear\". Did you mean \"peer\"?"
                                + " Choose from \"peer\", \"chw\".",
                        "r.json:2:31: profile.roles: it is \"3\". Write text in quotes.",
                        "r.json:2:34: profile.roles: it is blank. Fill it in, or leave it out.");
    }

    @Test
    void both_fields_of_a_pair_are_looked_at() {
        assertThat(problems(
                        "{\"schema\": 1, \"content\": {\"id\": 7, \"ver\": \"1\"}, \"respondent\": {\"id\": \"\"}}"))
                .containsExactly(
                        "r.json:1:26: content.version: it is missing. Add \"version\".",
                        "r.json:1:33: content.id: it is \"7\". Write text in quotes.",
                        "r.json:1:36: content.ver: there is no field \"ver\" here. Use one of \"id\", \"version\".",
                        "r.json:1:63: respondent.group: it is missing. Add \"group\".",
                        "r.json:1:70: respondent.id: it is blank. Fill it in, or leave it out.");
    }

    @Test
    void other_content_is_one_problem() {
        assertThat(problems("{\"schema\": 1, \"answers\": {\"pay-01\": {\"level\": 9}},\n"
                        + "\"content\": {\"id\": \"survey\", \"version\": \"1\"}}"))
                .containsExactly(
                        "r.json:2:12: content: these are answers to \"survey\", and the content in use is \"tiny\"."
                                + " Choose the content that was answered.");
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "9999-12-31", "2024-02-29"})
    void a_day_of_the_calendar_is_read(String day) {
        assertThat(read(HEAD + ", \"date\": \"" + day + "\"}").date()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-11-21T00:00", "' 2026-11-21'", "today"})
    void what_is_no_day_of_the_calendar_is_not(String day) {
        assertThat(problems(HEAD + ", \"date\": \"" + day + "\"}"))
                .containsExactly("r.json:1:66: date: \"" + day + "\" is not a day."
                        + " Write year, month and day, such as \"2026-11-21\".");
    }

    @ParameterizedTest
    @CsvSource({"+12345-01-01,12345", "0000-01-01,0", "-0001-01-01,-1"})
    void a_year_that_cannot_be_meant_is_not(String day, String year) {
        assertThat(problems(HEAD + ", \"date\": \"" + day + "\"}"))
                .containsExactly(
                        "r.json:1:66: date: the year \"" + year + "\" cannot be meant. Use a year from 1 to 9999.");
    }

    @Test
    void a_strange_id_is_shown_on_one_line_and_cut_short() {
        String name = "\\n\\u202e" + "x".repeat(300);

        assertThat(problems(HEAD + ", \"answers\": {\"" + name + "\": {\"level\": 1}}}"))
                .singleElement()
                .asString()
                .contains("there is no question \"\\u000A\\u202E" + "x".repeat(78) + "…\". Use")
                .doesNotContain("\n", "\u202e");
    }

    @Test
    void notes_may_hold_anything() {
        String note = "a\\u0000\\n\\t\\\"\\\\ 🙂 \\ud83d\\ude42 \\ud800 ليس";

        Responses responses = read(HEAD + ", \"answers\": {\"sup-01\": {\"level\": 1, \"note\": \"" + note + "\"}}}");

        assertThat(responses.answers().values())
                .containsExactly(Answer.level(1).withNote("a\u0000\n\t\"\\ 🙂 🙂 \uD800 ليس"));
        String written = ResponsesJson.write(responses);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written)).isTrue();
        assertThat(read(written)).isEqualTo(responses);
    }

    @Test
    void a_file_is_named_in_its_problems(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{\"schema\": 1}");

        assertThatThrownBy(() -> ResponsesJson.read(file, catalog))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The responses cannot be used: 1 problem.\n  mine.json: content: it is missing."
                        + " Add \"content\" with the \"id\" and \"version\" that were answered.");
    }

    @Test
    void a_file_that_cannot_be_used_is_told_how_to_be(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.json");
        Path latin = Files.write(folder.resolve("latin.json"), HEAD.concat("é").getBytes(StandardCharsets.ISO_8859_1));
        Path large = folder.resolve("large.json");
        Files.write(large, new byte[(16 << 20) + 1]);

        assertThatThrownBy(() -> ResponsesJson.read(missing, catalog))
                .hasMessage("The responses cannot be used: 1 problem.\n  missing.json: there is no file "
                        + Problem.quoted(missing.toString()) + ". Check the name and the folder.");
        assertThatThrownBy(() -> ResponsesJson.read(latin, catalog))
                .hasMessage(
                        "The responses cannot be used: 1 problem.\n  latin.json: it is not UTF-8 text. Save it as UTF-8.");
        assertThatThrownBy(() -> ResponsesJson.read(large, catalog))
                .hasMessage("The responses cannot be used: 1 problem.\n  large.json: it is larger than 16 megabytes."
                        + " Check that this is the right file.");
        assertThatThrownBy(() -> ResponsesJson.read(folder, catalog))
                .hasMessage("The responses cannot be used: 1 problem.\n  " + folder.getFileName()
                        + ": it is a folder. Name a file in it.");
        assertThatThrownBy(() -> ResponsesJson.read(Path.of(""), catalog))
                .hasMessageEndingWith(": it is a folder. Name a file in it.");
    }

    @Test
    void a_file_in_utf_8_is_read(@TempDir Path folder) throws IOException {
        Responses responses =
                Responses.to(catalog).notApplicable("sup-01", "Aún no 🙂").build();
        Path file = Files.writeString(folder.resolve("r.json"), ResponsesJson.write(responses));

        assertThat(ResponsesJson.read(file, catalog)).isEqualTo(responses);
    }

    private Responses read(String json) {
        return ResponsesJson.read("r.json", json, catalog);
    }

    private List<String> problems(String json) {
        InvalidInputException exception = catchThrowableOfType(InvalidInputException.class, () -> read(json));
        assertThat(exception).as("what is wrong with %s", json).isNotNull();
        return exception.problems().stream().map(Problem::toString).toList();
    }
}
