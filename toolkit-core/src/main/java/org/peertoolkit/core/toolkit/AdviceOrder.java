package org.peertoolkit.core.toolkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.response.Answer;

/** Turns recommendations into advice, in the order that {@link CustomToolkit} documents. */
final class AdviceOrder {

    private final Evidence evidence;
    private final Catalog catalog;
    private final Map<PracticeId, Integer> leverage = new HashMap<>();

    private AdviceOrder(Evidence evidence, List<Recommendation> recommendations) {
        this.evidence = evidence;
        this.catalog = evidence.catalog();
        for (Recommendation recommendation : recommendations) {
            prerequisites(recommendation.practice()).forEach(practice -> leverage.merge(practice, 1, Integer::sum));
        }
    }

    static List<Advice> of(Evidence evidence, List<Recommendation> recommendations) {
        AdviceOrder order = new AdviceOrder(evidence, recommendations);
        Map<PracticeId, Advice> advice = new HashMap<>();
        recommendations.forEach(each -> advice.put(each.practice(), order.advice(each)));
        List<Ranked> ranked = new ArrayList<>();
        for (Practice practice : order.catalog.practices()) {
            Advice one = advice.get(practice.id());
            if (one != null) {
                ranked.add(order.ranked(one));
            }
        }
        ranked.sort(Ranked.ORDER);
        return ranked.stream().map(Ranked::advice).toList();
    }

    /** Advice with what its order depends on; those that are equal in it stay in the order of the content. */
    private record Ranked(Advice advice, int gap, int leverage, int precedence) {

        static final Comparator<Ranked> ORDER = Comparator.<Ranked, Priority>comparing(
                        ranked -> ranked.advice.priority())
                .thenComparing(Comparator.comparingInt(Ranked::gap).reversed())
                .thenComparing(Comparator.comparingInt(Ranked::leverage).reversed())
                .thenComparingInt(Ranked::precedence);
    }

    private Ranked ranked(Advice advice) {
        return new Ranked(advice, gap(advice), leverage(advice), precedence(advice));
    }

    private Advice advice(Recommendation recommendation) {
        Practice practice = catalog.practice(recommendation.practice())
                .orElseThrow(() -> new IllegalStateException(
                        "The engine recommends \"%s\", and this content has no such practice. Check the rules against the content."
                                .formatted(recommendation.practice())));
        return new Advice(
                practice,
                recommendation.priority(),
                recommendation.reasons(),
                fitting(practice.resources(), catalog::resource, Resource::roles),
                fitting(practice.worksheets(), catalog::worksheet, Worksheet::roles));
    }

    /** Those about the organization's roles, or all of them where none is. */
    private <I, T> List<T> fitting(List<I> ids, Function<I, Optional<T>> find, Function<T, Set<RoleId>> roles) {
        Set<RoleId> wanted = evidence.answers().roles();
        List<T> all = new ArrayList<>(ids.size());
        List<T> fitting = new ArrayList<>(ids.size());
        for (I id : ids) {
            T one = find.apply(id).orElseThrow();
            all.add(one);
            if (!Collections.disjoint(wanted, roles.apply(one))) {
                fitting.add(one);
            }
        }
        return fitting.isEmpty() ? all : fitting;
    }

    /** Every practice that comes before one, directly or through others. */
    private Set<PracticeId> prerequisites(PracticeId practice) {
        if (catalog.practice(practice)
                .map(Practice::prerequisites)
                .orElse(Set.of())
                .isEmpty()) {
            return Set.of();
        }
        Set<PracticeId> before = new HashSet<>();
        Deque<PracticeId> open = new ArrayDeque<>(List.of(practice));
        while (!open.isEmpty()) {
            catalog.practice(open.pop()).map(Practice::prerequisites).orElse(Set.of()).stream()
                    .filter(before::add)
                    .forEach(open::push);
        }
        return before;
    }

    /** How far the lowest cited level is from the top of its scale, in percent; 0 when no level is cited. */
    private int gap(Advice advice) {
        int widest = 0;
        for (Reason reason : advice.reasons()) {
            for (Map.Entry<QuestionId, Answer> cited : reason.answers().entrySet()) {
                if (cited.getValue() instanceof Answer.Rated rated) {
                    int top = question(cited.getKey()).scale().top();
                    widest = Math.max(widest, 100 * (top - rated.level()) / (top - 1));
                }
            }
        }
        return widest;
    }

    private Question question(QuestionId id) {
        return catalog.question(id)
                .orElseThrow(() -> new IllegalStateException(
                        "The engine gives question \"%s\" as a reason, and this content has no such question. Check the rules against the content."
                                .formatted(id)));
    }

    private int leverage(Advice advice) {
        return leverage.getOrDefault(advice.practice().id(), 0);
    }

    private int precedence(Advice advice) {
        return catalog.domain(advice.practice().homeDomain()).orElseThrow().precedence();
    }
}
