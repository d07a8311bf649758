package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.cli.file.WholeFile;
import org.peertoolkit.rules.prose.RuleFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Tidies rule files. */
@Command(
        name = "fmt",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Tidies every rule file of a folder: spaces, line ends, blank lines, one condition a line. What the"
                        + " rules say stays the same, and so do comments. A file that cannot be read as rules is left as it is.")
final class RulesFmt extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;
    private final List<String> changed = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Parameters(paramLabel = "DIR", description = "The folder with the rule files (*.drl).")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path folder;

    @Option(
            names = "--check",
            description = "Write nothing. Say which files are not tidy, and end with 1 if there is one.")
    private boolean check;

    @Mixin
    private final FormatOption format = new FormatOption();

    RulesFmt(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Path> files = files(Folders.existing(folder));
        files.forEach(this::tidy);
        if (format.isJson()) {
            surroundings.out().print(Json.object(json -> fields(json, files.size())));
        } else {
            text(files.size());
        }
        boolean fine = problems.isEmpty() && !(check && !changed.isEmpty());
        return fine ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    private void tidy(Path file) {
        try {
            RuleFormat tidied = RuleFormat.read(file);
            if (tidied.changes()) {
                if (!check) {
                    WholeFile.write(file, tidied.after());
                }
                changed.add(tidied.file());
            }
        } catch (InvalidInputException unreadable) {
            problems.addAll(unreadable.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(int files) {
        changed.forEach(file -> surroundings.out().print("%s %s\n".formatted(check ? "not tidy:" : "tidied:", file)));
        long unread = problems.stream()
                .map(problem -> problem.place().source())
                .distinct()
                .count();
        String count = files == 1 ? "1 file" : files + " files";
        if (changed.isEmpty() && unread == 0) {
            surroundings.out().print("%s, all tidy\n".formatted(count));
        } else if (changed.isEmpty()) {
            surroundings.out().print("%s, %s could not be read\n".formatted(count, unread));
        } else {
            surroundings
                    .out()
                    .print("%s, %s %s%s\n"
                            .formatted(
                                    count,
                                    changed.size(),
                                    check ? "not tidy" : "tidied",
                                    unread == 0 ? "" : ", %s could not be read".formatted(unread)));
        }
        if (!problems.isEmpty()) {
            Findings.print(surroundings, "Left as they are, because they cannot be read as rules", problems);
        }
    }

    private void fields(JsonGenerator json, int files) {
        json.writeNumberProperty("files", files);
        json.writeName(check ? "untidy" : "tidied");
        json.writeStartArray();
        changed.forEach(json::writeString);
        json.writeEndArray();
        Json.problems(json, "problems", problems);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(".drl"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
            if (files.isEmpty()) {
                throw new InvalidInputException(
                        "Nothing was tidied",
                        List.of(Problem.of(
                                "no-rule-files",
                                Place.of(folder.toString()),
                                "",
                                "the folder holds no rule file.",
                                "Name a folder with files that end in \".drl\".")));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
