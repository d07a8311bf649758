package org.peertoolkit.examples.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.ProfileConflict;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.core.toolkit.ToolkitSection;

/** Lays out what came of an assessment. */
public final class ResultPages {

    private final Assessment assessment;
    private final Catalog catalog;
    private final Told told;
    private final Filter filter;
    private final Set<PracticeId> planned;
    private final List<PracticeId> first;
    private final List<PracticeId> shown;

    /**
     * @param filter what to show of it
     * @param planned the practices that are in the plan already
     */
    public ResultPages(Assessment assessment, Filter filter, Set<PracticeId> planned) {
        this.assessment = assessment;
        this.catalog = assessment.answers().catalog();
        this.told = new Told(catalog);
        this.filter = filter;
        this.planned = planned;
        this.first = ids(assessment.toolkit().startHere());
        this.shown = ids(filter.of(assessment.toolkit().advice()));
    }

    private static List<PracticeId> ids(List<Advice> advice) {
        return advice.stream().map(each -> each.practice().id()).toList();
    }

    /** The page. */
    public ResultsPage page(ResultsPage.About about) {
        PanelFigures panel = assessment.panel();
        List<Text> notices = told.translation();
        assessment.notices().forEach(notice -> notices.add(told.notice("notice", notice, values())));
        Set<String> hidden = panel == null ? Set.of() : panel.hidden();
        return new ResultsPage(
                about,
                notices,
                panel == null ? null : panel.respondents(),
                hidden.isEmpty() ? null : Names.list(List.copyOf(hidden), catalog.language()),
                told.reading(),
                catalog.scoring().bands().stream()
                        .map(Band::from)
                        .filter(from -> from > 0)
                        .toList(),
                assessment.scorecard().domains().stream().map(this::score).toList(),
                assessment.toolkit().startHere().stream().map(this::advice).toList(),
                nothing(),
                assessment.toolkit().sections().stream().map(this::section).toList(),
                choosing());
    }

    private Map<String, Object> values() {
        PanelFigures panel = assessment.panel();
        List<ProfileConflict> conflicts = panel == null ? List.of() : panel.conflicts();
        return Map.of(
                "answered",
                assessment.answers().responses().content().version(),
                "edition",
                catalog.version().version(),
                "items",
                told.list(conflicts.stream()
                        .map(ProfileConflict::item)
                        .map(id -> told.quoted(
                                catalog.profileItem(id).map(ProfileItem::text).orElse(id.value())))
                        .toList()));
    }

    private @Nullable Text nothing() {
        if (!assessment.toolkit().advice().isEmpty()) {
            return null;
        }
        boolean silent = assessment.answers().responses().answers().isEmpty();
        return told.say(silent ? "start.noAnswers" : "start.nothing");
    }

    private ResultsPage.Section section(ToolkitSection section) {
        Domain domain = section.score().domain();
        return new ResultsPage.Section(
                score(section.score()),
                Passage.of(domain.about(), catalog.language()),
                filter.of(section.advice()).stream().map(this::advice).toList(),
                section.advice().isEmpty() ? told.say(whyNothing(section.score())) : null,
                statements(section.notApplicable()),
                statements(section.dontKnow()),
                statements(section.unanswered()));
    }

    private static String whyNothing(DomainScore score) {
        if (score.answered() + score.dontKnow() > 0) {
            return "advice.nothing";
        }
        return score.applicable() == 0 ? "advice.nothingApplies" : "advice.nothingAnswered";
    }

    private ResultsPage.Score score(DomainScore score) {
        DomainScore.NoScore why = score.noScore();
        return new ResultsPage.Score(
                score.domain().id().value(),
                Passage.of(score.domain().title(), catalog.language()),
                score.percent(),
                score.band() == null ? null : score.band().label(),
                why == null ? null : noScore(why),
                score.answered(),
                score.applicable(),
                score.dontKnow(),
                score.notApplicable(),
                score.unanswered());
    }

