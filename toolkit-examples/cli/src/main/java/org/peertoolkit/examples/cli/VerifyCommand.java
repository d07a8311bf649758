package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Difference;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.examples.cli.text.VerificationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks an assessment against its receipt. */
@Command(
        name = "verify",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Checks an assessment against its receipt, and makes it anew: names every content file and rule file"
                        + " that is not the one of then, and says whether anything in the assessment was changed.")
final class VerifyCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ASSESSMENT.json",
            description = "An assessment, as \"toolkit assess --format json\" writes it.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path file;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RecordedAssessment recorded = RecordedAssessment.read(file);
        ReadinessToolkit toolkit = Packs.toolkit(
                content.folder(), rules.folder(), recorded.language().orElse(null));
        List<Difference> differences = toolkit.verify(
                        recorded,
                        again -> Packs.explainer(rules.folder(), toolkit.catalog())
                                .explain(again))
                .differences();
        surroundings
                .out()
                .print(
                        format.isJson()
                                ? json(recorded, differences)
                                : VerificationText.of(recorded, differences, surroundings.colour()));
        return differences.isEmpty() ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    private static String json(RecordedAssessment recorded, List<Difference> differences) {
        return Json.object(json -> {
            json.writeStringProperty("file", recorded.source());
            json.writeBooleanProperty("holds", differences.isEmpty());
            json.writeName("differences");
            json.writeStartArray();
            for (Difference difference : differences) {
                json.writeStartObject();
                json.writeStringProperty("subject", Json.word(difference.subject()));
                json.writeStringProperty("kind", Json.word(difference.kind()));
                json.writeStringProperty("name", difference.name());
                json.writeStringProperty("text", difference.toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
