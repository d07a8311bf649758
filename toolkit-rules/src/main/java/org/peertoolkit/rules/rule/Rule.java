package org.peertoolkit.rules.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * One rule: when its condition holds, its practices are recommended.
 *
 * @param id the identity, the first word of its name
 * @param title the rest of its name
 * @param because the reason, a sentence for people
 * @param sources the resources that support it; at least one
 * @param condition when it holds
 * @param recommendations what it recommends; at least one
 * @param place where its name stands
 */
public record Rule(
        RuleId id,
        String title,
        String because,
        List<ResourceId> sources,
        Condition condition,
        List<Recommend> recommendations,
        Place place) {

    public Rule {
        sources = List.copyOf(sources);
        recommendations = List.copyOf(recommendations);
    }

    /** Each practice that it recommends, with its priority; the higher one where it names a practice twice. */
    public SortedMap<PracticeId, Priority> advice() {
        SortedMap<PracticeId, Priority> advice = new TreeMap<>();
        recommendations.forEach(recommend -> advice.merge(
                recommend.practice(), recommend.priority(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return advice;
    }

    /**
     * One practice that a rule recommends.
     *
     * @param practice the practice
     * @param priority how soon
     * @param place where it stands
     */
    public record Recommend(PracticeId practice, Priority priority, Place place) {}
}
