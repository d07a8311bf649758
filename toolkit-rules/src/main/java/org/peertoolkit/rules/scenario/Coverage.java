package org.peertoolkit.rules.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * How much of the rules their examples show. Only examples that name a rule count, and only for that rule.
 *
 * @param points everything that examples could show: for each rule in order that it speaks, that it stays silent, and that
 *     each part of its condition holds and does not; then each level of each question whose level rules ask for
 */
public record Coverage(List<Point> points) {

    public Coverage {
        points = List.copyOf(points);
    }

    /** What examples can show. */
    public enum Kind {
        /** A rule recommends something. */
        SPEAKS("rules that recommend something in an example"),
        /** A rule recommends nothing. */
        STAYS_SILENT("rules that stay silent in an example"),
        /** A part of a condition holds. */
        PART_HOLDS("parts of conditions that hold in an example"),
        /** A part of a condition does not hold. */
        PART_FAILS("parts of conditions that do not hold in an example"),
        /** A question is answered with a level. */
        LEVEL("levels that an answer in an example has");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What is counted, in words. */
        public String title() {
            return title;
        }
    }

    /** Whether something is shown. */
    public enum State {
        /** An example shows it. */
        SHOWN,
        /** No example shows it. */
        MISSING,
        /** No answers can show it, which is certain and not for want of trying. It is left out of every count. */
        IMPOSSIBLE
    }

    /**
     * One thing that examples can show.
     *
     * @param kind what it is
     * @param rule the rule; for a level the first that asks for it
     * @param place where it stands in the rule files
     * @param what what is to be shown, in words
     * @param state whether it is
     * @param example an example that shows it, the smallest there is; null when it is shown already, when nothing can show
     *     it, or when it was too much to look for
     */
    public record Point(
            Kind kind,
            RuleId rule,
            Place place,
            String what,
            State state,
            @Nullable Example example) {}

    /** What is shown of each kind; every kind is there, in order. */
    public Map<Kind, Share> shares() {
        Map<Kind, Share> shares = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            shares.put(
                    kind,
                    share(points.stream().filter(point -> point.kind() == kind).toList()));
        }
        return shares;
    }

    /** What is shown of everything. */
    public Share total() {
        return share(points);
    }

    private static Share share(List<Point> points) {
        int shown = count(points, State.SHOWN);
        return new Share(shown, shown + count(points, State.MISSING));
    }

    private static int count(List<Point> points, State state) {
        return (int) points.stream().filter(point -> point.state() == state).count();
    }

    /** What could be shown and is not, in order; empty when coverage is complete. */
    public List<Point> missing() {
        return points.stream().filter(point -> point.state() == State.MISSING).toList();
    }

    /** What nothing can show, in order. */
    public List<Point> impossible() {
        return points.stream()
                .filter(point -> point.state() == State.IMPOSSIBLE)
                .toList();
    }

    /** Whether everything is shown that can be. */
    public boolean isComplete() {
        return total().isComplete();
    }
}
