package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that is not YAML, told without the words of those who write such readers. */
class BrokenYamlTest {

    private static final String QUESTIONS = "supervision/questions.yaml";

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack(@TempDir Path directory) {
        pack = SmallPack.in(directory);
    }

    @Test
    void a_tab_that_indents_is_told_as_such() {
        pack.replace(QUESTIONS, "    version: 1", "\tversion: 1");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:4:1: the line is indented with a tab. Use spaces instead.");
    }

    @Test
    void every_line_indented_with_a_tab_is_told() {
        pack.replace(QUESTIONS, "      1: \"Nobody", "\t  1: \"Nobody")
                .replace(QUESTIONS, "      2: \"Some", "  \t  2: \"Some");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:10:1: the line is indented with a tab. Use spaces instead.",
                        "supervision/questions.yaml:11:3: the line is indented with a tab. Use spaces instead.");
    }

    @Test
    void a_quote_left_open_in_the_middle_points_to_where_it_stops_making_sense() {
        pack.replace(QUESTIONS, "\"Everyone has a supervisor.\"", "\"Everyone has a supervisor.");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:8:12: this does not fit what stands before it. Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.");
    }

    @Test
    void a_quote_left_open_at_the_end_points_to_where_it_opens() {
        pack.replace(QUESTIONS, "    grounding: [R001, R002]", "    grounding: [R001, R002]\n    help: \"open");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:25:11: the quote that opens here is never closed. Close it at the end of the text; a double quote inside a text is written as \\\".");
    }

    @Test
    void a_second_colon_asks_for_quotes() {
        pack.replace(QUESTIONS, "\"Everyone has a supervisor.\"", "Everyone: has a supervisor.");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:24: a second colon stands in this line, or the line is indented too far. Put the whole text in double quotes, or line the name up with the others of its group.");
    }

    @Test
    void a_line_indented_too_far_is_told() {
        pack.replace(QUESTIONS, "    quick: true", "     quick: true");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:5:11: a second colon stands in this line, or the line is indented too far. Put the whole text in double quotes, or line the name up with the others of its group.");
    }

    @Test
    void a_line_indented_too_little_is_told() {
        pack.replace(QUESTIONS, "    quick: true", "   quick: true");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:5:4: this does not fit what stands before it. Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.");
    }

    @Test
    void a_list_left_open_points_to_where_it_opens() {
        pack.replace(QUESTIONS, "grounding: [R001]", "grounding: [R001");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:13:16: the list that opens here with \"[\" is not closed. Close it with \"]\", and put commas between its entries.");
    }

    @Test
    void a_group_left_open_points_to_where_it_opens() {
        pack.replace("scales.yaml", "- { level: 2, label: \"Partly\" }", "- { level: 2, label: \"Partly\"");
        assertThat(pack.messages())
                .containsExactly(
                        "scales.yaml:6:9: the group that opens here with \"{\" is not closed. Close it with \"}\", and put commas between its entries.");
    }

    @Test
    void a_text_that_begins_with_a_reserved_character_asks_for_quotes() {
        pack.replace(QUESTIONS, "\"Everyone has a supervisor.\"", "@everyone");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:16: a text without quotes cannot begin with \"@\". Put the text in double quotes.");
    }

    @Test
    void a_backslash_without_meaning_is_told() {
        pack.replace(QUESTIONS, "\"Everyone has a supervisor.\"", "\"a\\qb\"");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:19: a backslash inside double quotes has no meaning before this letter. Write two backslashes for one, or take it away.");
    }

    @Test
    void a_name_without_a_colon_is_told() {
        pack.replace(QUESTIONS, "    quick: true", "    quick true");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:5:5: a name without a colon stands here. Write the name, a colon, a space and the value.");
    }

    @Test
    void a_name_alone_on_its_line_is_told() {
        pack.replace(QUESTIONS, "    version: 1\n    quick: true", "    version\n    quick: true");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:4:5: a name without a colon stands here. Write the name, a colon, a space and the value.");
    }

    @Test
    void a_list_that_begins_in_the_wrong_place_is_told() {
        pack.replace(QUESTIONS, "    roles: [peer, chw]", "    roles: - peer");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:6:12: a list cannot begin here. Begin it on a line of its own, with the dash after two more spaces.");
    }

    @Test
    void a_file_of_comments_is_empty() {
        pack.write(QUESTIONS, "# nothing\n");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:1:1: the file is empty. Fill it in, or bring back an earlier version of it.");
    }

    @Test
    void a_file_that_is_a_list_is_told() {
        pack.write("pack.yaml", "- a\n");
        assertThat(pack.messages())
                .containsExactly(
                        "pack.yaml:1:1: it is a list. Write a group of fields: one a line, each a name, a colon and a value.");
    }

    @Test
    void a_second_document_in_one_file_is_told() {
        pack.append("pack.yaml", "---\nid: x\n");
        assertThat(pack.messages())
                .containsExactly(
                        "pack.yaml:14:1: a second document begins here. Take the line \"---\" above it away, or keep it in a file of its own.");
    }

    @Test
    void an_invisible_character_is_told_with_its_place() {
        pack.replace(QUESTIONS, "Everyone", "Every\u0007one");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:7:22: a character that cannot be seen stands here (U+0007). Delete it: put the cursor behind it and press the backspace key once.");
    }

    @Test
    void a_file_in_another_encoding_is_told_with_the_first_place_that_shows_it() {
        pack.write(
                QUESTIONS,
                SmallPack.original(QUESTIONS).replace("Nobody", "Nob\u00f6dy").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pack.messages())
                .containsExactly("supervision/questions.yaml:10:14: this is not UTF-8 text. Save the file as UTF-8.");
    }

    @Test
    void brackets_without_end_do_no_harm() {
        pack.write("pack.yaml", "id: " + "[".repeat(900_000));
        assertThat(pack.messages())
                .containsExactly(
                        "pack.yaml:1:504: this cannot be read as YAML. Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.");
    }

    @Test
    void a_list_that_stands_for_a_name_is_told() {
        pack.replace(QUESTIONS, "    quick: true", "    [quick]: true");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:5:5: this cannot be read as YAML. Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.");
    }

    @Test
    void a_value_that_is_not_there_is_told() {
        pack.replace("pack.yaml", "language: en", "language: [");
        assertThat(pack.messages())
                .containsExactly(
                        "pack.yaml:4:11: the list that opens here with \"[\" is not closed. Close it with \"]\", and put commas between its entries.");
    }
}
