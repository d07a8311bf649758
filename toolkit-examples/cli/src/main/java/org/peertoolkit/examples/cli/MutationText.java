package org.peertoolkit.examples.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Mutation;
import tools.jackson.core.JsonGenerator;

/** Prints whether examples notice changes of the rules. */
final class MutationText {

    private MutationText() {}

    static void print(Surroundings surroundings, Mutation mutation) {
        PrintStream to = mutation.isComplete() ? surroundings.out() : surroundings.err();
        ToolkitMain.say(to, "What the examples notice:");
        ToolkitMain.say(
                to,
                "  %s small changes of the rules; %s more make no difference to any answers"
                        .formatted(mutation.score(), mutation.equal()));
        @Nullable Example before = null;
        for (Mutation.Survivor survivor : mutation.survivors()) {
            ToolkitMain.say(
                    to,
                    "%s: rule %s: no example notices this change: %s"
                            .formatted(survivor.place(), survivor.rule(), survivor.change()));
            Example example = survivor.example();
            if (example == null) {
                ToolkitMain.say(
                        to, "It can hold in too many ways to look for an example. Name the questions it asks about.");
            } else if (example.equals(before)) {
                ToolkitMain.say(to, "The example above would, too.");
            } else {
                ToolkitMain.say(to, "This one would, in %s:".formatted(example.place()));
                to.print(example.yaml());
            }
            before = example;
        }
    }

    static void write(JsonGenerator json, Mutation mutation) {
        json.writeName("mutation");
        json.writeStartObject();
        json.writeBooleanProperty("complete", mutation.isComplete());
        json.writeNumberProperty("noticed", mutation.noticed());
        json.writeNumberProperty("of", mutation.score().whole());
        json.writeNumberProperty("percent", mutation.score().percent());
        json.writeNumberProperty("withoutDifference", mutation.equal());
        json.writeName("survivors");
        json.writeStartArray();
        for (Mutation.Survivor survivor : mutation.survivors()) {
            Example example = survivor.example();
            json.writeStartObject();
            json.writeStringProperty("rule", survivor.rule().value());
            json.writeStringProperty("file", survivor.place().source());
            json.writeNumberProperty("line", survivor.place().line());
            json.writeNumberProperty("column", survivor.place().column());
            json.writeStringProperty("change", survivor.change());
            json.writeStringProperty("example", example == null ? null : example.yaml());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
