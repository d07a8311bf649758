package org.peertoolkit.rules.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * What rules did on an example.
 *
 * @param example the example
 * @param actual each practice that was recommended, with its priority: by the rule of the example, or by all rules when
 *     it is about none; empty when nothing was
 * @param reasons the rules that recommended each practice, whatever rule the example is about
 * @param served every question that a recommended practice serves, whatever rule the example is about
 */
public record ExampleResult(
        Example example,
        SortedMap<PracticeId, Priority> actual,
        SortedMap<PracticeId, SortedSet<RuleId>> reasons,
        SortedSet<QuestionId> served) {

    public ExampleResult {
        actual = Collections.unmodifiableSortedMap(new TreeMap<>(actual));
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        served = Collections.unmodifiableSortedSet(new TreeSet<>(served));
    }

    /**
     * One thing that was not as expected.
     *
     * @param expected what was expected, in words
     * @param actual what the rules did, in words
     */
    public record Difference(String expected, String actual) {}

    /** Whether the rules did what was expected. */
    public boolean passed() {
        return differences().isEmpty();
    }

    /** What was not as expected: the recommendations, then their reasons, then the questions served. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        RuleId rule = example.rule();
        if (rule == null) {
            example.expect().forEach((practice, expected) -> addUnlessMet(differences, practice, expected));
        } else if (!isExactlyExpected()) {
            differences.add(new Difference(
                    rule + " " + sentence(words(example.expect())), rule + " " + sentence(words(actual))));
        }
        example.reasons().forEach((practice, rules) -> {
            SortedSet<RuleId> found = reasons.getOrDefault(practice, Collections.emptySortedSet());
            if (!found.equals(rules)) {
                differences.add(new Difference(because(practice, rules), because(practice, found)));
            }
        });
        for (QuestionId question : example.serves()) {
            if (!served.contains(question)) {
                differences.add(new Difference(
                        "something that is recommended serves " + question,
                        "nothing that is recommended serves " + question));
            }
        }
        return List.copyOf(differences);
    }

    private boolean isExactlyExpected() {
        return actual.keySet().equals(example.expect().keySet())
                && example.expect().entrySet().stream()
                        .allMatch(entry -> entry.getValue().isMetBy(actual.get(entry.getKey())));
    }

    private void addUnlessMet(List<Difference> differences, PracticeId practice, Expected expected) {
        Priority priority = actual.get(practice);
        if (!expected.isMetBy(priority)) {
            differences.add(new Difference(
                    recommended(practice, expected),
                    recommended(practice, priority == null ? Expected.NONE : Expected.of(priority))));
        }
    }

    private static String recommended(PracticeId practice, Expected expected) {
        return switch (expected) {
            case NONE -> practice + " is not recommended";
            case ANY -> practice + " is recommended";
            default -> "%s is recommended (%s)".formatted(practice, expected);
        };
    }

    private static String because(PracticeId practice, Set<RuleId> rules) {
        return rules.isEmpty()
                ? practice + " is recommended by no rule"
                : practice + " is recommended by "
                        + rules.stream().map(RuleId::toString).collect(Collectors.joining(", "));
    }

    /** The place, the example, and, where it failed, what was expected and what the rules did; for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s: %s".formatted(example.place(), example.name()));
        for (Difference difference : differences()) {
            text.append("\n  expected: ").append(difference.expected());
            text.append("\n  but:      ").append(difference.actual());
        }
        return text.toString();
    }

    private static SortedMap<PracticeId, String> words(SortedMap<PracticeId, ? extends @Nullable Object> practices) {
        SortedMap<PracticeId, String> words = new TreeMap<>();
        practices.forEach((practice, word) -> words.put(practice, String.valueOf(word)));
        return words;
    }

    private static String sentence(SortedMap<PracticeId, String> practices) {
        if (practices.isEmpty()) {
            return "stays silent";
        }
        return practices.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", ", "recommends ", ""));
    }
}
