package org.peertoolkit.rules.internal.engine;

import java.util.List;
import java.util.function.Function;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;

/** Whether one fact passes a test. */
public final class FactTests {

    private FactTests() {}

    /**
     * @param fact the value of each field of the fact: an {@link Integer} for a number, otherwise a {@link String}
     */
    public static boolean passes(FactTest test, Function<FactField, Object> fact) {
        if (test instanceof FactTest.Compare compare) {
            return holds(compare.relation(), fact.apply(compare.field()), compare.value());
        }
        if (test instanceof FactTest.OneOf oneOf) {
            Object value = fact.apply(oneOf.field());
            return oneOf.isOneOf() == oneOf.values().stream().anyMatch(wanted -> holds(Relation.EQUAL, value, wanted));
        }
        if (test instanceof FactTest.All all) {
            return allPass(all.parts(), fact);
        }
        return ((FactTest.Any) test).parts().stream().anyMatch(part -> passes(part, fact));
    }

    /**
     * Whether some fact whose field has a value could pass, as far as the plain comparisons with that field tell. It
     * spares trying out every number for every id, which is what start-up would otherwise spend its time on.
     */
    public static boolean canName(FactTest test, FactField field, String id) {
        if (test instanceof FactTest.Compare compare) {
            return compare.field() != field || holds(compare.relation(), id, compare.value());
        }
        if (test instanceof FactTest.All all) {
            for (FactTest part : all.parts()) {
                if (!canName(part, field, id)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean allPass(List<FactTest> parts, Function<FactField, Object> fact) {
        for (FactTest part : parts) {
            if (!passes(part, fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Relation relation, Object value, String wanted) {
        int order = value instanceof Integer number
                ? Integer.compare(number, Integer.parseInt(wanted))
                : value.toString().compareTo(wanted);
        return switch (relation) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
