package org.peertoolkit.content.report.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.TinyCatalog;

/** Reports about a tiny catalog: small, and with every kind of block. */
public final class SmallReports {

    public static final Catalog CATALOG = TinyCatalog.get();
    public static final ReadinessToolkit TOOLKIT = ReadinessToolkit.of(CATALOG, new LowestAnswerEngine());

    private SmallReports() {}

    public static Map<String, Report> reports() {
        Map<String, Report> reports = new TreeMap<>();
        reports.put("toolkit", Report.of(assessment(1)));
        reports.put("panel", Report.ofPanel(panel()));
        reports.put("panel-toolkit", Report.of(panel()));
        reports.put("questionnaire", Report.of(Questionnaire.of(CATALOG)));
        reports.put(
                "progress",
                Report.of(
                        TOOLKIT.progress(List.of(
                                Standing.of("one", assessment(0)),
                                Standing.of("two", assessment(1)),
                                Standing.of("three", assessment(2)))),
                        CATALOG));
        reports.put("worksheet", Report.of(SampleReports.CATALOG.worksheets().get(0), SampleReports.CATALOG));
        reports.put("pages", SampleReports.pages());
        reports.put("from-the-right", Report.of(SampleReports.fromTheRight()));
        return reports;
    }

    public static Assessment assessment(int seed) {
        return TOOLKIT.assess(responses(seed, "r-" + seed, "peer"), responses(seed + 1, "r-" + seed, "peer"));
    }

    public static Assessment panel() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            voices.add(new Voice("v-" + i, responses(i, "secret-" + i, i < 5 ? "peers" : i < 8 ? "leaders" : "few")));
        }
        return TOOLKIT.assess(Panel.of(CATALOG, voices), PanelConvention.STANDARD.withFloor(3));
    }

    private static Responses responses(int seed, String id, String group) {
        ResponsesBuilder builder = Responses.to(CATALOG).respondent(id, group).date(LocalDate.of(2020 + seed, 3, 1));
        int number = seed;
        for (Question question : CATALOG.questions()) {
            number++;
            Answer answer = number % 7 == 0
                    ? Answer.notApplicable("Reason of " + question.id())
                    : number % 6 == 0
                            ? Answer.dontKnow()
                            : Answer.level(1 + (number * 5) % question.scale().top());
            builder.answer(question.id().value(), answer.withNote("Note of " + question.id() + " by " + group));
        }
        return builder.build();
    }
}
