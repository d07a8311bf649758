package org.peertoolkit.rules.rule;

import java.util.List;
import org.peertoolkit.core.problem.Place;

/** What must be true of one fact. */
public sealed interface FactTest {

    /**
     * A field stands in a relation to a fixed value.
     *
     * @param value a whole number in digits for a number field, otherwise an id
     * @param place where it begins
     */
    record Compare(FactField field, Relation relation, String value, Place place) implements FactTest {}

    /**
     * A field is, or is not, one of some fixed values.
     *
     * @param isOneOf true for {@code in}, false for {@code not in}
     * @param values the values as in {@link Compare}; at least one
     * @param place where it begins
     */
    record OneOf(FactField field, boolean isOneOf, List<String> values, Place place) implements FactTest {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Every part is true; without parts it is true of any fact. */
    record All(List<FactTest> parts) implements FactTest {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part is true; at least one part. */
    record Any(List<FactTest> parts) implements FactTest {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The relations of rule files; ids know only the first two. */
    enum Relation {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The sign in rule files. */
        public String sign() {
            return sign;
        }
    }
}
