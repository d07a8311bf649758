package org.peertoolkit.examples.cli;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.scenario.Coverage;
import org.peertoolkit.rules.scenario.ExampleResult;
import org.peertoolkit.rules.scenario.Expected;
import org.peertoolkit.rules.scenario.Mutation;
import tools.jackson.core.JsonGenerator;

/**
 * What running the examples showed.
 *
 * @param results what each example led to
 * @param missing the rules that lack an example; empty when none does
 * @param coverage how much of the rules the examples show, or null when that was not asked
 * @param mutation whether the examples notice changes, or null when that was not asked
 */
record ExampleFindings(
        List<ExampleResult> results,
        List<Problem> missing,
        @Nullable Coverage coverage,
        @Nullable Mutation mutation) {

    /** Prints the findings and says how the command ends: 0 when all is as expected, 1 when something is not. */
    int report(Surroundings surroundings, boolean json) {
        List<ExampleResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        if (json) {
            surroundings.out().print(Json.object(out -> fields(out, failed)));
        } else {
            text(surroundings, failed);
        }
        boolean complete = (coverage == null || coverage.isComplete()) && (mutation == null || mutation.isComplete());
        return failed.isEmpty() && missing.isEmpty() && complete ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    private void text(Surroundings surroundings, List<ExampleResult> failed) {
        if (failed.isEmpty() && missing.isEmpty()) {
            surroundings.out().print("%s, all pass\n".formatted(examples(results.size())));
        }
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
        if (coverage != null) {
            CoverageText.print(surroundings, coverage);
        }
        if (mutation != null) {
            MutationText.print(surroundings, mutation);
        }
    }

    private void fields(JsonGenerator json, List<ExampleResult> failed) {
        json.writeNumberProperty("examples", results.size());
        json.writeNumberProperty("passed", results.size() - failed.size());
        json.writeName("failures");
        json.writeStartArray();
        failed.forEach(result -> failure(json, result));
        json.writeEndArray();
        Json.problems(json, "problems", missing);
        if (coverage != null) {
            CoverageText.write(json, coverage);
        }
        if (mutation != null) {
            MutationText.write(json, mutation);
        }
    }

    private static void failure(JsonGenerator json, ExampleResult result) {
        RuleId rule = result.example().rule();
        json.writeStartObject();
        json.writeStringProperty("file", result.example().place().source());
        json.writeNumberProperty("line", result.example().place().line());
        json.writeStringProperty("rule", rule == null ? null : rule.value());
        json.writeStringProperty("name", result.example().name());
        TreeMap<String, String> expected = new TreeMap<>();
        result.example().expect().forEach((practice, word) -> expected.put(practice.value(), word.word()));
        practices(json, "expected", expected);
        TreeMap<String, String> actual = new TreeMap<>();
        result.actual()
                .forEach((practice, priority) ->
                        actual.put(practice.value(), Expected.of(priority).word()));
        practices(json, "actual", actual);
        json.writeName("differences");
        json.writeStartArray();
        for (ExampleResult.Difference difference : result.differences()) {
            json.writeStartObject();
            json.writeStringProperty("expected", difference.expected());
            json.writeStringProperty("actual", difference.actual());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void practices(JsonGenerator json, String name, TreeMap<String, String> practices) {
        json.writeName(name);
        json.writeStartObject();
        practices.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static String examples(int count) {
        return count == 1 ? "1 example" : count + " examples";
    }
}
