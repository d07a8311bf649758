package org.peertoolkit.core.recommendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.PracticeId;

/**
 * A practice that is recommended, once, with every reason for it.
 *
 * @param practice the practice
 * @param priority the highest priority that any rule gave it
 * @param reasons every reason once, in {@link Reason#ORDER}; at least one
 */
public record Recommendation(PracticeId practice, Priority priority, List<Reason> reasons) {

    public Recommendation {
        reasons = reasons.size() == 1
                ? List.copyOf(reasons)
                : reasons.stream().distinct().sorted(Reason.ORDER).toList();
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Practice %s is recommended without a reason.".formatted(practice));
        }
    }

    /**
     * Brings suggestions together: one recommendation for each practice, by practice id. The order of the suggestions
     * makes no difference.
     */
    public static List<Recommendation> from(Collection<Suggestion> suggestions) {
        Map<PracticeId, List<Suggestion>> byPractice = suggestions.stream()
                .collect(Collectors.groupingBy(Suggestion::practice, TreeMap::new, Collectors.toList()));
        return byPractice.entrySet().stream()
                .map(entry -> new Recommendation(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(Suggestion::priority)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        entry.getValue().stream().map(Suggestion::reason).toList()))
                .toList();
    }
}
