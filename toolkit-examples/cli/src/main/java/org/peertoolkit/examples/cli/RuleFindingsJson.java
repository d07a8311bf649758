package org.peertoolkit.examples.cli;

import java.util.Locale;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.check.Witness;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a check of rules found, for programs. */
final class RuleFindingsJson {

    private RuleFindingsJson() {}

    static void write(JsonGenerator json, RuleReport report) {
        json.writeNumberProperty("rules", report.rules());
        json.writeNumberProperty("files", report.files());
        json.writeName("problems");
        json.writeStartArray();
        report.findings().forEach(finding -> {
            json.writeStartObject();
            finding(json, finding);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeName("waived");
        json.writeStartArray();
        report.waived().forEach(waived -> {
            json.writeStartObject();
            finding(json, waived.finding());
            json.writeStringProperty("reason", waived.waiver().reason());
            json.writeStringProperty("expires", waived.waiver().expires().toString());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        Json.fields(json, finding.problem());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("key", finding.key());
        json.writeBooleanProperty("waivable", finding.isWaivable());
        Witness witness = finding.witness();
        if (witness == null) {
            json.writeNullProperty("witness");
            return;
        }
        json.writeName("witness");
        witness(json, witness);
    }

    /**
     * What the answers show, the answers, what they are compared with, and, where the finding is about a difference, the
     * changed answers.
     */
    static void witness(JsonGenerator json, Witness witness) {
        json.writeStartObject();
        json.writeStringProperty("shows", witness.shows());
        responses(json, "responses", witness.responses());
        Json.fields(json, witness.comparisons());
        Responses changed = witness.changed();
        if (changed != null) {
            responses(json, "changed", changed);
        }
        json.writeEndObject();
    }

    /** The published form of responses, so that they can be cut out and assessed. */
    private static void responses(JsonGenerator json, String name, Responses responses) {
        json.writeName(name);
        try (JsonParser text =
                new JsonFactory().createParser(ObjectReadContext.empty(), ResponsesJson.write(responses))) {
            text.nextToken();
            json.copyCurrentStructure(text);
        }
    }
}
