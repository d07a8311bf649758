package org.peertoolkit.rules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peertoolkit.rules.internal.read.RuleTexts.messages;
import static org.peertoolkit.rules.internal.read.RuleTexts.with;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.problem.Problem;

class StrangeTextTest {

    @Test
    void ten_megabytes_are_refused_unread() {
        byte[] bytes = new byte[10 * 1024 * 1024];
        Arrays.fill(bytes, (byte) '(');

        assertThat(RuleFile.read("test.drl", bytes).problems())
                .map(Problem::toString)
                .containsExactly(
                        "test.drl:1:1: the file is larger than 1 MB. Keep the rules of one subject in one file,"
                                + " and split a longer one.");
    }

    @Test
    void a_megabyte_of_signs_is_refused_with_a_bounded_number_of_messages() {
        String text = RuleTexts.OPENING + ";\nrule\n".repeat(100_000);

        assertThat(messages(text))
                .hasSize(Findings.MOST + 1)
                .anyMatch(message -> message.endsWith(
                        "there are more problems in this file. Mend the others first, then check again."));
    }

    @Test
    void text_in_another_encoding_is_refused_at_its_first_foreign_character() {
        byte[] bytes = with("when", "Réponse( level <= 2 )").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RuleFile.read("test.drl", bytes).problems())
                .map(Problem::toString)
                .containsExactly("test.drl:9:6: the file is not saved as UTF-8 text: the character here cannot be read."
                        + " Save it again with the encoding UTF-8.");
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertThat(messages("\uFEFF" + with("top", "")))
                .containsExactly("test.drl:1:1: the file begins with an invisible mark (a byte order mark). Save it as"
                        + " \"UTF-8\", not as \"UTF-8 with BOM\".");
    }

    @ParameterizedTest
    @CsvSource({"200B, 29", "202E, 29", "0000, 29", "2028, 29", "E000, 29", "000D, 29"})
    void an_invisible_character_is_refused(String code, int column) {
        String character = String.valueOf((char) Integer.parseInt(code, 16));

        assertThat(messages(with("when", "Answer( question == \"sup" + character + "-02\", level <= 2 )")))
                .containsExactly(
                        "test.drl:9:%d: an invisible character (U+%s) stands here. Delete it, or type the line again."
                                .formatted(column, code));
    }

    @Test
    void a_picture_is_refused() {
        assertThat(messages(with("when", "Answer( question == \"sup\uD83D\uDE00\" )")))
                .containsExactly("test.drl:9:29: the character U+1F600 cannot stand in a rule file. Use letters, digits"
                        + " and ordinary signs.");
    }

    @Test
    void a_unicode_escape_that_would_close_a_text_is_refused() {
        String code = "System.setProperty(\\u0022peertoolkit.ran\\u0022, \\u0022yes\\u0022)";

        assertThat(messages(with("when", "Answer( question == \"sup-02\\u0022 || " + code + " == \\u0022\" )")))
                .first()
                .isEqualTo("test.drl:9:32: \"\\u0022\" is a character in disguise. Write the character itself.");
        assertThat(System.getProperty("peertoolkit.ran")).isNull();
    }

    @Test
    void a_unicode_escape_that_would_end_a_comment_is_refused() {
        assertThat(messages(with("then", "// \\u000a System.exit(1);\n")))
                .containsExactly("test.drl:11:8: \"\\u000a\" is a character in disguise. Write the character itself.");
    }

    @Test
    void curly_quotation_marks_are_refused_and_the_straight_one_is_offered() {
        assertThat(messages(with("when", "Answer( question == “sup-02”, level <= 2 )")))
                .containsExactly(
                        "test.drl:9:25: a curly quotation mark (“) stands here. Write the straight one (\").",
                        "test.drl:9:32: a curly quotation mark (”) stands here. Write the straight one (\").");
    }

    @Test
    void single_quotation_marks_are_refused() {
        assertThat(messages(with("when", "Answer( question == 'sup-02', level <= 2 )")))
                .containsExactly("test.drl:9:25: \"sup-02\" stands in single quotation marks. Use straight double ones:"
                        + " \"sup-02\".");
    }

    @Test
    void a_backslash_is_refused() {
        assertThat(messages(with("when", "Answer( question == \"sup\\\"-02\", level <= 2 )")))
                .containsExactly(
                        "test.drl:9:29: a backslash (\\) stands in a text. Leave it out; inside a text, write a"
                                + " single quotation mark (') where you want one.");
    }

    @Test
    void an_accented_letter_and_an_unusual_space_are_refused_outside_texts() {
        assertThat(messages(with("when", "Réponse( level <= 2 )")))
                .containsExactly("test.drl:9:6: the character \"é\" cannot stand here. Outside comments and texts in"
                        + " quotation marks, use only unaccented letters, digits and the signs of the rule language.");
        assertThat(messages(with("when", "Answer(\u00A0level <= 2 )")))
                .containsExactly("test.drl:9:12: a space of an unusual kind (U+00A0) stands here. Replace it by an"
                        + " ordinary space.");
    }

    @Test
    void accents_and_apostrophes_may_stand_in_comments_and_texts() {
        String text = with("when", "// l'équipe – “sûr”\n    Answer( level <= 2 ) /* ‘x’ */")
                .replace("Someone", "René, the team's lead – someone");

        assertThat(RuleTexts.onlyRule(text).because())
                .isEqualTo("René, the team's lead – someone beside them needs to know the job.");
    }

    @Test
    void a_text_or_a_comment_that_is_not_closed_is_refused_where_it_begins() {
        assertThat(messages(with("when", "Answer( question == \"sup-02, level <= 2 )")))
                .containsExactly("test.drl:9:25: the text that begins here is not closed on its line. Close it with a"
                        + " straight quotation mark (\").");
        assertThat(messages(with("when", "/* Answer( level <= 2 )")))
                .containsExactly("test.drl:9:5: the comment that begins here is not closed. Close it with \"*/\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"( %s )", "not( %s )", "exists( %s )"})
    void a_hundred_brackets_are_refused_before_drools_sees_them(String nesting) {
        String nested = "Answer( level <= 2 )";
        for (int i = 0; i < 100; i++) {
            nested = nesting.formatted(nested);
        }

        assertThat(messages(with("when", nested)))
                .singleElement()
                .asString()
                .endsWith("rule SUP-02: more than 10 brackets are open at once. Take needless brackets away, or split"
                        + " the rule into several.");
    }

    @Test
    void a_hundred_brackets_within_a_test_or_a_recommendation_are_refused() {
        String open = "(".repeat(100);
        String close = ")".repeat(100);

        assertThat(messages(with("when", "Answer( " + open + "level <= 2" + close + " )")))
                .singleElement()
                .asString()
                .startsWith("test.drl:9:22: rule SUP-02: more than 10 brackets are open at once.");
        assertThat(messages(with("then", "toolkit.recommend" + open + "\"p\"" + close + ";")))
                .singleElement()
                .asString()
                .startsWith("test.drl:11:32: rule SUP-02: more than 10 brackets are open at once.");
    }

    @Test
    void a_rule_without_measure_is_refused() {
        String conditions = String.join("\n", Collections.nCopies(200, "Answer( level <= 2 )"));

        assertThat(messages(with("when", conditions)))
                .containsExactly("test.drl:5:1: rule SUP-02: the rule has more than 1000 words and signs. Split it into"
                        + " several rules.");
    }

    @Test
    void line_ends_of_any_machine_read_the_same() {
        String text = with("when", "Answer( level <= 2 )");
        RuleFile here = RuleTexts.read(text);
        RuleFile there = RuleTexts.read(text.replace("\n", "\r\n"));

        assertThat(there).isEqualTo(here);
        assertThat(here.rules()).hasSize(1);
    }
}
