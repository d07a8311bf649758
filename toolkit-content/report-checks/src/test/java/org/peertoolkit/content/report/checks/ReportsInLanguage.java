package org.peertoolkit.content.report.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.prose.RulePages;

/** One report of each kind about the shipped content and rules in one language. */
final class ReportsInLanguage {

    private final Catalog catalog;
    private final RuleBook rules = RuleBook.bundled();
    private final ReadinessToolkit toolkit;

    ReportsInLanguage(Language language) {
        catalog = BundledContent.load(language);
        toolkit = ReadinessToolkit.of(catalog, rules.engine(catalog));
    }

    Catalog catalog() {
        return catalog;
    }

    Map<String, Report> all() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("toolkit", Report.of(everyQuestion()).attachAnswers());
        reports.put("panel", Report.ofPanel(panel()));
        reports.put("quick-check", Report.of(Questionnaire.of(catalog).quickCheck()));
        reports.put("progress", Report.of(toolkit.progress(standings()), catalog));
        longest(Worksheet.Kind.WORKSHEET, reports);
        longest(Worksheet.Kind.GUIDE, reports);
        reports.put("rules", rulePages());
        if (catalog.translation().isEmpty()) {
            // The longest ones, once: they have no other parts than those above.
            reports.put("panel-toolkit", Report.of(panel()));
            reports.put("questionnaire", Report.of(Questionnaire.of(catalog)));
        }
        return reports;
    }

    /** An organization that answered all questions, each with a note, compared with an earlier time. */
    Assessment everyQuestion() {
        return toolkit.assess(responses(1, "note"), responses(0, "note"));
    }

    private void longest(Worksheet.Kind kind, Map<String, Report> to) {
        Worksheet longest = catalog.worksheets().stream()
                .filter(worksheet -> worksheet.kind() == kind)
                .max(Comparator.comparingInt(worksheet -> worksheet.body().length()))
                .orElseThrow();
        to.put(kind.toString(), Report.of(longest, catalog));
    }

    private Report rulePages() {
        RulePages pages = RulePages.of(rules.in(catalog.language()), List.of(), catalog);
        // The index and the first page: the others are of the same form, and each is long.
        return Report.ofMarkdown(
                pages.index().title(),
                pages.all().stream()
                        .limit(2)
                        .map(page -> new Report.MarkdownPage(page.file(), page.text()))
                        .toList(),
                catalog);
    }

    private List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            standings.add(Standing.of("time-" + i, toolkit.assess(responses(i, "note"))));
        }
        return standings;
    }

    private Assessment panel() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            voices.add(new Voice("voice-" + i, responses(i, i < 5 ? "peers" : "leaders")));
        }
        return toolkit.assess(Panel.of(catalog, voices), PanelConvention.STANDARD.withFloor(3));
    }

    private Responses responses(int seed, String group) {
        ResponsesBuilder builder = Responses.to(catalog)
                .respondent("r-" + seed, group)
                .date(LocalDate.of(2020 + seed, 3, 1))
                .profile("roles", "peer", "chw");
        int number = seed;
        for (Question question : catalog.questions()) {
            number++;
            Answer answer = number % 11 == 0
                    ? Answer.notApplicable("Why not: " + question.id())
                    : number % 9 == 0 ? Answer.dontKnow() : Answer.level(1 + (number * 7 / 3) % 4);
            builder.answer(
                    question.id().value(), answer.withNote("Note (%s), 3/4: %s".formatted(question.id(), group)));
        }
        return builder.build();
    }
}
