package org.peertoolkit.rules.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.diff.PracticeChange;
import org.peertoolkit.rules.diff.RuleChange;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.diff.Share;
import org.peertoolkit.rules.diff.Shift;
import org.peertoolkit.rules.diff.Shift.Direction;
import org.peertoolkit.rules.internal.check.RuleRegions;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Counting;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Rule;

/** Compares two sets of rules over one catalog. */
public final class Comparison {

    private final AnswerSpace space;
    private final Map<RuleId, Rule> oldRules = new TreeMap<>();
    private final Map<RuleId, Rule> newRules = new TreeMap<>();
    private final RuleRegions before;
    private final RuleRegions after;

    private Comparison(List<Rule> oldRules, List<Rule> newRules, Catalog catalog) {
        this.space = AnswerSpace.of(catalog);
        oldRules.forEach(rule -> this.oldRules.put(rule.id(), rule));
        newRules.forEach(rule -> this.newRules.put(rule.id(), rule));
        this.before = RuleRegions.of(oldRules, space);
        this.after = RuleRegions.of(newRules, space);
    }

    /** What changes from some rules to others; both fit the catalog. */
    public static RuleDiff of(List<Rule> oldRules, List<Rule> newRules, Catalog catalog) {
        Comparison comparison = new Comparison(oldRules, newRules, catalog);
        comparison.refuseTooBroad();
        return new RuleDiff(comparison.rules(), comparison.practices());
    }

    private void refuseTooBroad() {
        List<Problem> problems = Stream.of(before, after)
                .flatMap(regions -> regions.problems().stream())
                .distinct()
                .toList();
        InvalidInputException.throwIfAny("The rules cannot be compared", problems);
    }

    private List<PracticeChange> practices() {
        List<PracticeChange> changes = new ArrayList<>();
        for (Practice practice : space.catalog().practices()) {
            PracticeId id = practice.id();
            if (before.byPractice().containsKey(id) || after.byPractice().containsKey(id)) {
                changes.add(practice(id));
            }
        }
        return changes;
    }

    private PracticeChange practice(PracticeId practice) {
        Outcome was = new Outcome(space, before.recommending(practice));
        Outcome is = new Outcome(space, after.recommending(practice));
        Counting counting = Counting.over(
                space,
                Stream.concat(was.regions().stream(), is.regions().stream()).toList());
        List<Shift> shifts = new ArrayList<>();
        for (Direction direction : Direction.inOrder()) {
            Region moved = switch (direction) {
                case GAINED -> is.beyond(was);
                case LOST -> was.beyond(is);
                case MORE_URGENT -> is.moreUrgentThan(was);
                case LESS_URGENT -> was.moreUrgentThan(is);
            };
            shift(direction, moved, counting, was, is).ifPresent(shifts::add);
        }
        return PracticeChange.of(practice, shifts, counting.asked());
    }

    private static Optional<Shift> shift(
            Direction direction, Region moved, Counting counting, Outcome was, Outcome is) {
        Optional<Point> smallest = moved.smallest();
        return smallest.map(point -> new Shift(
                direction,
                new Share(counting.count(moved, false), counting.total(false)),
                new Share(counting.count(moved, true), counting.total(true)),
                point.responses(),
                point.comparisons(),
                was.on(point),
                is.on(point)));
    }

    private List<RuleChange> rules() {
        List<RuleChange> changes = new ArrayList<>();
        Set<RuleId> ids = new TreeSet<>(oldRules.keySet());
        ids.addAll(newRules.keySet());
        for (RuleId id : ids) {
            Optional<Rule> was = Optional.ofNullable(oldRules.get(id));
            Optional<Rule> is = Optional.ofNullable(newRules.get(id));
            Optional<RuleChange.Kind> kind = kind(was, is);
            kind.ifPresent(found -> changes.add(
                    new RuleChange(id, found, found != RuleChange.Kind.REWORDED && hasEffect(id, was, is))));
        }
        return changes;
    }

    private static Optional<RuleChange.Kind> kind(Optional<Rule> was, Optional<Rule> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.of(is.isPresent() ? RuleChange.Kind.ADDED : RuleChange.Kind.REMOVED);
        }
        Rule one = was.get();
        Rule other = is.get();
        if (!Unplaced.of(one.condition()).equals(Unplaced.of(other.condition()))
                || !Unplaced.recommendations(one).equals(Unplaced.recommendations(other))) {
            return Optional.of(RuleChange.Kind.CHANGED);
        }
        boolean sameWords = one.title().equals(other.title())
                && one.because().equals(other.because())
                && one.sources().equals(other.sources());
        return sameWords ? Optional.empty() : Optional.of(RuleChange.Kind.REWORDED);
    }

    /** Whether results would be others if only this rule were as it was. */
    private boolean hasEffect(RuleId id, Optional<Rule> was, Optional<Rule> is) {
        Set<PracticeId> concerned = new LinkedHashSet<>();
        Stream.concat(was.stream(), is.stream())
                .flatMap(rule -> rule.recommendations().stream())
                .forEach(recommend -> concerned.add(recommend.practice()));
        List<Rule> undone = Stream.concat(
                        newRules.values().stream().filter(rule -> !rule.id().equals(id)), was.stream())
                .filter(rule ->
                        rule.recommendations().stream().anyMatch(recommend -> concerned.contains(recommend.practice())))
                .toList();
        RuleRegions without = RuleRegions.of(undone, space);
        return concerned.stream()
                .anyMatch(practice -> !new Outcome(space, without.recommending(practice))
                        .sameAs(new Outcome(space, after.recommending(practice))));
    }
}
