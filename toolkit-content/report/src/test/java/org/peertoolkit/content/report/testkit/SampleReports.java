package org.peertoolkit.content.report.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.TinyCatalog;
import org.peertoolkit.rules.RuleBook;

/** Reports about the shipped content and rules, with answers of every kind. */
public final class SampleReports {

    public static final Catalog CATALOG = BundledContent.load();
    public static final ReadinessToolkit TOOLKIT =
            ReadinessToolkit.of(CATALOG, RuleBook.bundled().engine(CATALOG));

    private SampleReports() {}

    /** Answers of every kind, each with words of its own, and a few questions without one. */
    public static Responses responses(int seed) {
        ResponsesBuilder builder = Responses.to(CATALOG)
                .respondent("r-" + seed, seed % 2 == 0 ? "leadership" : "peer")
                .date(LocalDate.of(2020 + seed, 3, 1))
                .profile("roles", "peer", "chw");
        int number = seed;
        for (Question question : CATALOG.questions()) {
            number++;
            Answer answer = number % 10 == 0
                    ? Answer.notApplicable("Reason of " + question.id())
                    : number % 9 == 0 ? Answer.dontKnow() : Answer.level(1 + (number * 7 / 3) % 4);
            if (number % 13 != 0) {
                builder.answer(
                        question.id().value(), number % 4 == 0 ? answer.withNote("Note of " + question.id()) : answer);
            }
        }
        return builder.build();
    }

    public static Assessment assessment() {
        return TOOLKIT.assess(responses(1), responses(0));
    }

    public static Assessment panel() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Responses said = responses(i).toBuilder(CATALOG)
                    .respondent("secret-" + i, i < 5 ? "peers" : i < 8 ? "leaders" : "few")
                    .build();
            voices.add(new Voice("voice-" + i, said));
        }
        return TOOLKIT.assess(Panel.of(CATALOG, voices), PanelConvention.STANDARD.withFloor(3));
    }

    public static Progress progress() {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            standings.add(Standing.of("time-" + i, TOOLKIT.assess(responses(i))));
        }
        return TOOLKIT.progress(standings);
    }

    /** One report of each kind, and more of those that look different. */
    public static Map<String, Report> reports() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("toolkit", Report.of(assessment()));
        reports.put(
                "nothing-answered",
                Report.of(TOOLKIT.assess(Responses.to(CATALOG).build())));
        reports.put("panel-toolkit", Report.of(panel()));
        reports.put("panel", Report.ofPanel(panel()));
        reports.put("quick-check", Report.of(Questionnaire.of(CATALOG).quickCheck()));
        reports.put("questionnaire", Report.of(Questionnaire.of(CATALOG)));
        reports.put("progress", Report.of(progress(), CATALOG));
        CATALOG.worksheets()
                .forEach(worksheet -> reports.put("worksheet-" + worksheet.id(), Report.of(worksheet, CATALOG)));
        reports.put("pages", pages());
        reports.put("from-the-right", Report.of(fromTheRight()));
        return reports;
    }

    public static Report pages() {
        return Report.ofMarkdown(
                "Two pages",
                List.of(
                        new Report.MarkdownPage(
                                "one.md", "# One\n\nSee [two](two.md#part-b).\n\n| a | b |\n|---|--:|\n| x | 1 |\n"),
                        new Report.MarkdownPage(
                                "two.md", "# Two\n\n## Part B\n\n- `code` and **strong**\n\n> Said.\n")),
                CATALOG);
    }

    /** A tiny catalog that says it is Arabic, so that everything is laid out from the right. */
    public static Catalog arabic(Map<String, String> words) {
        return TinyCatalog.builder("1")
                .language(new Language("ar"))
                .translation(new Translation(Language.ENGLISH, false, List.of()))
                .words(words)
                .build();
    }

    public static Assessment fromTheRight() {
        Catalog catalog = arabic(Map.of(
                "toolkit.title", "مجموعة أدواتكم",
                "standing.heading", "أين يقف كل مجال",
                "standing.value", "{percent}، {band}",
                "list.more", "{first}؛ {more}"));
        return ReadinessToolkit.of(catalog, new LowestAnswerEngine())
                .assess(Responses.to(catalog)
                        .level("sup-01", 1)
                        .answer("sup-02", Answer.level(2).withNote("ملاحظة (abc) 12"))
                        .level("fin-01", 2)
                        .notApplicable("fin-02", "Why: لا ينطبق!")
                        .build());
    }
}
