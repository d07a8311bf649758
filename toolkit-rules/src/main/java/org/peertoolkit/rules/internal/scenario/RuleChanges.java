package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.internal.engine.DirectEvaluation;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.Rule;

/** Every small mistake in a rule that the reader would not refuse. */
final class RuleChanges {

    private final Neighbours neighbours;

    RuleChanges(Catalog catalog) {
        this.neighbours = new Neighbours(catalog);
    }

    /** The rule with each mistake in turn: those in its condition from top to bottom, then those in what it recommends. */
    List<Change<Rule>> of(Rule rule) {
        List<Change<Rule>> changes = new ArrayList<>();
        for (Change<Condition> change : of(rule.condition(), false)) {
            if (DirectEvaluation.needsAnAnswer(change.changed())) {
                changes.add(change.within(condition -> copy(rule, condition, rule.recommendations())));
            }
        }
        for (Change<List<Rule.Recommend>> change : of(rule.recommendations())) {
            changes.add(change.within(recommendations -> copy(rule, rule.condition(), recommendations)));
        }
        return changes;
    }

    private static Rule copy(Rule rule, Condition condition, List<Rule.Recommend> recommendations) {
        return new Rule(
                rule.id(), rule.title(), rule.because(), rule.sources(), condition, recommendations, rule.place());
    }

    private List<Change<Condition>> of(Condition condition, boolean negated) {
        List<Change<Condition>> changes = new ArrayList<>();
        if (condition instanceof Condition.Not not) {
            changes.add(new Change<>(
                    not.part(),
                    ConditionText.place(condition),
                    "\"not\" before %s is left out.".formatted(ConditionText.of(not.part()))));
            of(not.part(), true).forEach(change -> changes.add(change.within(Condition.Not::new)));
            return changes;
        }
        if (condition instanceof Condition.Match match) {
            if (!negated) {
                changes.add(negation(condition));
            }
            changes.addAll(patterns(match.pattern()));
            return changes;
        }
        if (condition instanceof Condition.All all) {
            joined(changes, all.parts(), Condition.All::new, Condition.Any::new, "\"and\" becomes \"or\"");
        } else {
            List<Condition> parts = ((Condition.Any) condition).parts();
            joined(changes, parts, Condition.Any::new, Condition.All::new, "\"or\" becomes \"and\"");
        }
        return changes;
    }

    private static Change<Condition> negation(Condition condition) {
        return new Change<>(
                new Condition.Not(condition),
                ConditionText.place(condition),
                "\"not\" stands before %s.".formatted(ConditionText.of(condition)));
    }

    private List<Change<Condition>> patterns(FactPattern pattern) {
        List<Change<Condition>> changes = new ArrayList<>();
        for (FactKind kind : Neighbours.of(pattern.kind())) {
            changes.add(new Change<>(
                    new Condition.Match(new FactPattern(kind, pattern.test(), pattern.place())),
                    pattern.place(),
                    "%s becomes %s.".formatted(pattern.kind().word(), kind.word())));
        }
        new TestChanges(pattern, neighbours).all().forEach(change -> changes.add(change.within(Condition.Match::new)));
        return changes;
    }

    private void joined(
            List<Change<Condition>> changes,
            List<Condition> parts,
            Function<List<Condition>, Condition> together,
            Function<List<Condition>, Condition> otherwise,
            String swapped) {
        if (parts.size() > 1) {
            changes.add(new Change<>(
                    otherwise.apply(parts), ConditionText.place(parts.get(0)), swapped + " between the parts."));
        }
        for (int i = 0; i < parts.size(); i++) {
            Condition part = parts.get(i);
            int at = i;
            if (parts.size() > 1) {
                changes.add(new Change<>(
                        together.apply(TestChanges.without(parts, i)),
                        ConditionText.place(part),
                        "%s is left out.".formatted(ConditionText.of(part))));
            }
            if (part instanceof Condition.All || part instanceof Condition.Any) {
                changes.add(negation(part).within(other -> together.apply(TestChanges.with(parts, at, other))));
            }
            of(part, false)
                    .forEach(change ->
                            changes.add(change.within(other -> together.apply(TestChanges.with(parts, at, other)))));
        }
    }

    private List<Change<List<Rule.Recommend>>> of(List<Rule.Recommend> recommendations) {
        List<Change<List<Rule.Recommend>>> changes = new ArrayList<>();
        for (int i = 0; i < recommendations.size(); i++) {
            Rule.Recommend one = recommendations.get(i);
            int at = i;
            if (recommendations.size() > 1) {
                changes.add(new Change<>(
                        TestChanges.without(recommendations, i),
                        one.place(),
                        "the recommendation of %s is left out.".formatted(one.practice())));
            }
            instead(one)
                    .forEach(change ->
                            changes.add(change.within(other -> TestChanges.with(recommendations, at, other))));
        }
        return changes;
    }

    private List<Change<Rule.Recommend>> instead(Rule.Recommend one) {
        List<Change<Rule.Recommend>> changes = new ArrayList<>();
        for (PracticeId practice : neighbours.of(one.practice())) {
            changes.add(new Change<>(
                    new Rule.Recommend(practice, one.priority(), one.place()),
                    one.place(),
                    "%s becomes %s.".formatted(one.practice(), practice)));
        }
        for (Priority priority : Priority.values()) {
            if (priority != one.priority()) {
                changes.add(new Change<>(
                        new Rule.Recommend(one.practice(), priority, one.place()),
                        one.place(),
                        "Priority.%s becomes Priority.%s.".formatted(one.priority(), priority)));
            }
        }
        return changes;
    }
}
