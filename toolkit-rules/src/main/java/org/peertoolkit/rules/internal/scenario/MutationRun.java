package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.internal.engine.DirectEvaluation.Seen;
import org.peertoolkit.rules.internal.scenario.Scenes.Scene;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Conditions;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.internal.space.TooBroadException;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Mutation;
import org.peertoolkit.rules.scenario.Mutation.Survivor;

/**
 * Changes rules and looks whether an example notices. An example that notices proves that the change makes a difference,
 * so the exact comparison is only needed for the few changes that none notices.
 */
public final class MutationRun {

    private final List<Rule> rules;
    private final Scenes scenes;
    private final RuleChanges changes;
    private final Conditions conditions;
    private int noticed;
    private int equal;
    private final List<Survivor> survivors = new ArrayList<>();

    private MutationRun(List<Rule> rules, List<Example> all, Catalog catalog) {
        this.rules = rules;
        this.scenes = new Scenes(rules, all, catalog);
        this.changes = new RuleChanges(catalog);
        this.conditions = new Conditions(AnswerSpace.of(catalog));
    }

    /**
     * How well examples notice changes.
     *
     * @param rules rules that fit the catalog
     */
    public static Mutation of(List<Rule> rules, List<Example> examples, Catalog catalog) {
        MutationRun run = new MutationRun(rules, examples, catalog);
        for (int position = 0; position < rules.size(); position++) {
            run.rule(position);
        }
        return new Mutation(run.noticed, run.equal, run.survivors);
    }

    private void rule(int position) {
        Rule rule = rules.get(position);
        List<Passing> passing = passing(position);
        @Nullable Region region = region(rule);
        for (Change<Rule> change : changes.of(rule)) {
            if (isNoticed(position, change.changed(), passing)) {
                noticed++;
            } else {
                unnoticed(rule, region, change);
            }
        }
    }

    /** An example that passes with the rules as they are, and whether one of them holds in it. */
    private record Passing(Scene scene, boolean holds) {}

    private List<Passing> passing(int position) {
        Rule rule = rules.get(position);
        Predicate<Seen> holds = scenes.holds(rule.condition());
        return scenes.concerning(rule.id()).stream()
                .map(scene -> new Passing(scene, holds.test(scene.seen())))
                .filter(passing -> scenes.passes(passing.scene(), position, rule, passing.holds()))
                .toList();
    }

    private boolean isNoticed(int position, Rule changed, List<Passing> passing) {
        Rule rule = rules.get(position);
        boolean sameAdvice = changed.recommendations().equals(rule.recommendations());
        Predicate<Seen> holds = scenes.holds(changed.condition());
        for (Passing one : passing) {
            boolean nowHolds = holds.test(one.scene().seen());
            if (nowHolds == one.holds() && (sameAdvice || !nowHolds)) {
                continue;
            }
            if (!scenes.passes(one.scene(), position, changed, nowHolds)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Region region(Rule rule) {
        try {
            return conditions.region(rule.condition());
        } catch (TooBroadException broad) {
            return null;
        }
    }

    private void unnoticed(Rule rule, @Nullable Region region, Change<Rule> change) {
        Optional<Region> difference = Optional.empty();
        try {
            difference = region == null ? Optional.empty() : Optional.of(difference(rule, region, change.changed()));
        } catch (TooBroadException broad) {
            // Nothing can be proved about it, so it has to be looked at by a person.
        }
        Optional<Point> point = difference.flatMap(Region::smallest);
        if (difference.isPresent() && point.isEmpty()) {
            equal++;
            return;
        }
        Example example = point.map(
                        answers -> NewExamples.of(rule, region != null && region.contains(answers), answers))
                .orElse(null);
        survivors.add(new Survivor(rule.id(), change.place(), change.words(), example));
    }

    /** The answers on which a changed rule does otherwise. */
    private Region difference(Rule rule, Region region, Rule changed) {
        if (!changed.condition().equals(rule.condition())) {
            Region other = conditions.region(changed.condition());
            return region.without(List.of(other)).or(other.without(List.of(region)));
        }
        return rule.advice().equals(changed.advice()) ? region.without(List.of(region)) : region;
    }
}
