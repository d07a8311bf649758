package org.peertoolkit.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Flip;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.TinyCatalog;

/** Texts of explanations made by hand; what a real explainer says is held against the shipped content elsewhere. */
class ExplanationTextTest {

    private static final Catalog TINY = TinyCatalog.get();
    private static final QuestionId SUP_01 = new QuestionId("sup-01");
    private static final QuestionId SUP_02 = new QuestionId("sup-02");
    private static final QuestionId FIN_01 = new QuestionId("fin-01");
    private static final PracticeId TIME = new PracticeId("sup-protected-time");
    private static final PracticeId PAY = new PracticeId("fin-fair-pay");

    private final Assessment assessment = ReadinessToolkit.of(TINY, new LowestAnswerEngine())
            .assess(Responses.to(TINY)
                    .profile("roles", "peer")
                    .level("sup-01", 1)
                    .level("fin-01", 4)
                    .build());

    @Test
    void a_practice_that_rests_on_a_single_answer() {
        Explanation fragile = new Explanation(
                TIME,
                Priority.HIGH,
                List.of(new Ground.Answered(SUP_01, Answer.level(1))),
                new Flip(Map.of(SUP_01, Optional.of(Answer.level(3))), null));

        assertThat(text(fragile, settled())).contains("""
                RECOMMENDED
                -----------

                High priority: begin with it.
                Because:
                  - "Supervision has protected time." Your answer: 1, Not yet: Not yet:
                    Supervision has protected time.
                This stays recommended as long as that does not change, whatever else is
                answered.

                WHAT WOULD CHANGE THAT
                ----------------------

                It rests on a single answer: if that were at level 3 (Mostly), it would no
                longer be recommended. Level 3 says: Mostly: Supervision has protected time.
                """).doesNotContain("WHAT IS LEFT");
    }

    @Test
    void a_practice_that_rests_on_several_answers() {
        Map<QuestionId, Optional<Answer>> changes = new LinkedHashMap<>();
        changes.put(SUP_01, Optional.of(Answer.dontKnow()));
        changes.put(SUP_02, Optional.empty());
        changes.put(FIN_01, Optional.of(Answer.notApplicable("any")));
        Explanation firm = new Explanation(
                TIME,
                Priority.LOW,
                List.of(
                        new Ground.Answered(SUP_01, Answer.level(1)),
                        new Ground.Scored(new DomainId("finances"), 100),
                        new Ground.Chosen(new ProfileItemId("roles"), new ChoiceId("peer"), true)),
                new Flip(changes, null));

        assertThat(text(firm, open())).contains("""
                  - The score for Finances is 100 percent.
                  - About your organization: It is peer.
                This stays recommended as long as none of that changes, whatever else is
                answered.
                """).contains("""
                It rests on more than one answer: at least 3 would have to change before it is
                no longer recommended. For example, if:
                  - "Supervision has protected time" were answered with "don't know".
                  - "Supervisors have done the job themselves" had no answer.
                  - "Pay is a living wage" did not apply.
                """).endsWith("""
                This is settled: whatever you answer to the question that is left, it is
                recommended.
                """);
    }

    @Test
    void what_is_missing_is_an_answer_or_another_one() {
        Explanation unasked = new Explanation(
                PAY,
                null,
                List.of(new Ground.Answered(SUP_02, null)),
                new Flip(Map.of(SUP_02, Optional.of(Answer.level(1))), Priority.MEDIUM));
        Explanation good = new Explanation(
                PAY,
                null,
                List.of(new Ground.Answered(FIN_01, Answer.level(4))),
                new Flip(Map.of(FIN_01, Optional.of(Answer.level(2))), Priority.HIGH));

        assertThat(text(unasked, open())).contains("""
                NOT RECOMMENDED
                ---------------

                Because:
                  - "Supervisors have done the job themselves." It has no answer yet.
                This is not recommended as long as that does not change, whatever else is
                answered.

                WHAT WOULD CHANGE THAT
                ----------------------

                What is missing: an answer to "Supervisors have done the job themselves". If it
                were at level 1 (Not yet), this would be recommended. Medium priority: plan it.
                Level 1 says: Not yet: Supervisors have done the job themselves.

                WHAT IS LEFT
                ------------

                This is open: it depends on what you answer to the question that is left.
                """);
        assertThat(text(good, settled())).contains("""
                It would be recommended if that were at level 2 (Beginning). High priority:
                begin with it. Level 2 says: Beginning: Pay is a living wage.
                """);
    }

    @Test
    void what_no_answers_change_is_told() {
        assertThat(text(new Explanation(PAY, null, List.of(), null), settled()))
                .contains("""
                Whatever is answered, this stays so.
                """)
                .contains("""
                No other answers would lead to it while your organization stays what it is.
                """);
        assertThat(text(null, settled())).endsWith("""
                No rule recommends this practice, whatever is answered.
                """);
    }

