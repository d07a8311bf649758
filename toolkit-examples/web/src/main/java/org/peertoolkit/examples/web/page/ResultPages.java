package org.peertoolkit.examples.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.progress.Cause;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.progress.Step;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;

/** Lays out what came of assessments. */
public final class ResultPages {

    private final Catalog catalog;
    private final Set<PracticeId> planned;

    /** @param planned the practices that are in the plan already */
    public ResultPages(Catalog catalog, Set<PracticeId> planned) {
        this.catalog = catalog;
        this.planned = planned;
    }

    /** The page of one assessment. */
    public ResultsPage results(Assessment assessment) {
        PanelFigures panel = assessment.panel();
        return new ResultsPage(
                String.valueOf(assessment.answers().responses().date()),
                assessment.notices().stream().map(Notice::text).toList(),
                panel == null ? null : panel.respondents(),
                panel == null ? List.of() : List.copyOf(panel.hidden()),
                assessment.scorecard().domains().stream().map(this::score).toList(),
                assessment.toolkit().startHere().stream().map(this::advice).toList(),
                assessment.toolkit().sections().stream()
                        .map(section -> new ResultsPage.Section(
                                score(section.score()),
                                section.advice().stream().map(this::advice).toList(),
                                statements(section.notApplicable()),
                                statements(section.dontKnow()),
                                statements(section.unanswered())))
                        .toList());
    }

    /** A practice as a line of the plan. */
    public Passage title(PracticeId id) {
        return catalog.practice(id)
                .map(practice -> Passage.of(practice.title(), catalog.languageOf(id)))
                .orElseGet(() -> Passage.of(id.value(), catalog.language()));
    }

    /** The page of a comparison. */
    public ProgressPage progress(Progress progress) {
        List<ProgressPage.Row> rows = new ArrayList<>();
        catalog.domains().forEach(domain -> {
            List<@Nullable Integer> percents = new ArrayList<>();
            progress.standings()
                    .forEach(standing -> percents.add(standing.domains().stream()
                            .filter(each -> each.id().equals(domain.id()))
                            .map(each -> each.percent())
                            .filter(percent -> percent != null)
                            .findFirst()
                            .orElse(null)));
            rows.add(new ProgressPage.Row(Passage.of(domain.title(), catalog.language()), percents));
        });
        return new ProgressPage(
                progress.standings().stream().map(Standing::name).toList(),
                rows,
                progress.steps().stream().map(this::step).toList());
    }

    private ProgressPage.Step step(Step step) {
        return new ProgressPage.Step(
                step.before().name(),
                step.after().name(),
                step.notices().stream().map(Notice::text).toList(),
                step.domains().stream().map(this::change).toList(),
                step.practices().stream()
                        .map(practice -> new ProgressPage.Practice(
                                title(practice.practice().id()),
                                word("status", practice.status()),
                                cause(practice.cause())))
                        .toList());
    }

    private ProgressPage.Change change(DomainChange change) {
        DomainChange.NoChange why = change.why();
        return new ProgressPage.Change(
                Passage.of(change.title(), catalog.language()),
                change.before(),
                change.after(),
                change.points(),
                why == null ? null : word("noChange", why),
                change.parts().stream()
                        .map(part -> new ProgressPage.Part(cause(part.cause()), part.points()))
                        .toList());
    }

    private ResultsPage.Score score(DomainScore score) {
        return new ResultsPage.Score(
                score.domain().id().value(),
                Passage.of(score.domain().title(), catalog.language()),
                score.percent(),
                score.band() == null ? null : score.band().label(),
                score.band() == null ? null : score.band().meaning(),
                score.noScore() == null ? null : word("noScore", score.noScore()),
                score.answered(),
                score.applicable(),
                score.dontKnow(),
                score.notApplicable());
    }

    private ResultsPage.Advice advice(Advice advice) {
        Practice practice = advice.practice();
        Language language = catalog.languageOf(practice.id());
        return new ResultsPage.Advice(
                practice.id().value(),
                Passage.of(practice.title(), language),
                word("priority", advice.priority()),
                Passage.of(practice.why(), language),
                Passage.of(practice.firstStep(), language),
                Passage.of(practice.nextStep(), language),
                Passage.of(practice.done(), language),
                word("effort", practice.effort()),
                advice.reasons().stream()
                        .map(reason -> Passage.of(
                                reason.because(), reason.language() == null ? catalog.language() : reason.language()))
                        .toList(),
                advice.resources().stream().map(this::resource).toList(),
                advice.worksheets().stream()
                        .map(worksheet -> new ResultsPage.Worksheet(
                                worksheet.id().value(),
                                Passage.of(worksheet.title(), catalog.languageOf(worksheet.id()))))
                        .toList(),
                planned.contains(practice.id()));
    }

    private ResultsPage.Resource resource(Resource resource) {
        return new ResultsPage.Resource(
                new Passage(resource.title(), resource.language()),
                resource.publisher(),
                resource.year(),
                resource.url() == null ? null : resource.url().toString(),
                Passage.of(resource.description(), catalog.languageOf(resource.id())));
    }

    private List<Passage> statements(List<Question> questions) {
        return questions.stream()
                .map(question -> Passage.of(question.statement(), catalog.languageOf(question.id())))
                .toList();
    }

    private static String cause(Cause cause) {
        return word("cause", cause);
    }

    /** The name of the word for a constant, such as {@code priority.high}. */
    private static String word(String kind, Enum<?> constant) {
        return kind + "." + constant.name().toLowerCase(Locale.ROOT);
    }
}
