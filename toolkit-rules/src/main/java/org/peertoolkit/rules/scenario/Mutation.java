package org.peertoolkit.rules.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * Whether the examples would notice a mistake in the rules. Each rule is changed in one small way after another; a change
 * is noticed when an example that passes fails with the changed rule. Changes that make no difference to any answers are
 * left out: that is proved, not guessed.
 *
 * @param noticed how many changes some example notices
 * @param equal how many changes were left out because they make no difference
 * @param survivors the changes that no example notices, by rule in order
 */
public record Mutation(int noticed, int equal, List<Survivor> survivors) {

    public Mutation {
        survivors = List.copyOf(survivors);
    }

    /**
     * A change that no example notices.
     *
     * @param rule the rule
     * @param place where in it the change is
     * @param change what was changed, a sentence
     * @param example an example that passes with the rule as it is and fails with the change, the smallest there is; null
     *     when the changed rule can hold in too many ways to find one
     */
    public record Survivor(
            RuleId rule,
            Place place,
            String change,
            @Nullable Example example) {}

    /** How many of the changes that make a difference are noticed. */
    public Share score() {
        return new Share(noticed, noticed + survivors.size());
    }

    /** Whether every change that makes a difference is noticed. */
    public boolean isComplete() {
        return survivors.isEmpty();
    }
}
