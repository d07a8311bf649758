package org.peertoolkit.rules.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;

/**
 * What a rule did on an example.
 *
 * @param example the example
 * @param actual each practice that the rule recommended, with its priority; empty when it stayed silent
 */
public record ExampleResult(Example example, SortedMap<PracticeId, Priority> actual) {

    public ExampleResult {
        actual = Collections.unmodifiableSortedMap(new TreeMap<>(actual));
    }

    /** Whether the rule did exactly what was expected. */
    public boolean passed() {
        return actual.equals(example.expect());
    }

    /** The place, the example, and, where it failed, what was expected and what the rule did; for people. */
    @Override
    public String toString() {
        String title = "%s: %s".formatted(example.place(), example.name());
        if (passed()) {
            return title;
        }
        return title
                + "\n  expected: %s %s".formatted(example.rule(), sentence(example.expect()))
                + "\n  but:      %s %s".formatted(example.rule(), sentence(actual));
    }

    private static String sentence(SortedMap<PracticeId, Priority> practices) {
        if (practices.isEmpty()) {
            return "stays silent";
        }
        return practices.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", ", "recommends ", ""));
    }
}
