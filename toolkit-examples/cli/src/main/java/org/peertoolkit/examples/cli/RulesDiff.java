package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.text.RuleDiffMarkdown;
import org.peertoolkit.examples.cli.text.RuleDiffText;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.diff.Replay;
import org.peertoolkit.rules.diff.RuleDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Compares two folders of rules. */
@Command(
        name = "diff",
        versionProvider = ToolkitCommand.Version.class,
        description = "Says what changes when the rules of one folder take the place of those of another: for each"
                + " practice in how many cases it is gained or lost, with the smallest example. Other layout and other"
                + " remarks are no change.")
final class RulesDiff extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder with the rules as they are.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder with the rules as they are to be.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path newer;

    @Option(
            names = "--replay",
            paramLabel = "DIR",
            description = "A folder with stored answers (*.json): also says who gains and who loses what.")
    private @Nullable Path stored;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatReader.class,
            description = "text, for people, json, for programs, or markdown, for a pull request. Without it:"
                    + " ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Format format;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ContentOption content = new ContentOption();

    RulesDiff(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RuleBook before = RuleBook.read(Folders.existing(older));
        RuleBook after = RuleBook.read(Folders.existing(newer));
        Catalog catalog = content.load();
        RuleDiff diff = before.diff(after, catalog);
        Replay replay = stored == null
                ? null
                : Replay.of(
                        ReadinessToolkit.of(catalog, before.engine(catalog)),
                        ReadinessToolkit.of(catalog, after.engine(catalog)),
                        responses(Folders.existing(stored), catalog));
        output.write(surroundings, colour -> switch (format) {
            case TEXT -> RuleDiffText.of(diff, replay, catalog, colour);
            case JSON -> RuleDiffJson.of(diff, replay);
            case MARKDOWN -> RuleDiffMarkdown.of(diff, replay, catalog);
        });
        return ToolkitMain.FINE;
    }

    /** The stored answers by file name; every problem of every file at once. */
    private static Map<String, Responses> responses(Path folder, Catalog catalog) {
        Map<String, Responses> responses = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> {
                        try {
                            responses.put(file.getFileName().toString(), ResponsesJson.read(file, catalog));
                        } catch (InvalidInputException unusable) {
                            problems.addAll(unusable.problems());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (responses.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(
                    "no-stored-answers",
                    Place.of(folder.toString()),
                    "",
                    "the folder holds no stored answers.",
                    "Name a folder with files that end in \".json\"."));
        }
        InvalidInputException.throwIfAny("The stored answers cannot be used", problems);
        return responses;
    }

    private enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    static final class FormatReader implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "markdown" -> Format.MARKDOWN;
                default ->
                    throw new TypeConversionException(
                            "there is no format \"%s\". Use text, json or markdown.".formatted(value));
            };
        }
    }
}
