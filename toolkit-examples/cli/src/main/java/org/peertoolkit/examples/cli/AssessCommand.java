package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.examples.cli.text.AssessmentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses answers. */
@Command(
        name = "assess",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Reads answers and gives the customized toolkit: how each area stands, where to start, what to do and"
                        + " why, and what helps.")
final class AssessCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "RESPONSES.json", description = "A file with answers, as \"toolkit take\" writes it.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path responses;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own. Without it: the rules that come with the toolkit.")
    private @Nullable Path rules;

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReadinessToolkit toolkit = Packs.toolkit(content.folder(), rules);
        Assessment assessment = toolkit.assess(ResponsesJson.read(responses, toolkit.catalog()));
        output.write(
                surroundings,
                colour -> format.isJson() ? AssessmentJson.write(assessment) : AssessmentText.of(assessment, colour));
        return ToolkitMain.FINE;
    }
}
