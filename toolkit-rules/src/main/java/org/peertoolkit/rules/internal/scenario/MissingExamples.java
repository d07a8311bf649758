package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;

/** Finds the rules that lack an example that they recommend something in, or one that they stay silent in. */
public final class MissingExamples {

    private MissingExamples() {}

    /**
     * A problem for each, in {@link Problem#ORDER}; empty when no rule lacks one. Examples of all rules together do not
     * count: they say nothing about one rule alone.
     */
    public static List<Problem> of(List<Rule> rules, List<Example> examples) {
        Set<RuleId> fire = new HashSet<>();
        Set<RuleId> silent = new HashSet<>();
        for (Example example : examples) {
            RuleId rule = example.rule();
            if (rule != null) {
                (example.expect().isEmpty() ? silent : fire).add(rule);
            }
        }
        List<Problem> missing = new ArrayList<>();
        for (Rule rule : rules) {
            if (!fire.contains(rule.id())) {
                missing.add(missing(
                        FindingKind.NO_EXAMPLE_THAT_FIRES, rule, "no example shows when it recommends something."));
            }
            if (!silent.contains(rule.id())) {
                missing.add(missing(FindingKind.NO_SILENT_EXAMPLE, rule, "no example shows when it stays silent."));
            }
        }
        missing.sort(Problem.ORDER);
        return List.copyOf(missing);
    }

    private static Problem missing(FindingKind kind, Rule rule, String what) {
        return Problem.of(
                kind.id(),
                rule.place(),
                "rule " + rule.id(),
                what,
                "Add one to %s.".formatted(NewExamples.fileOf(rule)));
    }
}
