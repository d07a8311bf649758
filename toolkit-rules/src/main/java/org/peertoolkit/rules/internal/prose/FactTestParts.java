package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactTest;

/** What the tests of a fact ask of each of its fields. */
final class FactTestParts {

    private FactTestParts() {}

    /** The ways in which a test can be passed, each of them tests of one field that must all be passed. */
    static List<List<FactTest>> ways(FactTest test) {
        if (fields(test).size() == 1) {
            return List.of(List.of(test));
        }
        List<List<FactTest>> ways = new ArrayList<>();
        if (test instanceof FactTest.Any any) {
            any.parts().forEach(part -> ways.addAll(ways(part)));
            return ways;
        }
        ways.add(List.of());
        for (FactTest part : ((FactTest.All) test).parts()) {
            List<List<FactTest>> before = List.copyOf(ways);
            ways.clear();
            for (List<FactTest> way : before) {
                for (List<FactTest> more : ways(part)) {
                    List<FactTest> both = new ArrayList<>(way);
                    both.addAll(more);
                    ways.add(both);
                }
            }
        }
        return ways;
    }

    /** Whether a value of a field passes every test that asks about this field. */
    static boolean pass(List<FactTest> way, FactField field, String value) {
        return way.stream().filter(test -> fields(test).contains(field)).allMatch(test -> passes(test, value));
    }

    private static Set<FactField> fields(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return Set.of(compare.field());
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return Set.of(oneOf.field());
        }
        Set<FactField> fields = new HashSet<>();
        parts(test).forEach(part -> fields.addAll(fields(part)));
        return fields;
    }

    private static boolean passes(FactTest test, String value) {
        if (test instanceof FactTest.Compare compare) {
            int order = compare.field().isNumber()
                    ? Integer.compare(Integer.parseInt(value), Integer.parseInt(compare.value()))
                    : value.compareTo(compare.value());
            return switch (compare.relation()) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return oneOf.isOneOf() == oneOf.values().contains(value);
        }
        return test instanceof FactTest.All
                ? parts(test).stream().allMatch(part -> passes(part, value))
                : parts(test).stream().anyMatch(part -> passes(part, value));
    }

    private static List<FactTest> parts(FactTest test) {
        return test instanceof FactTest.All all ? all.parts() : ((FactTest.Any) test).parts();
    }
}
