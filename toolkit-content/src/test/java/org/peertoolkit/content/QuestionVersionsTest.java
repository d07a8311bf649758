package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.RoleId;

/** Answers are only compared where the question was the same: a changed question has another version, and no id returns. */
class QuestionVersionsTest {

    private static final Path LEDGER = Path.of("src/test/resources/facts/question-versions.tsv");
    private static final Catalog SHIPPED = BundledContent.load();
    private static final Question ONE =
            SHIPPED.question(new QuestionId("sup-02")).orElseThrow();

    @Test
    void every_shipped_question_says_what_its_version_said() throws IOException {
        List<String> lines = Files.readAllLines(LEDGER);

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(QuestionLedger.of(lines).problems(SHIPPED.questions())).isEmpty();
    }

    @Test
    void what_is_not_part_of_the_meaning_makes_no_difference() {
        Question other = new Question(
                ONE.id(),
                ONE.domain(),
                9,
                !ONE.quick(),
                ONE.roles(),
                ONE.statement(),
                ONE.help(),
                ONE.scale(),
                ONE.anchors(),
                List.of());

        assertThat(QuestionLedger.meaning(other)).isEqualTo(QuestionLedger.meaning(ONE));
    }

    @Test
    void each_part_of_the_meaning_makes_a_difference() {
        List<String> anchors = new ArrayList<>(ONE.anchors());
        anchors.set(3, anchors.get(3) + " Always.");
        Catalog small = BundledContent.directory(Path.of("src/test/resources/small-pack"))
                .load();
        Question threeLevels = small.question(new QuestionId("sup-01")).orElseThrow();

        assertThat(List.of(
                        QuestionLedger.meaning(ONE),
                        QuestionLedger.meaning(changed(ONE, 1, "Another statement.", ONE.help(), ONE.anchors())),
                        QuestionLedger.meaning(changed(ONE, 1, ONE.statement(), "Another help.", ONE.anchors())),
                        QuestionLedger.meaning(changed(ONE, 1, ONE.statement(), ONE.help(), anchors)),
                        QuestionLedger.meaning(forPeersOnly()),
                        QuestionLedger.meaning(withScaleOf(threeLevels))))
                .doesNotHaveDuplicates();
    }

    @Test
    void another_meaning_asks_for_another_version_and_gives_the_line() {
        Question changed = changed(ONE, 1, "Another statement.", ONE.help(), ONE.anchors());
        String line = "sup-02\t2\t" + QuestionLedger.meaning(changed);

        assertThat(ledger(line(ONE)).problems(List.of(changed)))
                .containsExactly(
                        "question sup-02 says something else than version 1 did. Raise its version to 2, then write the"
                                + " line \"%s\" in place of \"%s\".".formatted(line, line(ONE)));
    }

    @Test
    void another_version_asks_for_its_line() {
        Question raised = changed(ONE, 2, "Another statement.", ONE.help(), ONE.anchors());

        assertThat(ledger(line(ONE)).problems(List.of(raised)))
                .containsExactly(
                        "question sup-02 has version 2, and the list has version 1. Write the line \"%s\" in place of \"%s\"."
                                .formatted(line(raised), line(ONE)));
        assertThat(ledger(line(raised)).problems(List.of(raised))).isEmpty();
    }

    @Test
    void a_version_never_falls_or_skips() {
        Question skipped = changed(ONE, 3, "Another statement.", ONE.help(), ONE.anchors());
        Question second = changed(ONE, 2, "Another statement.", ONE.help(), ONE.anchors());

        assertThat(ledger(line(ONE)).problems(List.of(skipped)))
                .containsExactly(
                        "question sup-02 has version 3, and the list has version 1. Versions rise by one: use 1 where it"
                                + " still says the same, otherwise 2.");
        assertThat(ledger(line(second)).problems(List.of(ONE)))
                .containsExactly(
                        "question sup-02 has version 1, and the list has version 2. Versions rise by one: use 2 where it"
                                + " still says the same, otherwise 3.");
    }

    @Test
    void a_version_that_rose_for_nothing_is_told() {
        Question raised = changed(ONE, 2, ONE.statement(), ONE.help(), ONE.anchors());

        assertThat(ledger(line(ONE)).problems(List.of(raised)))
                .containsExactly(
                        "question sup-02 has version 2 and says what version 1 did. Set its version back to 1.");
    }

    @Test
    void a_new_question_asks_for_its_line() {
        assertThat(ledger().problems(List.of(ONE)))
                .containsExactly("question sup-02 is not on the list. Write the line \"%s\".".formatted(line(ONE)));
    }

    @Test
    void a_question_that_is_gone_is_marked_as_retired() {
        assertThat(ledger(line(ONE)).problems(List.of()))
                .containsExactly(
                        "question sup-02 is gone. Bring it back, or write the line \"sup-02\t1\tretired\" in place of \"%s\"."
                                .formatted(line(ONE)));
        assertThat(ledger("sup-02\t1\tretired").problems(List.of())).isEmpty();
    }

    @Test
    void a_retired_id_is_not_used_again() {
        assertThat(ledger("sup-02\t1\tretired").problems(List.of(ONE)))
                .containsExactly(
                        "question sup-02 uses the id of a question that was retired. Give it an id that was never used.");
    }

    @Test
    void a_line_that_cannot_be_read_and_an_id_on_two_lines_are_told() {
        assertThat(ledger("sup-02 1 retired", line(ONE), line(ONE)).problems(List.of(ONE)))
                .containsExactly(
                        "line 2 of the list is \"sup-02 1 retired\". Write id, version and what the message gave, with one tab"
                                + " between them.",
                        "question sup-02 is on the list twice, again in line 4. Keep one of the two.");
    }

    private static QuestionLedger ledger(String... lines) {
        List<String> all = new ArrayList<>(List.of(QuestionLedger.HEAD));
        all.addAll(List.of(lines));
        return QuestionLedger.of(all);
    }

    private static String line(Question question) {
        return QuestionLedger.line(question, question.version());
    }

    private static Question changed(
            Question question, int version, String statement, String help, List<String> anchors) {
        return new Question(
                question.id(),
                question.domain(),
                version,
                question.quick(),
                question.roles(),
                statement,
                help,
                question.scale(),
                anchors,
                question.grounding());
    }

    private static Question forPeersOnly() {
        return new Question(
                ONE.id(),
                ONE.domain(),
                1,
                ONE.quick(),
                Set.of(new RoleId("peer")),
                ONE.statement(),
                ONE.help(),
                ONE.scale(),
                ONE.anchors(),
                ONE.grounding());
    }

    private static Question withScaleOf(Question other) {
        return new Question(
                ONE.id(),
                ONE.domain(),
                1,
                ONE.quick(),
                ONE.roles(),
                ONE.statement(),
                ONE.help(),
                other.scale(),
                ONE.anchors(),
                ONE.grounding());
    }
}
