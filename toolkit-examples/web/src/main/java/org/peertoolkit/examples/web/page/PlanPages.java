package org.peertoolkit.examples.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.examples.web.assessment.PlanItem;

/** Lays out the action plan. */
public final class PlanPages {

    static final String OVERDUE = "plan.state.overdue";

    /** The soonest first; what has no day comes last, and what is equal stays in the order of the plan. */
    private static final Comparator<PlanItem> SOONEST =
            Comparator.comparing(PlanItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Catalog catalog;
    private final LocalDate today;
    private final boolean assessed;
    private final Map<PracticeId, Priority> priorities = new LinkedHashMap<>();

    /**
     * @param today the day on which somebody looks
     * @param advice what the results recommend, in order; null while there are no results
     */
    public PlanPages(Catalog catalog, LocalDate today, @Nullable List<Advice> advice) {
        this.catalog = catalog;
        this.today = today;
        this.assessed = advice != null;
        if (advice != null) {
            advice.forEach(each -> priorities.put(each.practice().id(), each.priority()));
        }
    }

    /**
     * The page.
     *
     * @param typed a line that could not be saved, to be shown as it was typed; most often null
     */
    public PlanPage page(List<PlanItem> plan, boolean editable, PlanPage.@Nullable Typed typed) {
        List<PlanItem> items = new ArrayList<>(plan);
        items.sort(SOONEST);
        Set<PracticeId> planned = plan.stream().map(PlanItem::practice).collect(Collectors.toSet());
        return new PlanPage(
                lines(items.stream().filter(item -> !item.done()).toList(), typed),
                lines(items.stream().filter(PlanItem::done).toList(), typed),
                (int) items.stream().filter(item -> state(item).equals(OVERDUE)).count(),
                more(planned, typed),
                assessed,
                editable);
    }

    /** The name of the word for how a line stands on the day on which somebody looks. */
    String state(PlanItem item) {
        LocalDate due = item.due();
        if (item.done()) {
            return "plan.state.done";
        }
        if (due == null) {
            return "plan.state.open";
        }
        return due.isBefore(today) ? OVERDUE : due.equals(today) ? "plan.state.today" : "plan.state.due";
    }

    private List<PlanPage.Line> lines(List<PlanItem> items, PlanPage.@Nullable Typed typed) {
        return items.stream().map(item -> line(item, typed)).toList();
    }

    private List<PlanPage.Group> more(Set<PracticeId> planned, PlanPage.@Nullable Typed typed) {
        Set<PracticeId> open = new LinkedHashSet<>(priorities.keySet());
        if (typed != null) {
            // It may have been taken out of the plan while nothing recommends it any more; what was typed must not be
            // lost.
            open.add(new PracticeId(typed.practice()));
        }
        open.removeAll(planned);
        List<PlanPage.Group> groups = new ArrayList<>();
        catalog.domains().forEach(domain -> {
            List<PlanItem> items = open.stream()
                    .filter(id -> catalog.practice(id)
                            .filter(practice -> practice.homeDomain().equals(domain.id()))
                            .isPresent())
                    .map(PlanPages::fresh)
                    .toList();
            if (!items.isEmpty()) {
                Passage title = Passage.of(domain.title(), catalog.language());
                groups.add(new PlanPage.Group(domain.id().value(), title, lines(items, typed)));
            }
        });
        return groups;
    }

    /** A line that is not in the plan yet. */
    private static PlanItem fresh(PracticeId practice) {
        return new PlanItem(practice, "", null, false, 0);
    }

    private PlanPage.Line line(PlanItem item, PlanPage.@Nullable Typed typed) {
        PlanPage.Line saved = line(item, day(item), item.owner(), item.done(), item.version(), null);
        if (typed == null || !typed.practice().equals(item.practice().value())) {
            return saved;
        }
        PlanPage.Line theirs = typed.meanwhile() && item.version() > 0 ? saved : null;
        return line(item, typed.due(), typed.owner(), typed.done(), typed.version(), theirs);
    }

    private PlanPage.Line line(
            PlanItem item, String due, String owner, boolean done, int version, PlanPage.@Nullable Line theirs) {
        PracticeId id = item.practice();
        Priority priority = priorities.get(id);
        return new PlanPage.Line(
                id.value(),
                Names.title(id, catalog),
                priority == null ? null : Names.word("priority", priority),
                catalog.practice(id)
                        .map(practice -> Passage.of(practice.firstStep(), catalog.languageOf(id)))
                        .orElse(null),
                owner,
                due,
                done,
                state(item),
                day(item),
                version,
                theirs);
    }

    static String day(PlanItem item) {
        return item.due() == null ? "" : item.due().toString();
    }
}
