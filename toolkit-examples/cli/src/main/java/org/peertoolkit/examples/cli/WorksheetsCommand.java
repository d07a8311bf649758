package org.peertoolkit.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.cli.text.WorksheetText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the worksheets and guides, or prints one. */
@Command(
        name = "worksheets",
        versionProvider = ToolkitCommand.Version.class,
        description = "Lists the pages to fill in and the guides for those who lead a session, or prints one of them.")
final class WorksheetsCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKSHEET",
            description = "The one to print, such as supervision-agenda. All are listed when none is named.")
    private @Nullable String name;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ContentOption content = new ContentOption();

    WorksheetsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalog catalog = content.load();
        String text = name == null ? WorksheetText.list(catalog) : WorksheetText.of(named(catalog, name), catalog);
        output.write(surroundings, colour -> text);
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
