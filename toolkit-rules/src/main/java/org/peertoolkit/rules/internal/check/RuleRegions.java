package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Conditions;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.internal.space.TooBroadException;
import org.peertoolkit.rules.rule.Rule;

/** Rules with the answers on which each holds. */
public final class RuleRegions {

    private final AnswerSpace space;
    private final Conditions conditions;
    private final List<Held> rules = new ArrayList<>();
    private final List<Rule> tooBroad = new ArrayList<>();
    private final Map<PracticeId, List<Advised>> byPractice = new LinkedHashMap<>();

    /**
     * A rule and where it holds.
     *
     * @param rule the rule
     * @param region the answers on which it holds
     * @param questions the variables of the questions that it looks at
     */
    public record Held(Rule rule, Region region, BitSet questions) {}

    /**
     * A rule that recommends some practice.
     *
     * @param held the rule
     * @param recommend what it recommends
     */
    public record Advised(Held held, Rule.Recommend recommend) {

        /** The answers on which the rule holds. */
        public Region region() {
            return held.region();
        }

        Rule rule() {
            return held.rule();
        }

        /** How urgently it recommends the practice. */
        public Priority priority() {
            return recommend.priority();
        }
    }

    private RuleRegions(AnswerSpace space) {
        this.space = space;
        this.conditions = new Conditions(space);
    }

    /** The rules, over the answers that can be given to a catalog. */
    public static RuleRegions of(List<Rule> rules, Catalog catalog) {
        return of(rules, AnswerSpace.of(catalog));
    }

    /** The rules, over some answers. */
    public static RuleRegions of(List<Rule> rules, AnswerSpace space) {
        RuleRegions regions = new RuleRegions(space);
        rules.forEach(regions::add);
        return regions;
    }

    private void add(Rule rule) {
        try {
            Held held = new Held(rule, conditions.region(rule.condition()), conditions.questions(rule.condition()));
            rules.add(held);
            for (Rule.Recommend recommend : rule.recommendations()) {
                byPractice
                        .computeIfAbsent(recommend.practice(), practice -> new ArrayList<>())
                        .add(new Advised(held, recommend));
            }
        } catch (TooBroadException broad) {
            tooBroad.add(rule);
        }
    }

    public AnswerSpace space() {
        return space;
    }

    Conditions conditions() {
        return conditions;
    }

    /** The rules in order, but for those that are too broad. */
    public List<Held> rules() {
        return rules;
    }

    /** The rules that hold in too many ways to look at each. */
    List<Rule> tooBroad() {
        return tooBroad;
    }

    /** What to do about each rule that holds in too many ways to look at each; empty when none does. */
    public List<Problem> problems() {
        return tooBroad.stream().map(RuleRegions::tooBroad).toList();
    }

    static Problem tooBroad(Rule rule) {
        return Problem.of(
                FindingKind.TOO_BROAD.id(),
                rule.place(),
                "rule " + rule.id(),
                "the rule can hold in too many ways to look at each.",
                "Name the questions that it asks about, or split it.");
    }

    /** The rules that recommend each practice, in order; a practice that none recommends is not there. */
    public Map<PracticeId, List<Advised>> byPractice() {
        return byPractice;
    }

    /** The rules that recommend a practice; empty when none does. */
    public List<Advised> recommending(PracticeId practice) {
        return byPractice.getOrDefault(practice, List.of());
    }
}
