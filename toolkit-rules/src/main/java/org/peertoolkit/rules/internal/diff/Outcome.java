package org.peertoolkit.rules.internal.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;

/** On which answers some rules recommend one practice, and how urgently. */
final class Outcome {

    private final AnswerSpace space;
    private final List<Advised> advised;

    Outcome(AnswerSpace space, List<Advised> advised) {
        this.space = space;
        this.advised = advised;
    }

    List<Region> regions() {
        return advised.stream().map(Advised::region).toList();
    }

    /** The answers on which it is recommended at all. */
    Region any() {
        return atLeast(Priority.LOW);
    }

    /** The answers on which it is recommended with some priority or a higher one. */
    Region atLeast(Priority priority) {
        return advised.stream()
                .filter(one -> one.priority().compareTo(priority) <= 0)
                .map(Advised::region)
                .reduce(Region.nothing(space), Region::or);
    }

    /** The priority on some answers, or null when it is not recommended on them. */
    @Nullable
    Priority on(Point point) {
        return advised.stream()
                .filter(one -> one.region().contains(point))
                .map(Advised::priority)
                .min(Priority::compareTo)
                .orElse(null);
    }

    /** Whether both lead to the same result on all answers. */
    boolean sameAs(Outcome other) {
        for (Priority priority : Priority.values()) {
            if (!atLeast(priority).sameAs(other.atLeast(priority))) {
                return false;
            }
        }
        return true;
    }

    /** The answers on which it is recommended here and there, and here with a higher priority; in boxes without overlap. */
    Region moreUrgentThan(Outcome other) {
        Region theirs = other.any();
        Region more = Region.nothing(space);
        for (Priority priority : Priority.values()) {
            if (priority != Priority.LOW) {
                more = more.or(atLeast(priority).and(theirs).without(List.of(other.atLeast(priority))));
            }
        }
        return more.without(List.of());
    }

    /** The answers on which it is recommended here and not there; in boxes without overlap. */
    Region beyond(Outcome other) {
        return any().without(other.regions());
    }
}
