package org.peertoolkit.examples.cli;

import java.util.List;
import java.util.SortedMap;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.scenario.ExampleResult;
import tools.jackson.core.JsonGenerator;

/**
 * What running the examples showed.
 *
 * @param results what each example led to
 * @param missing the rules that lack an example; empty when none does
 */
record ExampleFindings(List<ExampleResult> results, List<Problem> missing) {

    /** Prints the findings and says how the command ends: 0 when all is as expected, 1 when something is not. */
    int report(Surroundings surroundings, boolean json) {
        List<ExampleResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        boolean fine = failed.isEmpty() && missing.isEmpty();
        if (json) {
            surroundings.out().print(Json.object(out -> fields(out, failed)));
        } else if (fine) {
            surroundings.out().print("%s, all pass\n".formatted(examples(results.size())));
        } else {
            text(surroundings, failed);
        }
        return fine ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    private void text(Surroundings surroundings, List<ExampleResult> failed) {
        if (!failed.isEmpty()) {
            ToolkitMain.say(
                    surroundings.err(),
                    "Of %s, %s %s not as expected."
                            .formatted(examples(results.size()), failed.size(), failed.size() == 1 ? "is" : "are"));
            failed.forEach(result ->
                    result.toString().lines().forEach(line -> ToolkitMain.say(surroundings.err(), "  " + line)));
        }
        if (!missing.isEmpty()) {
            Findings.print(surroundings, "Rules without an example", missing);
        }
    }

    private void fields(JsonGenerator json, List<ExampleResult> failed) {
        json.writeNumberProperty("examples", results.size());
        json.writeNumberProperty("passed", results.size() - failed.size());
        json.writeName("failures");
        json.writeStartArray();
        for (ExampleResult result : failed) {
            json.writeStartObject();
            json.writeStringProperty("file", result.example().place().source());
            json.writeNumberProperty("line", result.example().place().line());
            json.writeStringProperty("rule", result.example().rule().value());
            json.writeStringProperty("name", result.example().name());
            practices(json, "expected", result.example().expect());
            practices(json, "actual", result.actual());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.problems(json, "problems", missing);
    }

    private static void practices(JsonGenerator json, String name, SortedMap<PracticeId, Priority> practices) {
        json.writeName(name);
        json.writeStartObject();
        practices.forEach((practice, priority) -> json.writeStringProperty(practice.value(), priority.name()));
        json.writeEndObject();
    }

    private static String examples(int count) {
        return count == 1 ? "1 example" : count + " examples";
    }
}
