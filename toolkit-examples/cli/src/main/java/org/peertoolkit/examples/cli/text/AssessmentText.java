package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;

/** A customized toolkit as a director reads it in the terminal. */
public final class AssessmentText {

    private static final int BAR = 20;
    private static final int HASH_SHOWN = 12;

    private final Assessment assessment;
    private final Catalog catalog;
    private final Set<PracticeId> fragile;
    private final Page page;

    private AssessmentText(Assessment assessment, Set<PracticeId> fragile, Page page) {
        this.assessment = assessment;
        this.fragile = fragile;
        this.catalog = assessment.answers().catalog();
        this.page = page;
    }

    /** Writes an assessment. The same assessment always gives the same text. */
    public static String of(Assessment assessment, boolean colour) {
        return of(assessment, List.of(), colour);
    }

    /** Writes an assessment in which every practice is marked of which the explanations say that it rests on one answer. */
    public static String of(Assessment assessment, List<Explanation> explanations, boolean colour) {
        Set<PracticeId> fragile = explanations.stream()
                .filter(Explanation::restsOnASingleAnswer)
                .map(Explanation::practice)
                .collect(Collectors.toSet());
        return new AssessmentText(assessment, fragile, new Page(colour)).write();
    }

    private String write() {
        page.title(catalog.title());
        whoAndWhen();
        assessment.notices().forEach(notice -> page.blank().item(0, "Note:", notice.text()));
        organization();
        page.part("How each area stands");
        assessment.toolkit().sections().forEach(section -> score(section.score()));
        startHere();
        if (assessment.panel() != null) {
            new PanelText(assessment.panel(), catalog, page).write();
        }
        AdviceText advice = new AdviceText(assessment, fragile, page);
        assessment.toolkit().sections().forEach(advice::section);
        new OpenQuestionsText(assessment, page).write();
        howToRead();
        page.blank().line(receipt(assessment.receipt()));
        return page.toString();
    }

    private void whoAndWhen() {
        Responses responses = assessment.answers().responses();
        Respondent respondent = responses.respondent();
        String who = respondent == null
                ? assessment.panel() == null ? "Who answered was not said" : "Answered by several people"
                : "Answered by %s, for the group \"%s\"".formatted(respondent.id(), respondent.group());
        String when = responses.date() == null
                ? "the day was not said"
                : "answered on %s".formatted(Words.day(responses.date()));
        String what = assessment.answers().quickCheck() ? "the quick check" : "the whole questionnaire";
        page.paragraph(0, "Your customized toolkit. %s; %s; %s.".formatted(who, when, what));
    }

    private void organization() {
        if (catalog.profile().isEmpty()) {
            return;
        }
        page.part("Your organization");
        catalog.profile().forEach(item -> {
            String taken = assessment
                            .answers()
                            .responses()
                            .profile()
                            .choices(item.id())
                            .isEmpty()
                    ? "Not said"
                    : item.choices().stream()
                            .filter(choice -> assessment
                                    .answers()
                                    .responses()
                                    .profile()
                                    .choices(item.id())
                                    .contains(choice.id()))
                            .map(choice -> choice.text())
                            .collect(Collectors.joining("; "));
            page.paragraph(0, item.text()).paragraph(2, Words.sentence(taken));
        });
    }

    private void score(DomainScore score) {
        page.blank().headline(0, score.domain().title());
        Integer percent = score.percent();
        Band band = score.band();
        if (percent != null && band != null) {
            int full = percent * BAR / 100;
            page.paragraph(
                    2,
                    "[%s%s] %s percent: %s".formatted("#".repeat(full), ".".repeat(BAR - full), percent, band.label()));
        } else if (score.noScore() != null) {
            page.paragraph(2, "No score. " + Words.noScore(score.noScore(), catalog.scoring()));
        }
        if (score.applicable() + score.notApplicable() > 0) {
            page.paragraph(2, Words.counts(score));
        }
    }

    private void startHere() {
        page.part("Start here");
        List<Advice> first = assessment.toolkit().startHere();
        if (first.isEmpty()) {
            page.paragraph(0, nothingRecommended());
            return;
        }
        page.paragraph(
                0,
                "The steps that are most worth taking first. The reasons, the next steps and what helps stand further down,"
                        + " area by area.");
        int number = 0;
        for (Advice advice : first) {
            number++;
            String mark = number + ".";
            page.blank().item(0, mark, advice.practice().title());
            page.paragraph(
                    mark.length() + 1,
                    "%s. %s."
                            .formatted(
                                    catalog.domain(advice.practice().homeDomain())
                                            .orElseThrow()
                                            .title(),
                                    Words.priority(advice.priority())));
            page.paragraph(mark.length() + 1, "First step: " + advice.practice().firstStep());
        }
    }

    private String nothingRecommended() {
        return assessment.answers().responses().answers().isEmpty()
                ? "Nothing is recommended, because no question has an answer."
                : "Nothing is recommended on these answers.";
    }

    private void howToRead() {
        ScoringConvention convention = catalog.scoring();
        page.part("How to read the scores");
        page.paragraph(
                0,
                "A score is the average of the levels given in one area, put on a scale from 0 (the lowest level everywhere)"
                        + " to 100 (the highest level everywhere). Questions that do not apply are left out. \"Don't"
                        + " know\" and questions without an answer count as no level, never as a low one. Below %s percent"
                                .formatted(convention.minimumAnsweredPercent())
                        + " of the questions that apply, no score is shown. There is no overall grade.");
        List<Band> bands = convention.bands();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            int to = i + 1 < bands.size() ? bands.get(i + 1).from() - 1 : 100;
            page.item(2, "-", "%s (%s to %s percent): %s".formatted(band.label(), band.from(), to, band.meaning()));
        }
    }

    private static String receipt(Receipt receipt) {
        return "Receipt: toolkit %s; content %s %s; engine %s; rules %s; responses %s"
                .formatted(
                        receipt.toolkit(),
                        receipt.content(),
                        shown(receipt.contentSha256()),
                        receipt.engine(),
                        shown(receipt.rulesSha256()),
                        shown(receipt.responsesSha256()));
    }

    /** The beginning of a hash: enough to compare two print-outs. The JSON form holds the whole. */
    private static String shown(String hash) {
        return hash.isEmpty() ? "built in code" : hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
