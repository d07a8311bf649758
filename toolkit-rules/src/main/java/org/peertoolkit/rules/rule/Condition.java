package org.peertoolkit.rules.rule;

import java.util.List;

/**
 * When a rule holds. A condition only ever asks whether some fact is there; it binds nothing and joins nothing, so its
 * parts can be looked at one by one.
 */
public sealed interface Condition {

    /** At least one fact of the pattern's kind passes the pattern's test. */
    record Match(FactPattern pattern) implements Condition {}

    /** Every part holds; at least one part. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; at least one part. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}
}
