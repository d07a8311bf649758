package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.Batch;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.text.AssessmentText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses answers. */
@Command(
        name = "assess",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Reads answers and gives the customized toolkit: how each area stands, where to start, what to do and"
                        + " why, and what helps.")
final class AssessCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "RESPONSES.json",
            description = "A file with answers, as \"toolkit take\" writes it.")
    private @Nullable Path responses;

    @Option(
            names = "--earlier",
            paramLabel = "RESPONSES.json",
            description =
                    "The answers of the assessment before this one, so that the advice can tell what has not moved.")
    private @Nullable Path earlier;

    @Mixin
    private final PanelOptions panel = new PanelOptions();

    @Mixin
    private final BatchOption batch = new BatchOption();

    @Option(
            names = "--explain",
            description =
                    "Mark every practice that rests on a single answer; in JSON, add why each practice is recommended"
                            + " or not. Not in reports (html, pdf). More of it: toolkit explain.")
    private boolean explain;

    @Mixin
    private final ReportOptions output = new ReportOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        panel.check(command);
        if (batch.file() != null) {
            return batch(command, batch.file());
        }
        boolean asReport = output.isReport() || panel.isSummary() || language.language() != null;
        if (explain && asReport && output.format() != ReportOptions.Format.JSON) {
            throw new ParameterException(
                    command,
                    "--explain adds to the text in the language of the rules, and to json. Leave it out here.");
        }
        Assessment assessment = assessment(command);
        output.write(
                surroundings,
                new ReportOptions.Result(
                        colour -> text(assessment, colour), () -> json(assessment), () -> report(assessment)));
        return ToolkitMain.FINE;
    }

    private int batch(CommandLine command, Path file) {
        boolean others = responses != null
                || earlier != null
                || explain
                || panel.folder() != null
                || language.language() != null
                || output.isFormatNamed();
        Path target = BatchOption.output(command, output.file(), others);
        return new BatchFiles(
                        Batch.of(Packs.batchToolkit(content.folder(), rules.folder())),
                        file,
                        target,
                        surroundings.err())
                .tell(surroundings.out());
    }

    private Report report(Assessment assessment) {
        return panel.isSummary()
                ? Report.ofPanel(assessment)
                : Report.of(assessment).attachAnswers();
    }

    private String json(Assessment assessment) {
        return explain ? AssessmentJson.write(assessment, explanations(assessment)) : AssessmentJson.write(assessment);
    }

    private String text(Assessment assessment, boolean colour) {
        if (panel.isSummary() || assessment.answers().catalog().translation().isPresent()) {
            return ReportOptions.plain(report(assessment));
        }
        return AssessmentText.of(assessment, explain ? explanations(assessment) : List.of(), colour);
    }

    private List<Explanation> explanations(Assessment assessment) {
        return Packs.explainer(rules.folder(), assessment.answers().catalog()).explain(assessment);
    }

    private Assessment assessment(CommandLine command) {
        Path folder = panel.folder();
        if (folder != null && (responses != null || earlier != null)) {
            throw new ParameterException(
                    command, "--panel takes all answers from its folder. Leave the other files out.");
        }
        if (folder != null) {
            return together(folder, Packs.toolkit(content.folder(), rules.folder(), language.language()));
        }
        if (responses == null) {
            throw new ParameterException(command, "Missing required parameter: 'RESPONSES.json'");
        }
        return alone(responses, Packs.toolkit(content.folder(), rules.folder(), language.language()));
    }

    private Assessment alone(Path file, ReadinessToolkit toolkit) {
        JsonFiles input = new JsonFiles("The responses cannot be used");
        List<Path> files = earlier == null ? List.of(file) : List.of(file, earlier);
        List<Responses> read = input.read(files, each -> ResponsesJson.read(each, toolkit.catalog()));
        input.throwIfAny();
        return read.size() == 1 ? toolkit.assess(read.get(0)) : toolkit.assess(read.get(0), read.get(1));
    }

    private Assessment together(Path folder, ReadinessToolkit toolkit) {
        JsonFiles input = new JsonFiles("The panel cannot be used");
        List<Path> files = input.in(Folders.existing(folder));
        List<Voice> voices = input.read(
                files,
                file -> new Voice(String.valueOf(file.getFileName()), ResponsesJson.read(file, toolkit.catalog())));
        input.throwIfAny();
        return toolkit.assess(Panel.of(toolkit.catalog(), voices), panel.convention());
    }
}
