package org.peertoolkit.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.ProgressJson;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.examples.cli.text.ProgressText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares assessments over time. */
@Command(
        name = "progress",
        versionProvider = ToolkitCommand.Version.class,
        description = "Compares two or more assessments of one organization: how each area moved and why, and which"
                + " practices are done, still open or new.")
final class ProgressCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Assessments (as \"toolkit assess --format json\" writes them) or answers, or folders with them."
                            + " They are taken by day; where one has no day, in the order given, the oldest first.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private List<Path> files;

    @Mixin
    private final ReportOptions output = new ReportOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    ProgressCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReadinessToolkit toolkit = Packs.toolkit(content.folder(), rules.folder(), language.language());
        JsonFiles input = new JsonFiles("The assessments cannot be compared");
        List<Path> all = new ArrayList<>();
        files.forEach(file -> all.addAll(input.in(file)));
        List<Standing> standings = input.read(all, file -> standing(file, toolkit));
        if (all.size() == 1) {
            input.report(
                    "only-one",
                    all.get(0),
                    "there is nothing to compare it with.",
                    "Name at least one other assessment, or a folder with several.");
        }
        input.throwIfAny();
        Progress progress = toolkit.progress(standings);
        Catalog catalog = toolkit.catalog();
        Report report = Report.of(progress, catalog);
        boolean translated = catalog.translation().isPresent();
        output.write(
                surroundings,
                new ReportOptions.Result(
                        colour -> translated ? ReportOptions.plain(report) : ProgressText.of(progress, catalog, colour),
                        () -> ProgressJson.write(progress),
                        () -> report));
        return ToolkitMain.FINE;
    }

    /** An assessment as it was recorded, or answers assessed with what is at hand. */
    private static Standing standing(Path file, ReadinessToolkit toolkit) {
        if (Files.isRegularFile(file) && RecordedAssessment.isMeant(file)) {
            return RecordedAssessment.read(file).standing(toolkit.catalog());
        }
        Path name = file.getFileName();
        return Standing.of(
                name == null ? file.toString() : name.toString(),
                toolkit.assess(ResponsesJson.read(file, toolkit.catalog())));
    }
}
