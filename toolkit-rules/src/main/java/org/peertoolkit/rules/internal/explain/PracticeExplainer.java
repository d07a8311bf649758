package org.peertoolkit.rules.internal.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Flip;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.rules.internal.check.RuleRegions;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.rule.Rule;

/** Explains practices one by one. */
public final class PracticeExplainer {

    private final AnswerSpace space;
    private final Map<PracticeId, AdvisedPractice> practices = new LinkedHashMap<>();

    public PracticeExplainer(List<Rule> rules, Catalog catalog) {
        this.space = AnswerSpace.of(catalog);
        RuleRegions regions = RuleRegions.of(rules, space);
        InvalidInputException.throwIfAny("The rules cannot be explained", regions.problems());
        for (Practice practice : catalog.practices()) {
            if (!regions.recommending(practice.id()).isEmpty()) {
                practices.put(
                        practice.id(), new AdvisedPractice(space, practice.id(), regions.recommending(practice.id())));
            }
        }
    }

    AnswerSpace space() {
        return space;
    }

    /** The practices that some rule recommends, in catalog order. */
    Iterable<AdvisedPractice> practices() {
        return practices.values();
    }

    /** Explains every practice that some rule can recommend, in catalog order. */
    public List<Explanation> explain(AnswerSheet sheet, Comparisons comparisons) {
        Point point = Point.of(space, sheet, comparisons);
        List<Explanation> all = new ArrayList<>(practices.size());
        practices.values().forEach(practice -> all.add(explain(practice, point, sheet)));
        return all;
    }

    /** Explains one practice. */
    public Explanation explain(AnswerSheet sheet, Comparisons comparisons, PracticeId practice) {
        AdvisedPractice advised = practices.get(practice);
        if (advised == null) {
            throw new IllegalArgumentException("No rule recommends practice \"%s\".".formatted(practice));
        }
        return explain(advised, Point.of(space, sheet, comparisons), sheet);
    }

    private static Explanation explain(AdvisedPractice practice, Point point, AnswerSheet sheet) {
        return new Explanation(
                practice.id(),
                practice.priorityOn(point),
                practice.grounds(point, sheet),
                practice.nearestFlip(point)
                        .map(nearby -> new Flip(point.changesTo(nearby.point()), practice.priorityOn(nearby.point())))
                        .orElse(null));
    }
}
