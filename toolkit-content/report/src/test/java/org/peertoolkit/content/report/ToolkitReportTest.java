package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.testkit.SampleReports;
import org.peertoolkit.content.report.testkit.Told;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.core.toolkit.ToolkitSection;

/** Whether the customized toolkit holds everything that the assessment does. */
class ToolkitReportTest {

    private static final Assessment ASSESSMENT = SampleReports.assessment();
    private static final Document DOCUMENT = Report.of(ASSESSMENT).document();
    private static final String TOLD = Told.by(DOCUMENT);

    @Test
    void it_says_whose_answers_they_are_and_of_when() {
        Told.inOrder(
                TOLD,
                List.of(
                        "Your customized toolkit",
                        SampleReports.CATALOG.title(),
                        "Answered by r-1, for the group “peer”; answered on March 1, 2021; the whole questionnaire.",
                        "Someone else gave the earlier answers, so a difference may lie in who answered."));
    }

    @Test
    void its_parts_come_in_this_order() {
        List<String> anchors = new ArrayList<>();
        for (Block block : DOCUMENT.blocks()) {
            if (block instanceof Block.Group group) {
                anchors.add(group.anchor());
            }
        }
        List<String> expected =
                new ArrayList<>(List.of("part-organization", "part-how-to-read", "part-standing", "part-start-here"));
        SampleReports.CATALOG.domains().forEach(domain -> expected.add("part-domain-" + domain.id()));
        expected.addAll(List.of(
                "part-answers",
                "part-not-applicable",
                "part-dont-know",
                "part-unanswered",
                "part-action-plan",
                "part-earlier",
                "part-receipt"));

        assertThat(anchors).isEqualTo(expected);
    }

    @Test
    void every_area_has_its_score_or_the_reason_why_not() {
        List<String> words = new ArrayList<>();
        for (DomainScore score : ASSESSMENT.scorecard().domains()) {
            words.add(score.domain().title());
            words.add(score.percent() == null ? "no score" : score.percent().toString());
            words.add(score.answered() + " of " + score.applicable());
        }

        assertThat(words).hasSizeGreaterThanOrEqualTo(27);
        Told.inOrder(TOLD.substring(TOLD.indexOf(Told.bare("Scores and answers by area"))), words);
    }

    @Test
    void every_practice_is_told_with_its_steps_its_reasons_and_what_helps() {
        List<String> words = new ArrayList<>();
        int practices = 0;
        for (ToolkitSection section : ASSESSMENT.toolkit().sections()) {
            words.add(section.score().domain().about());
            for (Advice advice : section.advice()) {
                practices++;
                practice(advice, words);
            }
        }

        assertThat(practices).isGreaterThan(30);
        Told.inOrder(TOLD.substring(TOLD.indexOf(Told.bare("Start here"))), words);
    }

    private static void practice(Advice advice, List<String> words) {
        Practice practice = advice.practice();
        words.addAll(
                List.of(practice.title(), practice.why(), practice.firstStep(), practice.nextStep(), practice.done()));
        for (Reason reason : advice.reasons()) {
            words.add(reason.because());
            words.add(reason.rule().value());
            reason.answers()
                    .forEach((id, answer) -> words.add(
                            SampleReports.CATALOG.question(id).orElseThrow().statement()));
        }
        advice.worksheets().forEach(worksheet -> words.add(worksheet.title()));
        for (Resource resource : advice.resources()) {
            words.add(resource.title());
            words.add(resource.publisher() + (resource.year() == null ? "" : ", " + resource.year()));
            if (resource.url() == null) {
                words.add("Ask for it by title.");
            }
        }
    }

    @Test
    void every_answer_is_told_with_its_level_its_text_and_its_note() {
        List<String> words = new ArrayList<>();
        ASSESSMENT.answers().answers().forEach((id, answer) -> {
            words.add(SampleReports.CATALOG.question(id).orElseThrow().statement());
            if (answer instanceof Answer.Rated rated) {
                words.add(SampleReports.CATALOG
                        .question(id)
                        .orElseThrow()
                        .anchors()
                        .get(rated.level() - 1));
            } else if (answer instanceof Answer.NotApplicable not) {
                words.add(not.why());
            } else {
                words.add("don’t know");
            }
            if (answer.note() != null) {
                words.add("Note: " + answer.note());
            }
        });

        assertThat(words).hasSizeGreaterThan(200);
        Told.inOrder(TOLD.substring(TOLD.indexOf(Told.bare("Your answersRecruitment"))), words);
    }

    @Test
    void what_has_no_level_is_listed_in_three_lists() {
        List<String> words = new ArrayList<>();
        words.add("What does not apply");
        sections()
                .forEach(section -> section.notApplicable().forEach(question -> {
                    words.add(question.statement());
                    words.add("Reason: Reason of " + question.id());
                }));
        words.add("What nobody knew");
        sections().forEach(section -> section.dontKnow().forEach(question -> words.add(question.statement())));
        words.add("What was not answered");
        sections().forEach(section -> section.unanswered().forEach(question -> words.add(question.statement())));

        assertThat(words).hasSizeGreaterThan(30);
        Told.inOrder(TOLD, words);
    }

    @Test
    void it_links_to_every_resource_that_has_an_address() {
        List<String> links = new ArrayList<>();
        Told.texts(
                DOCUMENT.blocks(),
                text -> text.pieces().forEach(piece -> {
                    if (piece instanceof Inline.WebLink link) {
                        links.add(link.address().toString());
                    }
                }));
        List<String> expected = new ArrayList<>();
        sections()
                .forEach(section -> section.advice()
                        .forEach(advice -> advice.resources().forEach(resource -> {
                            if (resource.url() != null) {
                                expected.add(resource.url().toString());
                            }
                        })));

        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(links).isEqualTo(expected);
    }

    @Test
    void the_receipt_is_whole() {
        Told.inOrder(
                TOLD.substring(TOLD.lastIndexOf("Receipt")),
                List.of(
                        ASSESSMENT.receipt().toolkit(),
                        ASSESSMENT.receipt().contentSha256(),
                        ASSESSMENT.receipt().rulesSha256(),
                        ASSESSMENT.receipt().responsesSha256(),
                        ASSESSMENT.receipt().comparisonsSha256()));
    }

    @Test
    void the_answers_of_one_person_can_be_attached_and_those_of_several_never_are() {
        assertThat(Report.of(ASSESSMENT).attachAnswers().document().attachments())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("responses.json");
                    assertThat(file.text()).contains("\"Note of rec-03\"");
                });
        assertThat(DOCUMENT.attachments()).isEmpty();
        assertThat(Report.of(SampleReports.panel()).attachAnswers().document().attachments())
                .isEmpty();
    }

    private static List<ToolkitSection> sections() {
        return ASSESSMENT.toolkit().sections();
    }
}