    private Text noScore(DomainScore.NoScore why) {
        return why == DomainScore.NoScore.TOO_FEW_LEVELS
                ? told.say("noScore.tooFewLevels", "percent", catalog.scoring().minimumAnsweredPercent())
                : told.word("noScore", why);
    }

    private ResultsPage.Advice advice(Advice advice) {
        Practice practice = advice.practice();
        Language language = catalog.languageOf(practice.id());
        return new ResultsPage.Advice(
                practice.id().value(),
                Passage.of(practice.title(), language),
                area(practice),
                Names.word("priority", advice.priority()),
                Passage.of(practice.why(), language),
                before(practice),
                Passage.of(practice.firstStep(), language),
                Passage.of(practice.nextStep(), language),
                Passage.of(practice.done(), language),
                Names.word("effort", practice.effort()),
                advice.reasons().stream()
                        .map(reason -> new ResultsPage.Why(told.because(reason), told.grounds(reason)))
                        .toList(),
                advice.resources().stream().map(this::resource).toList(),
                advice.worksheets().stream()
                        .map(worksheet -> new ResultsPage.Worksheet(
                                worksheet.id().value(),
                                Passage.of(worksheet.title(), catalog.languageOf(worksheet.id()))))
                        .toList(),
                first.contains(practice.id()),
                planned.contains(practice.id()));
    }

    /** The practices on the page that should come first. */
    private List<ResultsPage.Title> before(Practice practice) {
        return practice.prerequisites().stream()
                .filter(shown::contains)
                .map(id -> catalog.practice(id).orElseThrow())
                .map(each -> new ResultsPage.Title(
                        each.id().value(), Passage.of(each.title(), catalog.languageOf(each.id()))))
                .toList();
    }

    private Passage area(Practice practice) {
        return catalog.domain(practice.homeDomain())
                .map(domain -> Passage.of(domain.title(), catalog.language()))
                .orElseThrow();
    }

    private ResultsPage.Resource resource(Resource resource) {
        return new ResultsPage.Resource(
                new Passage(resource.title(), resource.language()),
                resource.publisher(),
                resource.year(),
                Names.isWeb(resource.url()) ? String.valueOf(resource.url()) : null,
                Passage.of(resource.description(), catalog.languageOf(resource.id())),
                resource.language().equals(catalog.language().tag()) ? null : tongue(resource.language()));
    }

    private List<Passage> statements(List<Question> questions) {
        return questions.stream()
                .map(question -> Passage.of(question.statement(), catalog.languageOf(question.id())))
                .toList();
    }

    private ResultsPage.Choosing choosing() {
        List<Advice> all = assessment.toolkit().advice();
        List<Advice> some = filter.of(all);
        return new ResultsPage.Choosing(
                filter.isOn(),
                filter.query(),
                profile(),
                roles(all),
                languages(all),
                some.size(),
                all.size(),
                resources(some),
                resources(all));
    }

    private @Nullable String profile() {
        List<String> named = catalog.roles().stream()
                .filter(role -> assessment.answers().roles().contains(role.id()))
                .map(role -> role.title())
                .toList();
        return named.isEmpty() ? null : Names.list(named, catalog.language());
    }

    private List<Choice> roles(List<Advice> all) {
        List<Choice> choices = catalog.roles().stream()
                .filter(role ->
                        all.stream().anyMatch(each -> each.practice().roles().contains(role.id())))
                .map(role -> new Choice(
                        role.id().value(), role.title(), null, role.id().equals(filter.role())))
                .toList();
        return choices.size() < 2 ? List.of() : choices;
    }

    private List<Choice> languages(List<Advice> all) {
        List<Choice> choices = Filter.languages(all).stream()
                .map(tag -> new Choice(tag, tongue(tag), null, tag.equals(filter.language())))
                .toList();
        return choices.size() < 2 ? List.of() : choices;
    }

    /** The name of a language in the language of the page. */
    private String tongue(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(catalog.language().locale());
    }

    private static long resources(List<Advice> advice) {
        return advice.stream()
                .flatMap(each -> each.resources().stream())
                .map(Resource::id)
                .collect(Collectors.toCollection(HashSet::new))
                .size();
    }
}
