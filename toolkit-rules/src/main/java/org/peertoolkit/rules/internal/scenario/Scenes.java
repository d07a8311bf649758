package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.engine.DirectEvaluation;
import org.peertoolkit.rules.internal.engine.DirectEvaluation.Seen;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.ExampleResult;

/** The examples of some rules, made ready so that changed rules can be tried on them quickly. */
public final class Scenes {

    private final List<Rule> rules;
    private final Catalog catalog;
    private final DirectEvaluation evaluation;
    private final List<Scene> all = new ArrayList<>();
    private final Map<RuleId, List<Scene>> byRule = new HashMap<>();
    private final List<Scene> aboutAllRules = new ArrayList<>();

    /**
     * An example.
     *
     * @param example the example
     * @param seen what is given in it
     * @param held the positions of the rules that hold in it; only filled where the example is about all rules
     */
    record Scene(Example example, Seen seen, BitSet held) {}

    public Scenes(List<Rule> rules, List<Example> examples, Catalog catalog) {
        this.rules = rules;
        this.catalog = catalog;
        this.evaluation = new DirectEvaluation(catalog);
        List<Predicate<Seen>> conditions =
                rules.stream().map(rule -> holds(rule.condition())).toList();
        for (Example example : examples) {
            Scene scene = new Scene(example, evaluation.see(example.evidence(catalog)), new BitSet());
            all.add(scene);
            RuleId rule = example.rule();
            if (rule != null) {
                byRule.computeIfAbsent(rule, first -> new ArrayList<>()).add(scene);
            }
            if (example.isAboutAllRules()) {
                aboutAllRules.add(scene);
                for (int i = 0; i < conditions.size(); i++) {
                    scene.held().set(i, conditions.get(i).test(scene.seen()));
                }
            }
        }
    }

    /** Tells whether a condition holds on what is given in an example. */
    Predicate<Seen> holds(Condition condition) {
        return evaluation.holds(condition);
    }

    /** The examples of one rule, in order; empty when it has none. */
    List<Scene> of(RuleId rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** The examples that a rule can make fail, each once: its own, and those about all rules together. */
    List<Scene> concerning(RuleId rule) {
        return Stream.concat(
                        of(rule).stream().filter(scene -> !scene.example().isAboutAllRules()), aboutAllRules.stream())
                .toList();
    }

    /** What the rules as they are do on each example, in order. */
    public List<ExampleResult> results() {
        Map<RuleId, Integer> positions = new HashMap<>();
        rules.forEach(rule -> positions.put(rule.id(), positions.size()));
        List<ExampleResult> results = new ArrayList<>();
        for (Scene scene : all) {
            RuleId id = scene.example().rule();
            if (id == null || scene.example().isAboutAllRules()) {
                results.add(withAll(scene, -1, null));
            } else {
                Rule rule = rules.get(positions.getOrDefault(id, 0));
                results.add(alone(scene, rule, holds(rule.condition()).test(scene.seen())));
            }
        }
        return results;
    }

    /**
     * Whether an example passes with one rule replaced.
     *
     * @param position where the rule stands that is replaced
     * @param holds whether the rule that takes its place holds in the example
     */
    boolean passes(Scene scene, int position, Rule instead, boolean holds) {
        boolean all = scene.example().isAboutAllRules();
        return (all ? withAll(scene, position, holds ? instead : null) : alone(scene, instead, holds)).passed();
    }

    private ExampleResult alone(Scene scene, Rule rule, boolean holds) {
        Outcome outcome = new Outcome(scene.example(), catalog);
        if (holds) {
            add(outcome, rule);
        }
        return outcome.result();
    }

    private ExampleResult withAll(Scene scene, int position, @Nullable Rule instead) {
        Outcome outcome = new Outcome(scene.example(), catalog);
        scene.held().stream().filter(held -> held != position).forEach(held -> add(outcome, rules.get(held)));
        if (instead != null) {
            add(outcome, instead);
        }
        return outcome.result();
    }

    private static void add(Outcome outcome, Rule rule) {
        rule.recommendations().forEach(recommend -> outcome.add(rule.id(), recommend.practice(), recommend.priority()));
    }
}
