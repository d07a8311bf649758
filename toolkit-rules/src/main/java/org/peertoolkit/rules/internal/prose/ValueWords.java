package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.peertoolkit.rules.internal.prose.Claim.Subject;

/** How the values of a claim are said. */
final class ValueWords {

    private ValueWords() {}

    static String of(Claim claim) {
        Subject subject = claim.subject();
        return switch (claim.topic()) {
            case ANSWER, EARLIER -> answers(claim.values(), subject);
            case SCORE -> claim.values().isEmpty() ? "a number that no score can be" : percents(claim.values());
            case PROFILE -> choices(claim.values(), subject);
            case SPREAD ->
                claim.values().isEmpty() ? "apart in a way that cannot be" : spreads(claim.values(), subject);
            case NEVER -> "";
        };
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String list(List<String> words, String joint) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + joint + " " + words.get(last);
    }

    private static String answers(SortedSet<Integer> values, Subject subject) {
        List<Integer> levels =
                values.stream().filter(value -> value <= subject.top()).toList();
        List<String> parts = new ArrayList<>();
        if (!levels.isEmpty()) {
            parts.add(levels(levels, subject));
        }
        if (values.contains(Claim.DONT_KNOW)) {
            parts.add("“don't know”");
        }
        if (values.contains(Claim.NOT_APPLICABLE)) {
            parts.add("“not applicable”");
        }
        if (values.contains(Claim.MISSING)) {
            parts.add("missing");
        }
        return parts.isEmpty() ? "something that it cannot be" : list(parts, "or");
    }

    private static String levels(List<Integer> levels, Subject subject) {
        if (levels.size() == subject.top()) {
            return "any level";
        }
        String numbers = "level " + list(levels.stream().map(String::valueOf).toList(), "or");
        List<String> names = subject.names();
        return names.isEmpty()
                ? numbers
                : "%s (%s)"
                        .formatted(
                                numbers,
                                list(
                                        levels.stream()
                                                .map(level -> names.get(level - 1))
                                                .toList(),
                                        "or"));
    }

    private static String percents(SortedSet<Integer> values) {
        if (values.size() == 101) {
            return "known";
        }
        return list(
                ranges(values).stream()
                        .map(range -> {
                            if (range.first().equals(range.last())) {
                                return range.first() + " percent";
                            }
                            if (range.first() == 0) {
                                return "below %s percent".formatted(range.last() + 1);
                            }
                            return range.last() == 100
                                    ? "%s percent or more".formatted(range.first())
                                    : "from %s to %s percent".formatted(range.first(), range.last());
                        })
                        .toList(),
                "or");
    }

    private static String choices(SortedSet<Integer> values, Subject subject) {
        return list(
                values.stream()
                        .map(choice -> "“" + subject.names().get(choice) + "”")
                        .toList(),
                "or");
    }

    private static String spreads(SortedSet<Integer> values, Subject subject) {
        if (values.size() == subject.top() + 1) {
            return "any number of levels apart";
        }
        return list(
                ranges(values).stream()
                        .map(range -> {
                            if (range.last() == subject.top() && range.first() > 0) {
                                return "at least %s apart".formatted(levels(range.first()));
                            }
                            if (range.first().equals(range.last())) {
                                return range.first() == 0 ? "the same" : "%s apart".formatted(levels(range.first()));
                            }
                            return range.first() == 0
                                    ? "at most %s apart".formatted(levels(range.last()))
                                    : "from %s to %s apart".formatted(range.first(), levels(range.last()));
                        })
                        .toList(),
                "or");
    }

    private static String levels(int count) {
        return count == 1 ? "1 level" : count + " levels";
    }

    /** The numbers in runs without a gap. */
    private static List<SortedSet<Integer>> ranges(SortedSet<Integer> values) {
        List<SortedSet<Integer>> ranges = new ArrayList<>();
        for (int value : values) {
            boolean goesOn = !ranges.isEmpty() && ranges.get(ranges.size() - 1).last() == value - 1;
            if (!goesOn) {
                ranges.add(new TreeSet<>());
            }
            ranges.get(ranges.size() - 1).add(value);
        }
        return ranges;
    }
}
