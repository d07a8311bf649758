package org.peertoolkit.rules.internal.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** Writes parts of conditions on one line, as they stand in rule files. */
public final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return of(match.pattern());
        }
        if (condition instanceof Condition.Not not) {
            return "not " + of(not.part());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " and ", ConditionText::of);
        }
        return joined(((Condition.Any) condition).parts(), " or ", ConditionText::of);
    }

    static String of(FactPattern pattern) {
        if (pattern.test() instanceof FactTest.All all) {
            String parts = all.parts().stream().map(ConditionText::of).collect(Collectors.joining(", "));
            return "%s( %s )".formatted(pattern.kind().word(), parts);
        }
        if (pattern.test() instanceof FactTest.Any any) {
            String parts = any.parts().stream().map(ConditionText::of).collect(Collectors.joining(" || "));
            return "%s( %s )".formatted(pattern.kind().word(), parts);
        }
        return "%s( %s )".formatted(pattern.kind().word(), of(pattern.test()));
    }

    static String of(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return "%s %s %s"
                    .formatted(
                            compare.field().word(), compare.relation().sign(), value(compare.field(), compare.value()));
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return oneOf.values().stream()
                    .map(value -> value(oneOf.field(), value))
                    .collect(Collectors.joining(
                            ", ", "%s %s ( ".formatted(oneOf.field().word(), oneOf.isOneOf() ? "in" : "not in"), " )"));
        }
        if (test instanceof FactTest.All all) {
            return joined(all.parts(), " && ", ConditionText::of);
        }
        return joined(((FactTest.Any) test).parts(), " || ", ConditionText::of);
    }

    /** A value as rule files write it. */
    static String value(FactField field, String value) {
        return field.isNumber() ? value : '"' + value + '"';
    }

    private static <T> String joined(List<T> parts, String between, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(between, "( ", " )"));
    }

    /** Where a condition begins. */
    public static Place place(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return match.pattern().place();
        }
        if (condition instanceof Condition.Not not) {
            return place(not.part());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return place(parts.get(0));
    }

    /**
     * Where a test begins.
     *
     * @param otherwise where the pattern begins, for a test without parts
     */
    public static Place place(FactTest test, Place otherwise) {
        if (test instanceof FactTest.Compare compare) {
            return compare.place();
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return oneOf.place();
        }
        List<FactTest> parts = test instanceof FactTest.All all ? all.parts() : ((FactTest.Any) test).parts();
        return parts.isEmpty() ? otherwise : place(parts.get(0), otherwise);
    }
}
