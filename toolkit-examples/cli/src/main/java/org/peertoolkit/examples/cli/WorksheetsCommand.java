package org.peertoolkit.examples.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.cli.text.WorksheetText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the worksheets and guides, or prints one. */
@Command(
        name = "worksheets",
        versionProvider = ToolkitCommand.Version.class,
        description = "Lists the pages to fill in and the guides for those who lead a session, or prints one of them.")
final class WorksheetsCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKSHEET",
            description = "The one to print, such as supervision-agenda. All are listed when none is named.")
    private @Nullable String name;

    @Mixin
    private final ReportOptions output = new ReportOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final ContentOption content = new ContentOption();

    WorksheetsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalog catalog = content.load(language.language());
        if (output.format() == ReportOptions.Format.JSON) {
            throw new ParameterException(
                    spec.commandLine(), "A worksheet is a page for people. Use text, html or pdf.");
        }
        Worksheet one = name == null ? null : named(catalog, name);
        if (one == null && output.isReport()) {
            throw new ParameterException(
                    spec.commandLine(), "The list of worksheets is text only. Name a worksheet to print it.");
        }
        output.write(
                surroundings,
                new ReportOptions.Result(
                        colour -> one == null ? WorksheetText.list(catalog) : WorksheetText.of(one, catalog),
                        () -> "",
                        () -> Report.of(Objects.requireNonNull(one), catalog)));
        return ToolkitMain.FINE;
    }

    private static Worksheet named(Catalog catalog, String name) {
        List<String> names = catalog.worksheets().stream()
                .map(worksheet -> worksheet.id().value())
                .toList();
        return catalog.worksheets().stream()
                .filter(worksheet -> worksheet.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "The worksheet cannot be printed",
                        List.of(Problem.unknownName(
                                "unknown-worksheet",
                                Place.of("WORKSHEET"),
                                "",
                                "there is no worksheet %s.".formatted(Problem.quoted(name)),
                                name,
                                names,
                                "Use a name that \"toolkit worksheets\" lists."))));
    }
}
