package org.peertoolkit.rules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;

/** How failures show what they are about. */
final class Shown {

    private Shown() {}

    /** The answers and the profile on one line; respondent, day and notes, which no rule can see, are left out. */
    static String responses(Responses responses) {
        List<String> parts = new ArrayList<>();
        responses.answers().forEach((question, answer) -> parts.add(question + " = " + answer(answer)));
        responses
                .profile()
                .choices()
                .forEach((item, taken) -> parts.add("profile %s = %s"
                        .formatted(
                                item,
                                taken.stream().map(choice -> choice.value()).collect(Collectors.joining(" + ")))));
        return parts.isEmpty() ? "no answer" : String.join(", ", parts);
    }

    /** An answer, or that there is none. */
    static String answer(@Nullable Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Integer.toString(rated.level());
        }
        return answer == null ? "no answer" : answer instanceof Answer.DontKnow ? "don't know" : "not applicable";
    }

    static String quoted(Object id) {
        return Problem.quoted(id.toString());
    }

    /** {@code rule X recommends practice "p" (HIGH)}. */
    static String suggestion(Suggestion suggestion) {
        return "rule %s recommends practice %s (%s)"
                .formatted(suggestion.reason().rule(), quoted(suggestion.practice()), suggestion.priority());
    }

    /**
     * What is suggested only once of twice, reasons included, or null when both are the same.
     *
     * @param one how to say that it is so in the first, for example {@code the first time}
     */
    static @Nullable String difference(
            Collection<Suggestion> first, Collection<Suggestion> second, String one, String other) {
        Set<Suggestion> inSecond = Set.copyOf(second);
        if (inSecond.equals(Set.copyOf(first))) {
            return null;
        }
        String advice = adviceDifference(first, second, one, other);
        if (advice != null) {
            return advice;
        }
        return first.stream()
                .filter(suggestion -> !inSecond.contains(suggestion))
                .map(Shown::suggestion)
                .sorted()
                .findFirst()
                .map(suggestion -> "%s %s for another reason than %s.".formatted(suggestion, one, other))
                .orElse(null);
    }

    /** What is suggested only once of twice, whatever the reasons say. */
    static @Nullable String adviceDifference(
            Collection<Suggestion> first, Collection<Suggestion> second, String one, String other) {
        SortedMap<String, String> where = new TreeMap<>();
        first.forEach(suggestion -> where.put(suggestion(suggestion), one));
        Set<String> both = new HashSet<>();
        for (Suggestion suggestion : second) {
            String line = suggestion(suggestion);
            String before = where.putIfAbsent(line, other);
            if (one.equals(before)) {
                both.add(line);
            }
        }
        where.keySet().removeAll(both);
        return where.isEmpty() ? null : "%s only %s.".formatted(where.firstKey(), where.get(where.firstKey()));
    }
}
