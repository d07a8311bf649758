package org.peertoolkit.examples.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.peertoolkit.rules.scenario.Coverage;
import org.peertoolkit.rules.scenario.Example;
import tools.jackson.core.JsonGenerator;

/** Prints how much of the rules their examples show. */
final class CoverageText {

    private CoverageText() {}

    static void print(Surroundings surroundings, Coverage coverage) {
        PrintStream to = coverage.isComplete() ? surroundings.out() : surroundings.err();
        ToolkitMain.say(to, "What the examples show:");
        coverage.shares().forEach((kind, share) -> ToolkitMain.say(to, "  %s %s".formatted(share, kind.title())));
        for (Coverage.Point point : coverage.impossible()) {
            ToolkitMain.say(
                    to,
                    "%s: rule %s: no answers can show that %s, so it is not counted."
                            .formatted(point.place(), point.rule(), point.what()));
        }
        for (Coverage.Point point : coverage.missing()) {
            ToolkitMain.say(
                    to, "%s: rule %s: no example shows that %s.".formatted(point.place(), point.rule(), point.what()));
            Example example = point.example();
            if (example != null) {
                ToolkitMain.say(to, "This one would, in %s:".formatted(example.place()));
                to.print(example.yaml());
            }
        }
    }

    static void write(JsonGenerator json, Coverage coverage) {
        json.writeName("coverage");
        json.writeStartObject();
        json.writeBooleanProperty("complete", coverage.isComplete());
        json.writeName("counts");
        json.writeStartArray();
        coverage.shares().forEach((kind, share) -> {
            json.writeStartObject();
            json.writeStringProperty("kind", word(kind));
            json.writeNumberProperty("shown", share.part());
            json.writeNumberProperty("of", share.whole());
            json.writeNumberProperty("percent", share.percent());
            json.writeEndObject();
        });
        json.writeEndArray();
        points(json, "missing", coverage.missing());
        points(json, "impossible", coverage.impossible());
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, String name, List<Coverage.Point> points) {
        json.writeName(name);
        json.writeStartArray();
        for (Coverage.Point point : points) {
            Example example = point.example();
            json.writeStartObject();
            json.writeStringProperty("kind", word(point.kind()));
            json.writeStringProperty("rule", point.rule().value());
            json.writeStringProperty("file", point.place().source());
            json.writeNumberProperty("line", point.place().line());
            json.writeNumberProperty("column", point.place().column());
            json.writeStringProperty("what", point.what());
            json.writeStringProperty("example", example == null ? null : example.yaml());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Coverage.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
