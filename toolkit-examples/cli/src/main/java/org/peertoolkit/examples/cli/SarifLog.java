package org.peertoolkit.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.check.Severity;
import org.peertoolkit.rules.check.Waiver;
import org.peertoolkit.rules.check.Witness;
import tools.jackson.core.JsonGenerator;

/** What a check of rules found as SARIF 2.1.0, which code review systems show beside the lines. */
final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNUSABLE = "What keeps a rule, an example or a waiver from being used.";

    private final JsonGenerator json;
    private final String folder;
    private final List<String> kinds;

    private SarifLog(JsonGenerator json, String folder, List<String> kinds) {
        this.json = json;
        this.folder = folder;
        this.kinds = kinds;
    }

    /**
     * Writes the fields of the whole log.
     *
     * @param folder the folder of the rules as it was given, which the places are relative to
     */
    static void write(JsonGenerator json, RuleReport report, Path folder) {
        List<String> kinds = new ArrayList<>(
                Arrays.stream(FindingKind.values()).map(FindingKind::id).toList());
        Stream.concat(report.findings().stream(), report.waived().stream().map(RuleReport.Waived::finding))
                .map(Finding::kind)
                .filter(kind -> !kinds.contains(kind))
                .distinct()
                .sorted()
                .toList()
                .forEach(kinds::add);
        new SarifLog(json, folder.toString().replace('\\', '/'), kinds).log(report);
    }

    private void log(RuleReport report) {
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        list(
                "runs",
                () -> object(() -> {
                    object("tool", () -> object("driver", this::driver));
                    json.writeStringProperty("columnKind", "utf16CodeUnits");
                    list("results", () -> {
                        report.findings().forEach(finding -> object(() -> result(finding, null)));
                        report.waived().forEach(waived -> object(() -> result(waived.finding(), waived.waiver())));
                    });
                }));
    }

    private void driver() {
        json.writeStringProperty("name", "toolkit rules check");
        json.writeStringProperty("version", ReadinessToolkit.version());
        list(
                "rules",
                () -> kinds.forEach(kind -> object(() -> {
                    json.writeStringProperty("id", kind);
                    text(
                            "shortDescription",
                            FindingKind.ofId(kind).map(FindingKind::meaning).orElse(UNUSABLE));
                    object(
                            "defaultConfiguration",
                            () -> json.writeStringProperty(
                                    "level",
                                    level(FindingKind.ofId(kind)
                                            .map(FindingKind::severity)
                                            .orElse(Severity.ERROR))));
                })));
    }

    private void result(Finding finding, @Nullable Waiver waiver) {
        json.writeStringProperty("ruleId", finding.kind());
        json.writeNumberProperty("ruleIndex", kinds.indexOf(finding.kind()));
        json.writeStringProperty("level", level(finding.severity()));
        text("message", message(finding));
        list("locations", () -> object(() -> object("physicalLocation", () -> location(finding.place()))));
        object("partialFingerprints", () -> json.writeStringProperty("finding/v1", finding.key()));
        if (waiver != null) {
            list(
                    "suppressions",
                    () -> object(() -> {
                        json.writeStringProperty("kind", "external");
                        json.writeStringProperty("status", "accepted");
                        json.writeStringProperty(
                                "justification", "%s Until %s.".formatted(waiver.reason(), waiver.expires()));
                    }));
        }
        Witness witness = finding.witness();
        if (witness != null) {
            object("properties", () -> {
                json.writeName("witness");
                RuleFindingsJson.witness(json, witness);
            });
        }
    }

    /** The message without its place, which the location tells. */
    private static String message(Finding finding) {
        return finding.toString().substring(finding.place().toString().length() + 2);
    }

    /** The file and the line; only the folder where a finding is about no file. */
    private void location(Place place) {
        boolean inFile = place.line() > 0 && !place.source().equals(folder);
        object(
                "artifactLocation",
                () -> json.writeStringProperty(
                        "uri", uri(inFile ? "%s/%s".formatted(folder, place.source()) : folder)));
        if (inFile) {
            object("region", () -> {
                json.writeNumberProperty("startLine", place.line());
                if (place.column() > 0) {
                    json.writeNumberProperty("startColumn", place.column());
                }
            });
        }
    }

    /** A path as an address: every byte that has a meaning of its own there is written by its number. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain =
                    character < 128 && (Character.isLetterOrDigit(character) || "/-._~".indexOf(character) >= 0);
            uri.append(plain ? String.valueOf(character) : "%%%s".formatted(hex(one)));
        }
        return uri.toString();
    }

    private static String hex(byte one) {
        return HexFormat.of().withUpperCase().toHexDigits(one);
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private void text(String name, String text) {
        object(name, () -> json.writeStringProperty("text", text));
    }

    private void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    private void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    private void list(String name, Runnable entries) {
        json.writeName(name);
        json.writeStartArray();
        entries.run();
        json.writeEndArray();
    }
}
