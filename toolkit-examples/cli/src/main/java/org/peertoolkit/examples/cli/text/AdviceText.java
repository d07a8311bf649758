package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.core.toolkit.ToolkitSection;

/** The practices that one domain recommends, each with its steps, its reasons and what helps. */
final class AdviceText {

    private final Catalog catalog;
    private final Page page;
    private final List<PracticeId> recommended;
    private final Set<PracticeId> fragile;

    /**
     * @param fragile the practices to be marked as resting on a single answer
     */
    AdviceText(Assessment assessment, Set<PracticeId> fragile, Page page) {
        this.fragile = fragile;
        this.catalog = assessment.answers().catalog();
        this.page = page;
        this.recommended = assessment.toolkit().advice().stream()
                .map(advice -> advice.practice().id())
                .toList();
    }

    void section(ToolkitSection section) {
        page.part(section.score().domain().title());
        if (section.advice().isEmpty()) {
            page.paragraph(0, whyNothing(section));
        }
        section.advice().forEach(this::advice);
    }

    private static String whyNothing(ToolkitSection section) {
        boolean answered = section.score().answered() + section.score().dontKnow() > 0;
        if (answered) {
            return "Nothing is recommended here on these answers.";
        }
        return section.score().applicable() == 0
                ? "Nothing is recommended here, because nothing of this area applies or was asked."
                : "Nothing is recommended here, because nothing of this area was answered.";
    }

    private void advice(Advice advice) {
        Practice practice = advice.practice();
        page.blank().headline(0, practice.title());
        page.paragraph(
                2,
                "%s. Takes %s.%s"
                        .formatted(
                                Words.priority(advice.priority()),
                                Words.effort(practice.effort()),
                                fragile.contains(practice.id()) ? " Rests on a single answer." : ""));
        page.paragraph(2, "Why it matters: " + practice.why());
        before(practice);
        page.paragraph(2, "First step: " + practice.firstStep());
        page.paragraph(2, "Next step: " + practice.nextStep());
        page.paragraph(2, "In place when: " + practice.done());
        page.paragraph(2, "Recommended because:");
        advice.reasons().forEach(this::reason);
        page.paragraph(2, "What helps:");
        advice.resources().forEach(this::resource);
        advice.worksheets().forEach(this::worksheet);
    }

    /** Names what should come first, as far as it is recommended too; the rest is in place as far as anyone can tell. */
    private void before(Practice practice) {
        String titles = practice.prerequisites().stream()
                .filter(recommended::contains)
                .map(id -> "\"" + catalog.practice(id).orElseThrow().title() + "\"")
                .collect(Collectors.joining("; "));
        if (!titles.isEmpty()) {
            page.paragraph(2, "Do first: " + titles);
        }
    }

    private void reason(Reason reason) {
        page.item(4, "-", "%s (rule %s)".formatted(reason.because(), reason.rule()));
        for (Map.Entry<QuestionId, Answer> cited : reason.answers().entrySet()) {
            Question question = catalog.question(cited.getKey()).orElseThrow();
            page.paragraph(
                    6,
                    "To \"%s\" the answer was: %s."
                            .formatted(question.statement(), answer(question, cited.getValue())));
        }
        reason.unanswered()
                .forEach(id -> page.paragraph(
                        6,
                        "\"%s\" was not answered."
                                .formatted(catalog.question(id).orElseThrow().statement())));
        reason.disagreement()
                .forEach((id, spread) -> page.paragraph(
                        6,
                        "The people who answered lie %s apart."
                                .formatted(spread == 1 ? "1 level" : spread + " levels")));
        reason.earlier()
                .forEach((id, level) -> page.paragraph(
                        6,
                        "Last time the answer was: %s."
                                .formatted(Words.answer(catalog.question(id).orElseThrow(), Answer.level(level)))));
        reason.scores()
                .forEach((domain, percent) -> page.paragraph(
                        6,
                        "The score for %s is %s percent."
                                .formatted(catalog.domain(domain).orElseThrow().title(), percent)));
        reason.profile()
                .forEach((id, taken) -> catalog.profileItem(id)
                        .ifPresent(item -> page.paragraph(
                                6,
                                "About your organization: %s."
                                        .formatted(item.choices().stream()
                                                .filter(choice -> taken.contains(choice.id()))
                                                .map(choice -> Words.withoutFullStop(choice.text()))
                                                .collect(Collectors.joining("; "))))));
    }

    private static String answer(Question question, Answer answer) {
        String note = answer.note();
        String words = Words.answer(question, answer);
        return note == null ? words : "%s. Note: %s".formatted(words, Words.withoutFullStop(note));
    }

    private void worksheet(Worksheet worksheet) {
        String kind = worksheet.kind() == Worksheet.Kind.GUIDE ? "A guide" : "A page to fill in";
        page.item(
                4,
                "-",
                "%s: %s To print it: toolkit worksheets %s"
                        .formatted(kind, Words.sentence(worksheet.title()), worksheet.id()));
    }

    private void resource(Resource resource) {
        String year = resource.year() == null ? "" : ", " + resource.year();
        String where =
                resource.url() == null ? "Ask for it by title." : resource.url().toString();
        page.item(
                4,
                "-",
                "%s %s %s"
                        .formatted(
                                Words.sentence(resource.title()), Words.sentence(resource.publisher() + year), where));
    }
}
