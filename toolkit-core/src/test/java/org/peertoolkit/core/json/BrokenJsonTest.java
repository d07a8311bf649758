package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class BrokenJsonTest {

    private static final String LOOK =
            "Look for a comma, quote or bracket that is missing or too many, here or just before.";
    private static final String END = "the text ends too early."
            + " Add what is missing at the end: a quote, a ] or a }. Part of the file may be lost.";

    private final Catalog catalog = TinyCatalog.get();

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "r.json: the file is empty. Give it at least \"schema\" and \"content\"."),
                Arguments.of(" \n", "r.json: the file is empty. Give it at least \"schema\" and \"content\"."),
                Arguments.of("{", "r.json:1:2: " + END),
                Arguments.of("{\"schema\": 1,\n\"content\": {\"id\": \"ti", "r.json:2:22: " + END),
                Arguments.of("{\"schema\": 1,}", "r.json:1:14: \"}\" cannot stand here. " + LOOK),
                Arguments.of("{\"schema\": }", "r.json:1:12: \"}\" cannot stand here. " + LOOK),
                Arguments.of("{\"schema\" 1}", "r.json:1:11: \"1\" cannot stand here. " + LOOK),
                Arguments.of("{\"schema\": 01}", "r.json:1:13: \"01\" cannot stand here. " + LOOK),
                Arguments.of("{schema: 1}", "r.json:1:2: \"schema\" cannot stand here. " + LOOK),
                Arguments.of("{\"answers\": True}", "r.json:1:13: \"True\" cannot stand here. " + LOOK),
                Arguments.of("{\"answers\": yes}", "r.json:1:13: \"yes\" cannot stand here. " + LOOK),
                Arguments.of("// a comment\n{}", "r.json:1:1: \"/\" cannot stand here. " + LOOK),
                Arguments.of(
                        "{“schema”: 1}",
                        "r.json:1:2: “ is not a straight double quote. Use straight double quotes: \"like this\"."),
                Arguments.of(
                        "{'schema': 1}",
                        "r.json:1:2: ' is not a straight double quote. Use straight double quotes: \"like this\"."),
                Arguments.of(
                        "{\"date\": \"2026\n\"}",
                        "r.json:1:15: there is a line break, a tab or another control character inside a text."
                                + " Write \\n for a line break and \\t for a tab."),
                Arguments.of(
                        "\u0000",
                        "r.json:1:1: there is a line break, a tab or another control character inside a"
                                + " text. Write \\n for a line break and \\t for a tab."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void text_that_is_not_json_is_told_in_plain_words_where_and_why(String text, String problem) {
        assertThat(problems(text)).containsExactly(problem);
    }

    @Test
    void what_was_found_before_the_break_is_reported_too() {
        assertThat(problems("{\"schema\": 7,\n\"date\": }"))
                .containsExactly(
                        "r.json:1:12: schema: form \"7\" is not known. Use 1, or a newer version of this toolkit.",
                        "r.json:2:9: \"}\" cannot stand here. " + LOOK);
    }

    @Test
    void text_after_the_end_is_reported() {
        String whole = ResponsesJson.write(Responses.to(catalog).build()).strip();

        assertThat(problems(whole + "\n{}"))
                .containsExactly("r.json:10:1: something follows after the end. Take it away.");
        assertThat(problems(whole + "\n}")).containsExactly("r.json:10:1: \"}\" cannot stand here. " + LOOK);
    }

    @Test
    void a_document_that_is_no_object_is_asked_for_braces_only() {
        assertThat(problems("[1, 2]")).containsExactly("r.json:1:1: it is a list. Write fields in braces { }.");
        assertThat(problems("12")).containsExactly("r.json:1:1: it is \"12\". Write fields in braces { }.");
        assertThat(problems("null")).containsExactly("r.json:1:1: it is left empty. Write fields in braces { }.");
    }

    @Test
    void a_hundred_thousand_open_brackets_are_a_problem_and_no_crash() {
        assertThat(problems("[".repeat(100_000)))
                .containsExactly(
                        "r.json:1:1: it is a list. Write fields in braces { }.",
                        "r.json:1:102: more than 100 brackets are open here. Check that this is the right file.");
        assertThat(problems("{\"answers\": " + "{\"a\":".repeat(100_000)))
                .contains("r.json:1:509: more than 100 brackets are open here. Check that this is the right file.");
        assertThat(problems("{\"x\": " + "[".repeat(100_000)))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("more than 100 brackets are open here. Check that this is the right file.");
    }

    @Test
    void numbers_names_and_texts_without_end_are_a_problem() {
        String tooLong = "a name, number or text here is far too long. Check that this is the right file.";

        assertThat(problems("{\"schema\": " + "9".repeat(100_000) + "}"))
                .singleElement()
                .asString()
                .endsWith(tooLong);
        assertThat(problems("{\"" + "n".repeat(100_000) + "\": 1}"))
                .singleElement()
                .asString()
                .endsWith(tooLong);
        assertThat(problems("{\"date\": \"" + "t".repeat(2_000_000) + "\"}"))
                .singleElement()
                .asString()
                .endsWith(tooLong);
    }

    @Test
    void a_number_of_a_thousand_digits_is_cut_short_in_its_message() {
        assertThat(problems(
                        "{\"schema\": " + "9".repeat(1_000) + ", \"content\": {\"id\": \"tiny\", \"version\": \"1\"}}"))
                .containsExactly(
                        "r.json:1:12: schema: \"" + "9".repeat(80) + "…\" is too large. Write a smaller number.");
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> whole = ResponsesArbitraries.of(catalog).map(ResponsesJson::write);
        Arbitrary<Character> odd =
                Arbitraries.of('{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\u0000', '“', 'x', '1', '-');
        return whole.flatMap(text -> odd.flatMap(character -> Arbitraries.integers()
                .between(0, text.length() - 1)
                .map(at -> text.substring(0, at) + character + text.substring(at + 1))));
    }

    @Property
    void one_damaged_character_gives_responses_or_problems_in_plain_words(@ForAll("damaged") String text) {
        assertPlain(text);
    }

    @Property
    void a_text_cut_short_gives_problems_in_plain_words(
            @ForAll("damaged") String text, @ForAll @IntRange(max = 3_000) int length) {
        assertPlain(text.substring(0, Math.min(length, text.length())));
    }

    @Property
    void any_text_at_all_gives_problems_in_plain_words(@ForAll String text) {
        assertPlain(text);
    }

    private void assertPlain(String text) {
        Throwable thrown = catchThrowable(() -> ResponsesJson.read("r.json", text, catalog));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidInputException.class);
            assertThat(((InvalidInputException) thrown).problems()).isNotEmpty().allSatisfy(problem -> {
                String fixed = problem.what().replaceAll("\".*\"", "");
                assertThat(fixed + problem.remedy())
                        .doesNotContainIgnoringCase("token", "parser", "null", "exception", "REDACTED", "JSON");
                assertThat(problem.toString()).doesNotContain("\n");
            });
        }
    }

    private List<String> problems(String json) {
        Throwable thrown = catchThrowable(() -> ResponsesJson.read("r.json", json, catalog));
        assertThat(thrown).isInstanceOf(InvalidInputException.class);
        return ((InvalidInputException) thrown)
                .problems().stream().map(Problem::toString).toList();
    }
}