    @Test
    void every_kind_of_ground_is_a_sentence() {
        ExplanationWords words = new ExplanationWords(assessment.answers());

        assertThat(List.of(
                                new Ground.Answered(SUP_01, Answer.dontKnow()),
                                new Ground.Answered(SUP_01, Answer.notApplicable("Nobody is paid.")),
                                new Ground.Answered(new QuestionId("sup-05"), null),
                                new Ground.Scored(new DomainId("finances"), null),
                                new Ground.Chosen(new ProfileItemId("setting"), new ChoiceId("clinic"), false),
                                new Ground.Chosen(new ProfileItemId("setting"), null, false),
                                new Ground.Apart(SUP_01, 1),
                                new Ground.Apart(SUP_01, 2),
                                new Ground.Apart(SUP_01, null),
                                new Ground.Before(SUP_01, 2),
                                new Ground.Before(SUP_01, null))
                        .stream()
                        .map(words::whole))
                .containsExactly(
                        "\"Supervision has protected time.\" Your answer: don't know.",
                        "\"Supervision has protected time.\" Your answer: does not apply (Nobody is paid).",
                        "\"%s\" It is not part of the quick check, and has no answer."
                                .formatted(TINY.question(new QuestionId("sup-05"))
                                        .orElseThrow()
                                        .statement()),
                        "There is no score for Finances.",
                        "About your organization: \"It is clinic\" was not chosen.",
                        "About your organization: nothing was said to \"Where do they work?\"",
                        "The people who answered lie 1 level apart on \"Supervision has protected time.\"",
                        "The people who answered lie 2 levels apart on \"Supervision has protected time.\"",
                        "It is not known how far people lie apart on \"Supervision has protected time.\"",
                        "\"Supervision has protected time.\" The answer last time: 2, Beginning.",
                        "\"Supervision has protected time.\" The answer last time is not known.");
    }

    @Test
    void all_of_them_briefly() {
        Explanation fragile = new Explanation(
                assessment.toolkit().advice().get(0).practice().id(),
                assessment.toolkit().advice().get(0).priority(),
                List.of(new Ground.Answered(SUP_01, Answer.level(1))),
                new Flip(Map.of(SUP_01, Optional.of(Answer.level(3))), null));
        Explanation missing = new Explanation(
                PAY,
                null,
                List.of(new Ground.Answered(FIN_01, Answer.level(4))),
                new Flip(Map.of(FIN_01, Optional.of(Answer.level(2))), Priority.HIGH));
        String text = ExplanationsText.of(assessment, List.of(fragile, missing), open(), false);

        assertThat(text).startsWith("""
                A TINY CHECK
                ============

                Why these practices are recommended, and what would change that.

                WHAT IS SETTLED
                ---------------

                Whatever you answer to the question that is left: 1 practice is recommended, and
                there is none that is not. 1 is open: it depends on those answers.
                """).contains("""
                   Because:
                     - "Supervision has protected time." Your answer: 1, Not yet.
                   It rests on a single answer: if that were at level 3 (Mostly), it would no
                   longer be recommended.
                """).endsWith("""
                1 practice is not recommended on these answers. One other answer would be enough
                for 1 of them.
                %s practices are recommended by no rule, whatever is answered.

                Everything about one of them, by its id:
                  toolkit explain RESPONSES.json PRACTICE
                """.formatted(
                        TINY.practices().size() - 2));
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void what_is_recommended_and_not_settled_is_marked() {
        PracticeId first = assessment.toolkit().advice().get(0).practice().id();
        Explanation explanation =
                new Explanation(first, Priority.HIGH, List.of(new Ground.Answered(SUP_01, Answer.level(1))), null);
        Outlook open = new Outlook(Map.of(first, Standing.OPEN), List.of(SUP_02), null);

        assertThat(ExplanationsText.of(assessment, List.of(explanation), open, false))
                .contains("""
                   Not settled yet: the questions that are left may end that.
                   No other answers would end that while your organization stays what it is.
                """);
        assertThat(ExplanationsText.of(assessment, List.of(explanation), settled(), false)
                        .replaceAll("\\s+", " "))
                .contains(
                        "1 practice is recommended, in the order of your toolkit. It does not rest on a single answer.")
                .doesNotContain("0 practices")
                .doesNotContain("Not settled yet");
    }

    private String text(@Nullable Explanation explanation, Outlook outlook) {
        PracticeId id = explanation == null ? PAY : explanation.practice();
        Practice practice = TINY.practice(id).orElseThrow();
        return ExplanationText.of(assessment, practice, explanation, outlook, false);
    }

    private static Outlook settled() {
        return new Outlook(Map.of(TIME, Standing.RECOMMENDED, PAY, Standing.NOT_NEEDED), List.of(), null);
    }

    private static Outlook open() {
        return new Outlook(Map.of(TIME, Standing.RECOMMENDED, PAY, Standing.OPEN), List.of(SUP_02), SUP_02);
    }
}
