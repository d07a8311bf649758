package org.peertoolkit.examples.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.progress.Cause;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.PracticeChange;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.progress.Step;
import org.peertoolkit.examples.web.assessment.PlanItem;

/** Lays out how an organization moved. */
public final class ProgressPages {

    private final Progress progress;
    private final Catalog catalog;
    private final Told told;
    private final Map<String, ProgressPage.Name> names;
    private final List<PlanItem> plan;
    private final PlanPages states;

    /**
     * @param names what to call each assessment, by the name of its standing
     * @param plan the plan as it is now
     * @param states says how its lines stand
     */
    public ProgressPages(
            Progress progress,
            Catalog catalog,
            Map<String, ProgressPage.Name> names,
            List<PlanItem> plan,
            PlanPages states) {
        this.progress = progress;
        this.catalog = catalog;
        this.told = new Told(catalog);
        this.names = names;
        this.plan = plan;
        this.states = states;
    }

    /** The page. */
    public ProgressPage page() {
        List<Step> steps = progress.steps();
        List<ProgressPage.Step> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            shown.add(step(steps.get(i), i == steps.size() - 1));
        }
        return new ProgressPage(
                told.translation(),
                told.say("progress.reading"),
                progress.standings().stream().map(this::name).toList(),
                areas(),
                shown,
                planned(),
                (int) plan.stream().filter(PlanItem::done).count());
    }

    private ProgressPage.Name name(Standing standing) {
        return names.getOrDefault(standing.name(), new ProgressPage.Name(standing.name(), standing.name()));
    }

    private List<ProgressPage.Area> areas() {
        Map<DomainId, ProgressPage.Area> areas = new LinkedHashMap<>();
        for (DomainChange change : progress.whole().domains()) {
            List<@Nullable Integer> percents = new ArrayList<>();
            progress.standings().forEach(standing -> percents.add(percent(standing, change.domain())));
            areas.putIfAbsent(change.domain(), new ProgressPage.Area(title(change), percents, move(change)));
        }
        return List.copyOf(areas.values());
    }

    private static @Nullable Integer percent(Standing standing, DomainId id) {
        return standing.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .map(domain -> domain.percent())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The name of a domain in the language of the page, or as it was recorded where the content does not have it any more. */
    private Passage title(DomainChange change) {
        String title =
                catalog.domain(change.domain()).map(domain -> domain.title()).orElse(change.title());
        return Passage.of(title, catalog.language());
    }

    private Text move(DomainChange change) {
        Integer before = change.before();
        Integer after = change.after();
        if (before == null) {
            return after == null ? told.say("standing.noScore") : told.say("progress.onlyNow", "after", after);
        }
        if (after == null) {
            return told.say("progress.onlyThen", "before", before);
        }
        return before.equals(after)
                ? told.say("progress.same", "after", after)
                : told.say("progress.fromTo", "before", before, "after", after);
    }

    private ProgressPage.Step step(Step step, boolean last) {
        return new ProgressPage.Step(
                name(step.before()),
                name(step.after()),
                step.notices().stream()
                        .map(notice -> told.notice("noticeOfChange", notice, values(step)))
                        .toList(),
                step.domains().stream().map(this::change).toList(),
                Arrays.stream(PracticeChange.Status.values())
                        .map(status -> new ProgressPage.Fate(
                                Names.word("status", status),
                                step.practices(status).stream()
                                        .map(practice -> practice(practice, last))
                                        .toList()))
                        .toList());
    }

    private Map<String, Object> values(Step step) {
        return Map.of(
                "before", name(step.before()).full(),
                "after", name(step.after()).full(),
                "unknown",
                        name(wordsUnknown(step.before()) ? step.before() : step.after())
                                .full(),
                "beforeContent", step.before().answered().toString(),
                "afterContent", step.after().answered().toString(),
                "beforeToolkit", step.before().receipt().toolkit(),
                "afterToolkit", step.after().receipt().toolkit());
    }

    private static boolean wordsUnknown(Standing standing) {
        return standing.domains().stream()
                .flatMap(domain -> domain.asked().stream())
                .anyMatch(question -> question.version() == null || question.levels() == null);
    }

    private ProgressPage.Change change(DomainChange change) {
        DomainChange.NoChange why = change.why();
        Integer points = change.points();
        return new ProgressPage.Change(
                title(change),
                change.before(),
                change.after(),
                points == null ? null : signed(points),
                why == null ? null : noChange(why, change),
                change.parts().stream()
                        .map(part -> told.say(
                                "progress.part",
                                "points",
                                moved(part.points()),
                                "cause",
                                told.word("cause", part.cause())))
                        .toList());
    }

    private Text noChange(DomainChange.NoChange why, DomainChange change) {
        int before = change.before() == null ? 0 : change.before();
        int after = change.after() == null ? 0 : change.after();
        return told.say("noChange." + Told.name(why), "before", before, "after", after);
    }

    private Text signed(int points) {
        return points < 0
                ? told.say("progress.minus", "points", -points)
                : points == 0 ? told.say("number", "number", 0) : told.say("progress.plus", "points", points);
    }

    private Text moved(int points) {
        return points < 0
                ? told.say("progress.down", "count", -points)
                : points == 0 ? told.say("progress.noPoint") : told.say("progress.up", "count", points);
    }

    private ProgressPage.Practice practice(PracticeChange change, boolean last) {
        PracticeId id = change.practice().id();
        boolean other = change.before() != null && change.after() != null && change.before() != change.after();
        Passage title = catalog.practice(id).isPresent()
                ? Names.title(id, catalog)
                : Passage.of(change.practice().title(), catalog.language());
        return new ProgressPage.Practice(
                title,
                Passage.of(
                        catalog.domain(change.practice().domain())
                                .map(domain -> domain.title())
                                .orElse(change.practice().domain().value()),
                        catalog.language()),
                change.after() == null ? null : Names.word("priority", change.after()),
                other ? Names.word("priority", Objects.requireNonNull(change.before())) : null,
                change.status() != PracticeChange.Status.STILL_OPEN && change.cause() == Cause.RULES,
                last ? state(id) : null);
    }

    private @Nullable String state(PracticeId id) {
        return plan.stream()
                .filter(item -> item.practice().equals(id))
                .findFirst()
                .map(item -> item.done() ? "plan.finished" : "plan.planned")
                .orElse(null);
    }

    private List<ProgressPage.Planned> planned() {
        Set<PracticeId> now =
                progress.whole().after().practices().keySet().stream().collect(Collectors.toSet());
        return plan.stream()
                .map(item -> new ProgressPage.Planned(
                        Names.title(item.practice(), catalog),
                        item.owner(),
                        PlanPages.day(item),
                        states.state(item),
                        now(item, now.contains(item.practice()))))
                .toList();
    }

    private static String now(PlanItem item, boolean recommended) {
        if (item.done()) {
            return recommended ? "now.doneRecommended" : "now.doneNot";
        }
        return recommended ? "now.recommended" : "now.not";
    }
}
