package org.peertoolkit.examples.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * What a check saw and found.
 *
 * @param seen how many of what were looked at, in order, such as {@code rules} and {@code files}; null where they could not
 *     be counted, because they could not be read
 * @param headline what to say above the problems
 * @param problems what is wrong, in {@link Problem#ORDER}; empty when nothing is
 */
record Findings(Map<String, @Nullable Integer> seen, String headline, List<Problem> problems) {

    /** Prints the findings and says how the command ends: 0 when there is none, 1 when there is one. */
    int report(Surroundings surroundings, boolean json) {
        if (json) {
            surroundings.out().print(Json.object(this::fields));
        } else if (problems.isEmpty()) {
            surroundings.out().print("%s, no problems\n".formatted(inWords()));
        } else {
            print(surroundings, headline, problems);
        }
        return code();
    }

    /** How a command that found this ends: 0 when there is no problem, 1 when there is one. */
    int code() {
        return problems.isEmpty() ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    /** Prints a headline with the count, then each problem on its own line. */
    static void print(Surroundings surroundings, String headline, List<Problem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        ToolkitMain.say(surroundings.err(), "%s: %s.".formatted(headline, count));
        problems.forEach(problem -> ToolkitMain.say(surroundings.err(), "  " + problem));
    }

    /** {@code 12 rules in 3 files}: the last kind that was seen is what held the others. */
    private String inWords() {
        List<String> counts = seen.entrySet().stream()
                .map(entry -> "%s %s".formatted(entry.getValue(), named(entry.getKey(), entry.getValue())))
                .toList();
        int last = counts.size() - 1;
        return String.join(", ", counts.subList(0, last)) + " in " + counts.get(last);
    }

    private static String named(String several, @Nullable Integer count) {
        return count != null && count == 1 ? several.substring(0, several.length() - 1) : several;
    }

    /** Writes the findings as fields of an object. */
    void fields(JsonGenerator json) {
        seen.forEach((kind, count) -> {
            if (count == null) {
                json.writeNullProperty(kind);
            } else {
                json.writeNumberProperty(kind, count);
            }
        });
        Json.problems(json, "problems", problems);
    }
}
