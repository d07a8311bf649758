package org.peertoolkit.rules.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.toolkit.Advice;

/**
 * Who gains and who loses what by a change of rules, among stored responses.
 *
 * @param looked how many stored responses were looked at
 * @param affected those whose advice changes, in the order in which they were given
 */
public record Replay(int looked, List<Affected> affected) {

    public Replay {
        affected = List.copyOf(affected);
    }

    /**
     * One stored set of responses whose advice changes.
     *
     * @param name how the responses are called, such as their file
     * @param moves what changes, in alphabetical order of practices; at least one
     */
    public record Affected(String name, List<Move> moves) {
        public Affected {
            moves = List.copyOf(moves);
        }
    }

    /**
     * One practice whose advice changes.
     *
     * @param practice the practice
     * @param before its priority before the change, or null when it was not recommended
     * @param after its priority after the change, or null when it is not recommended
     */
    public record Move(
            PracticeId practice,
            @Nullable Priority before,
            @Nullable Priority after) {}

    /**
     * Assesses stored responses before and after a change.
     *
     * @param before with the rules as they were
     * @param after with the rules as they are to be
     * @param stored the responses by name, in the order in which they are to be told
     * @throws org.peertoolkit.core.problem.InvalidInputException if responses do not fit the content
     */
    public static Replay of(ReadinessToolkit before, ReadinessToolkit after, Map<String, Responses> stored) {
        List<Affected> affected = new ArrayList<>();
        stored.forEach((name, responses) -> {
            List<Move> moves = moves(advice(before, responses), advice(after, responses));
            if (!moves.isEmpty()) {
                affected.add(new Affected(name, moves));
            }
        });
        return new Replay(stored.size(), affected);
    }

    private static Map<PracticeId, Priority> advice(ReadinessToolkit toolkit, Responses responses) {
        return toolkit.assess(responses).toolkit().advice().stream()
                .collect(Collectors.toMap(advice -> advice.practice().id(), Advice::priority));
    }

    private static List<Move> moves(Map<PracticeId, Priority> before, Map<PracticeId, Priority> after) {
        Set<PracticeId> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Move> moves = new ArrayList<>();
        for (PracticeId practice : all) {
            Priority was = before.get(practice);
            Priority is = after.get(practice);
            if (was != is) {
                moves.add(new Move(practice, was, is));
            }
        }
        return moves;
    }

    /** How many of the stored responses gain each practice that is gained, in alphabetical order. */
    public Map<PracticeId, Integer> gained() {
        return counted(move -> move.before() == null);
    }

    /** How many of the stored responses lose each practice that is lost, in alphabetical order. */
    public Map<PracticeId, Integer> lost() {
        return counted(move -> move.after() == null);
    }

    private Map<PracticeId, Integer> counted(Predicate<Move> which) {
        Map<PracticeId, Integer> counts = new TreeMap<>();
        affected.stream()
                .flatMap(one -> one.moves().stream())
                .filter(which)
                .forEach(move -> counts.merge(move.practice(), 1, Integer::sum));
        return counts;
    }
}
