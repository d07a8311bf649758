package org.peertoolkit.core.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peertoolkit.core.catalog.PracticeId;

/**
 * How an organization moved over two or more assessments.
 *
 * @param standings the assessments, the oldest first
 * @param steps from each assessment to the next
 * @param whole from the first to the last; the only step where there are two
 */
public record Progress(List<Standing> standings, List<Step> steps, Step whole) {

    public Progress {
        standings = List.copyOf(standings);
        steps = List.copyOf(steps);
    }

    /**
     * Compares assessments.
     *
     * @param standings at least two; taken by day where all have one, and otherwise in the order in which they are given
     * @param practicesToday which practices the content and rules at hand recommend on the answers of an assessment
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Progress of(List<Standing> standings, Function<Standing, Set<PracticeId>> practicesToday) {
        if (standings.size() < 2) {
            throw new IllegalArgumentException("There is nothing to compare: give two assessments or more.");
        }
        List<Standing> ordered = new ArrayList<>(standings);
        if (standings.stream().allMatch(standing -> standing.date() != null)) {
            ordered.sort(Comparator.comparing(Standing::date, Comparator.nullsLast(Comparator.naturalOrder())));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            steps.add(new Comparison(ordered.get(i - 1), ordered.get(i), practicesToday).step());
        }
        Step whole = steps.size() == 1
                ? steps.get(0)
                : new Comparison(ordered.get(0), ordered.get(ordered.size() - 1), practicesToday).step();
        return new Progress(ordered, steps, whole);
    }
}
