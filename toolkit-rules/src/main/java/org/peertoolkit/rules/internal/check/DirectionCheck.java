package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;

/** Better answers that add a practice of their own domain, or make it more urgent. */
public final class DirectionCheck {

    private final RuleRegions rules;

    public DirectionCheck(RuleRegions rules) {
        this.rules = rules;
    }

    /**
     * A better answer that leads to more advice.
     *
     * @param advised the rule that holds only after the better answer
     * @param question the question
     * @param level the lower level; one more is the better answer
     * @param before the smallest answers with the lower level
     * @param holeBelow whether a still lower level also leads to the practice, so that it is rather missing in between
     * @param lessUrgent whether the lower level leads to the practice too, with a lower priority
     */
    public record Turn(
            Advised advised, Question question, int level, Point before, boolean holeBelow, boolean lessUrgent) {}

    /** Every rule and practice that go the wrong way, each with the first question that shows it. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        rules.byPractice()
                .forEach((practice, advised) -> rules.space()
                        .catalog()
                        .practice(practice)
                        .map(Practice::homeDomain)
                        .ifPresent(home ->
                                advised.forEach(one -> turn(one, home, advised).ifPresent(turns::add))));
        return turns;
    }

    private Optional<Turn> turn(Advised advised, DomainId home, List<Advised> all) {
        List<Region> asUrgent = asUrgent(all, advised.priority());
        for (Question question : rules.space().catalog().questions(home)) {
            for (int level = 1;
                    level < question.scale().top() && advised.region().mayTurnOn(question.id());
                    level++) {
                Region before = advised.region().beforeOneMoreLevel(question.id(), level);
                if (before.reachesBeyond(asUrgent)) {
                    Point witness = before.without(asUrgent).smallest().orElseThrow();
                    boolean hole = holeBelow(witness, question, level, asUrgent);
                    boolean lessUrgent =
                            all.stream().anyMatch(other -> other.region().contains(witness));
                    return Optional.of(new Turn(advised, question, level, witness, hole, lessUrgent));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Region> asUrgent(List<Advised> all, Priority priority) {
        return all.stream()
                .filter(other -> other.priority().compareTo(priority) <= 0)
                .map(Advised::region)
                .toList();
    }

    private static boolean holeBelow(Point witness, Question question, int level, List<Region> asUrgent) {
        for (int lower = 1; lower < level; lower++) {
            Point point = witness.with(question.id(), lower);
            if (asUrgent.stream().anyMatch(region -> region.contains(point))) {
                return true;
            }
        }
        return false;
    }
}
