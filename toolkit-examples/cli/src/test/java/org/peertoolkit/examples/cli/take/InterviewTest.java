package org.peertoolkit.examples.cli.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.TinyCatalog;

/** The tiny catalog asks two things about the organization, and its quick check has sup-01, sup-02, fin-01, fin-02. */
class InterviewTest {

    private static final Catalog TINY = TinyCatalog.get();

    @TempDir
    private Path folder;

    private Path file;

    private Interview.Prospect prospect = (responses, asked) -> Optional.empty();

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("responses.json");
    }

    @Test
    void a_whole_quick_check_is_asked_in_order_and_saved() {
        String said = take("1", "3", "1", "n", "We do not pay", "d", "2", "");

        assertThat(saved())
                .isEqualTo(Responses.to(TINY)
                        .date(LocalDate.of(2026, 11, 21))
                        .profile("roles", "peer")
                        .profile("setting", "hospital")
                        .level("sup-01", 1)
                        .notApplicable("sup-02", "We do not pay")
                        .dontKnow("fin-01")
                        .level("fin-02", 2)
                        .build());
        assertThat(said)
                .contains("Question 1 of 4", "Question 2 of 4", "Question 3 of 4", "Question 4 of 4")
                .contains("== Supervision ==", "== Finances ==")
                .endsWith("\nSee your toolkit: toolkit assess " + file + "\n");
        assertThat(said.replaceAll("\\s+", " ")).contains("4 of 4 questions are answered. Saved in " + file + ".");
    }

    @Test
    void the_beginning_looks_like_this() {
        assertThat(take("1", "1")).startsWith("""
                        A TINY CHECK
                        ============

                        This is the quick check. Every answer is saved at once in""").contains("""
                        Question 1 of 4
                        Supervision has protected time.

                          1  Not yet: Not yet: Supervision has protected time.
                          2  Beginning: Beginning: Supervision has protected time.
                          3  Mostly: Mostly: Supervision has protected time.
                          4  In place: In place: Supervision has protected time.

                        1 to 4 (n = does not apply, d = don't know, s = skip, b = back, ? = help):\s""");
    }

    @Test
    void an_interview_goes_on_where_it_stopped() {
        take("1", "3", "4", "q");
        String said = take("2");

        assertThat(said)
                .contains("1 of 4 questions are answered. Going on with what is still open.")
                .contains("Question 2 of 4")
                .doesNotContain("Question 1 of 4");
        assertThat(level("sup-01")).isEqualTo(4);
        assertThat(level("sup-02")).isEqualTo(2);
    }

    @Test
    void what_was_skipped_is_asked_again_the_next_time() {
        take("s", "s", "s", "2", "s", "2", "");
        assertThat(saved().answers()).hasSize(2);

        String said = take("1", "1", "3", "4");
        assertThat(said).contains("2 of 4 questions are answered.", "Question 1 of 4", "Question 3 of 4");
        assertThat(level("sup-01")).isEqualTo(3);
        assertThat(level("fin-01")).isEqualTo(4);
    }

    @Test
    void the_end_of_the_input_leaves_at_any_place() {
        for (int lines = 0; lines <= 6; lines++) {
            String[] typed = {"1", "3", "4", "n", "We do not", "2"};
            take(java.util.Arrays.copyOf(typed, lines));
        }
        assertThat(saved().answers()).isNotEmpty();
    }

    @Test
    void nothing_answered_is_nothing_saved() {
        assertThat(take("q")).endsWith("Nothing was answered, so nothing was saved.\n");
        assertThat(take()).endsWith("Nothing was answered, so nothing was saved.\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_answer_is_on_disk_before_the_next_question_is_shown() {
        take("1", "3", "4");

        assertThat(level("sup-01")).isEqualTo(4);
        assertThat(saved().answers()).hasSize(1);
    }

    @Test
    void one_can_go_back_and_answer_again_or_keep() {
        take("1", "3", "1", "b", "4", "2", "b", "", "3", "3", "q");

        assertThat(level("sup-01")).isEqualTo(4);
        assertThat(level("sup-02")).isEqualTo(2);
        assertThat(level("fin-01")).isEqualTo(3);
        assertThat(level("fin-02")).isEqualTo(3);
    }

    @Test
    void going_back_shows_what_was_answered() {
        String said = take("1", "3", "1", "b", "q");

        assertThat(said).contains("Your answer so far: 1, Not yet. Press Enter to keep it.");
    }

    @Test
    void one_can_go_back_to_the_organization_and_the_questions_follow() {
        String said = take("all", "1", "1", "b", "b", "2", "q");

        assertThat(saved().profile().choices().toString()).isEqualTo("{roles=[chw], setting=[clinic]}");
        assertThat(said).contains("Question 1 of 4");
    }

    @Test
    void questions_about_other_roles_are_not_asked() {
        String said = takeAll("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "");

        assertThat(said)
                .contains("Peers choose what they disclose.")
                .doesNotContain("CHWs are supervised in the field");
        assertThat(saved().answers()).hasSize(9).doesNotContainKey(new QuestionId("sup-04"));
        assertThat(said).contains("Question 9 of 9");
    }

    @Test
    void a_note_belongs_to_the_answer_given_last() {
        take("1", "3", "1", "note", "Only one team", "2", "q");

        assertThat(answer("sup-01").note()).isEqualTo("Only one team");
        assertThat(answer("sup-02").note()).isNull();
    }

    @Test
    void a_note_stays_when_the_answer_changes_and_goes_when_it_is_emptied() {
        take("1", "3", "1", "note", "Only one team", "b", "2", "q");
        assertThat(answer("sup-01")).isEqualTo(new Answer.Rated(2, "Only one team"));

        take("b", "note", "", "q");
        assertThat(answer("sup-01")).isEqualTo(new Answer.Rated(2, null));
    }

    @Test
    void a_note_can_be_added_after_the_last_question() {
        take("1", "3", "1", "1", "1", "1", "note", "That was all", "");

        assertThat(answer("fin-02").note()).isEqualTo("That was all");
    }

    @Test
    void a_note_without_an_answer_is_refused() {
        assertThat(take("1", "3", "note", "q")).contains("There is no answer yet that a note could belong to.");
    }

    @Test
    void what_is_no_answer_is_explained_and_asked_again() {
        String said = take("1", "3", "5", "1.5", "yes", "", "?", "4", "q");

        assertThat(said)
                .contains("\"5\" is not one of the answers. Type a number from 1 to 4, or ? for help.")
                .contains("\"yes\" is not one of the answers.")
                .contains("There is no answer yet. Type s to skip it, or ? for help.")
                .contains("Think of the last six months.");
        assertThat(level("sup-01")).isEqualTo(4);
    }

    @Test
    void choices_about_the_organization_are_checked() {
        String said = take("1 9", "1,2", "1 2", "x", "?", "s", "q");

        assertThat(said)
                .contains("\"9\" is not one of the choices. Type a number from 1 to 2, or ? for help.")
                .contains("Only one choice is taken here. Type the number that fits best.")
                .contains("\"x\" is not one of the choices.");
        assertThat(saved().profile().choices().toString()).isEqualTo("{roles=[chw, peer]}");
    }

    @Test
    void a_reason_is_needed_for_what_does_not_apply() {
        take("1", "3", "n", "", "2", "q");
        assertThat(level("sup-01")).isEqualTo(2);

        take("n");
        assertThat(saved().answers()).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_left_as_it_is() throws IOException {
        Files.writeString(file, "{ \"schema\": 1, \"mine\": ");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> take("1", "3", "1")).isInstanceOf(InvalidInputException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_file_that_another_program_changed_is_left_as_it_is() throws IOException {
        take("1", "3", "1", "q");
        AnswerFile answers = AnswerFile.at(file);
        Responses read = answers.read(TINY);
        Files.writeString(file, "changed");

        assertThatThrownBy(() -> answers.save(read))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("another program changed it in the meantime");
        assertThat(Files.readString(file)).isEqualTo("changed");
    }

    @Test
    void a_folder_that_is_not_there_is_told_before_the_first_question() {
        file = folder.resolve("none/responses.json");

        assertThatThrownBy(() -> take("1", "3", "1")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void who_answers_is_kept_and_not_mixed_up() {
        take(new Respondent("r1", "supervisor"), "1", "3", "1");
        assertThat(saved().respondent()).isEqualTo(new Respondent("r1", "supervisor"));

        take("2");
        assertThat(saved().respondent()).isEqualTo(new Respondent("r1", "supervisor"));
        assertThatThrownBy(() -> take(new Respondent("r2", "peer"), "1"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("these are the answers of \"r1\" (supervisor), not of \"r2\" (peer). Give another"
                        + " file with -o.");
    }

    @Test
    void answers_to_an_earlier_edition_keep_saying_so() throws IOException {
        Files.writeString(
                file,
                ResponsesJson.write(Responses.to(TinyCatalog.edition("0"))
                        .level("sup-01", 2)
                        .build()));
        String said = take("1", "3", "4", "q");

        assertThat(said).contains("These answers were begun with edition 0 of the questions, and this is edition 1.");
        assertThat(saved().content().version()).isEqualTo("0");
    }

    @Test
    void whoever_leaves_early_is_told_what_remains_worth_asking() {
        prospect = (responses, asked) -> Optional.of(outlook(
                asked.questions().stream()
                        .map(Question::id)
                        .filter(id -> responses.answer(id).isEmpty())
                        .toList(),
                new QuestionId("fin-01")));

        assertThat(take("1", "3", "1", "q")).endsWith("""
                        Whatever you answer to the 3 questions that are left: 1 practice is recommended,
                        and 1 is not. 1 is open: it depends on those answers.
                        Most worth asking next: "Pay is a living wage." (fin-01)
                        Go on later:      toolkit take -o %s
                        See your toolkit: toolkit assess %s
                        """.formatted(file, file));
    }

    @Test
    void whoever_skips_a_question_is_told_once_at_the_end() {
        prospect = (responses, asked) -> Optional.of(outlook(List.of(new QuestionId("fin-01")), null));

        String said = take("1", "3", "1", "2", "s", "2", "");

        assertThat(said).contains("""
                        That was the last question. Those without an answer are asked again when you
                        come back.
                        Whatever you answer to the question that is left, the same 1 practice is
                        recommended. It may still change a score or a priority.
                        Press Enter to finish""").containsOnlyOnce("Whatever you answer");
    }

    @Test
    void whoever_answers_everything_does_not_wait_for_the_rules() {
        prospect = (responses, asked) -> {
            throw new AssertionError("Nothing is left.");
        };

        assertThat(take("1", "3", "1", "2", "2", "2", "")).contains("4 of 4 questions are answered.");
    }

    private static Outlook outlook(List<QuestionId> left, @Nullable QuestionId next) {
        Map<PracticeId, Standing> standings = new LinkedHashMap<>();
        standings.put(new PracticeId("sup-protected-time"), Standing.RECOMMENDED);
        if (next != null) {
            standings.put(new PracticeId("fin-fair-pay"), Standing.OPEN);
        }
        standings.put(new PracticeId("fin-billing-map"), Standing.NOT_NEEDED);
        return new Outlook(standings, left, next);
    }

    private String take(String... typed) {
        return run(true, null, typed);
    }

    private String take(Respondent respondent, String... typed) {
        return run(true, respondent, typed);
    }

    private String takeAll(String... typed) {
        return run(false, null, typed);
    }

    private String run(boolean quick, @Nullable Respondent respondent, String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String lines = typed.length == 0 ? "" : String.join("\n", typed) + "\n";
        Interview.run(
                TINY,
                quick,
                AnswerFile.at(file),
                respondent,
                Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC),
                new BufferedReader(new StringReader(lines)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                false,
                prospect);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Responses saved() {
        return ResponsesJson.read(file, TINY);
    }

    private Answer answer(String question) {
        return saved().answer(new QuestionId(question)).orElseThrow();
    }

    private int level(String question) {
        return ((Answer.Rated) answer(question)).level();
    }
}
