package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.scenario.Example;

/** Writes an example as it stands in a file. */
public final class ExampleText {

    private ExampleText() {}

    /** The example, indented as an entry below {@code examples:}; ends with a line feed. */
    public static String of(Example example) {
        StringBuilder text = new StringBuilder("  - name: %s\n".formatted(quoted(example.name())));
        if (example.rule() != null) {
            text.append("    rule: ").append(example.rule()).append('\n');
        }
        text.append(given(example.given(), example.comparisons()));
        if (example.rule() != null || !example.expect().isEmpty()) {
            text.append("    expect: ")
                    .append(group(example.expect().entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + ": " + entry.getValue().word())
                            .toList()))
                    .append('\n');
        }
        if (!example.reasons().isEmpty()) {
            text.append("    reasons: ")
                    .append(group(example.reasons().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + list(entry.getValue()))
                            .toList()))
                    .append('\n');
        }
        if (!example.serves().isEmpty()) {
            text.append("    serves: ").append(list(example.serves())).append('\n');
        }
        return text.toString();
    }

    private static String given(Responses given, Comparisons comparisons) {
        List<String> profile = new ArrayList<>();
        given.profile()
                .choices()
                .forEach((item, taken) -> profile.add(
                        item + ": " + (taken.size() == 1 ? taken.iterator().next() : list(taken))));
        List<String> answers = new ArrayList<>();
        given.answers().forEach((question, answer) -> answers.add(question + ": " + word(answer)));
        String lines = line("profile", profile)
                + line("answers", answers)
                + line("disagreement", numbers(comparisons.disagreement()))
                + line("earlier", numbers(comparisons.earlier()));
        return lines.isEmpty() ? "    given: {}\n" : "    given:\n" + lines;
    }

    private static String line(String name, List<String> fields) {
        return fields.isEmpty() ? "" : "      %s: %s\n".formatted(name, group(fields));
    }

    private static List<String> numbers(Map<QuestionId, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Integer.toString(rated.level());
        }
        return answer instanceof Answer.DontKnow ? ExampleReader.DONT_KNOW : ExampleReader.NOT_APPLICABLE;
    }

    private static String group(List<String> fields) {
        return fields.isEmpty() ? "{}" : "{ " + String.join(", ", fields) + " }";
    }

    private static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
