package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.cli.file.WholeFile;
import org.peertoolkit.rules.check.RuleCheck;
import org.peertoolkit.rules.check.RuleReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Checks rule files. */
@Command(
        name = "check",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Reads every rule file of a folder, with its examples and laws.yaml, and says all that is wrong: how"
                        + " it is written, what it names that the content does not have, and what can be proved about the rules"
                        + " together. Each finding comes with answers that show it.")
final class RulesCheckCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder with the rules (*.drl) and their *.examples.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path folder;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Reader.class,
            description =
                    "text, for people, json, for programs, or sarif, for code review. Without it: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Format format;

    @Option(
            names = "--write-examples",
            paramLabel = "DIR",
            description =
                    "Also write the findings as examples that fail now, and pass once the rules are mended. Files that"
                            + " are already there are never replaced.")
    private @Nullable Path examples;

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path existing = Folders.existing(folder);
        RuleReport report = RuleCheck.directory(existing, content.load(), LocalDate.now(surroundings.clock()));
        if (examples != null) {
            write(report.exampleFiles(), examples);
        }
        switch (format) {
            case TEXT -> new RuleFindingsText(report).print(surroundings);
            case JSON -> surroundings.out().print(Json.object(json -> RuleFindingsJson.write(json, report)));
            case SARIF -> surroundings.out().print(Json.object(json -> SarifLog.write(json, report, existing)));
        }
        return report.findings().isEmpty() ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    /** Writes all files, or none where one is already there. */
    private static void write(SortedMap<String, String> files, Path into) {
        List<Problem> taken = files.keySet().stream()
                .map(into::resolve)
                .filter(Files::exists)
                .map(file -> Problem.of(
                        "file-exists",
                        Place.of(file.toString()),
                        "",
                        "the file is already there.",
                        "Name another folder, or move the file away."))
                .toList();
        InvalidInputException.throwIfAny("No examples were written", taken);
        try {
            Files.createDirectories(into);
            for (String name : files.keySet()) {
                WholeFile.write(into.resolve(name), String.valueOf(files.get(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF
    }

    static final class Reader implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "sarif" -> Format.SARIF;
                default ->
                    throw new TypeConversionException(
                            "there is no format \"%s\". Use text, json or sarif.".formatted(value));
            };
        }
    }
}
