package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.internal.scenario.ConditionText;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** The parts of a condition that could be left out. */
final class Parts {

    private Parts() {}

    /**
     * A condition without one of its parts.
     *
     * @param part where the part stands
     * @param condition what is left
     */
    record Without(Place part, Condition condition) {}

    /** The condition without each of its parts in turn, outer parts first. */
    static List<Without> leftOut(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return leftOut(not.part()).stream()
                    .map(rest -> new Without(rest.part(), new Condition.Not(rest.condition())))
                    .toList();
        }
        if (condition instanceof Condition.Match match) {
            FactPattern pattern = match.pattern();
            return leftOut(pattern.test(), pattern.place()).stream()
                    .map(rest -> new Without(
                            rest.part(),
                            new Condition.Match(new FactPattern(pattern.kind(), rest.test(), pattern.place()))))
                    .toList();
        }
        return condition instanceof Condition.All all
                ? leftOut(all.parts(), Condition.All::new)
                : leftOut(((Condition.Any) condition).parts(), Condition.Any::new);
    }

    private static List<Without> leftOut(List<Condition> parts, Function<List<Condition>, Condition> together) {
        List<Without> all = new ArrayList<>();
        for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
            List<Condition> rest = new ArrayList<>(parts);
            Condition part = rest.remove(i);
            all.add(new Without(ConditionText.place(part), rest.size() == 1 ? rest.get(0) : together.apply(rest)));
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Without inner : leftOut(parts.get(i))) {
                List<Condition> other = new ArrayList<>(parts);
                other.set(i, inner.condition());
                all.add(new Without(inner.part(), together.apply(other)));
            }
        }
        return all;
    }

    private record TestWithout(Place part, FactTest test) {}

    private static List<TestWithout> leftOut(FactTest test, Place outer) {
        if (test instanceof FactTest.All all) {
            return leftOutTests(all.parts(), outer, FactTest.All::new);
        }
        return test instanceof FactTest.Any any ? leftOutTests(any.parts(), outer, FactTest.Any::new) : List.of();
    }

    private static List<TestWithout> leftOutTests(
            List<FactTest> parts, Place outer, Function<List<FactTest>, FactTest> together) {
        List<TestWithout> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Place at = ConditionText.place(parts.get(i), outer);
            // Nobody would leave out which question, domain or profile item it is about.
            if (parts.size() > 1 && !Shown.namesSubject(parts.get(i))) {
                List<FactTest> rest = new ArrayList<>(parts);
                rest.remove(i);
                all.add(new TestWithout(at, rest.size() == 1 ? rest.get(0) : together.apply(rest)));
            }
            for (TestWithout inner : leftOut(parts.get(i), at)) {
                List<FactTest> other = new ArrayList<>(parts);
                other.set(i, inner.test());
                all.add(new TestWithout(inner.part(), together.apply(other)));
            }
        }
        return all;
    }
}
