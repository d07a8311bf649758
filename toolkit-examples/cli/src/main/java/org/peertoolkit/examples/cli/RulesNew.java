package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.cli.file.WholeFile;
import org.peertoolkit.rules.prose.RuleDraft;
import org.peertoolkit.rules.prose.RuleName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule. */
@Command(
        name = "new",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Begins a rule: writes it, with two examples, at the end of the files of its domain. Its reason and its"
                        + " sources are left for you to write; until then \"toolkit rules check\" refuses it.")
final class RulesNew extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "RULE-ID",
            description =
                    "The short form of a domain in capitals, a hyphen and a number that no rule has, such as SUP-24.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private String id;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "The folder with your rules. Without it nothing is written: the rule and its examples are printed.")
    private @Nullable Path folder;

    @Option(
            names = "--question",
            paramLabel = "ID",
            description = "The question that the rule asks about. Without it: the first of the domain.")
    private @Nullable String question;

    @Option(
            names = "--practice",
            paramLabel = "ID",
            description = "The practice that it recommends. Without it: the first that serves the question.")
    private @Nullable String practice;

    @Mixin
    private final ContentOption content = new ContentOption();

    RulesNew(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<RuleName> used = folder == null ? RuleName.of(Packs.rules(null)) : RuleName.in(Folders.existing(folder));
        RuleDraft draft = RuleDraft.of(id, used, content.load(), question, practice);
        if (folder == null) {
            surroundings
                    .out()
                    .print("This belongs at the end of %s:\n\n%s\nThis belongs at the end of %s:\n\n%s"
                            .formatted(draft.ruleFile(), draft.rule(), draft.examplesFile(), draft.examples()));
        } else {
            write(draft, folder);
            surroundings
                    .out()
                    .print(
                            "%s was begun in %s, with two examples in %s.\nWrite its reason and its sources. Then run: toolkit rules check %s\n"
                                    .formatted(draft.id(), draft.ruleFile(), draft.examplesFile(), folder));
        }
        return ToolkitMain.FINE;
    }

    /** Adds to both files or to neither. */
    private static void write(RuleDraft draft, Path folder) {
        Path rules = folder.resolve(draft.ruleFile());
        Path examples = folder.resolve(draft.examplesFile());
        String rulesBefore = read(rules);
        String rulesAfter = draft.appendRule(rulesBefore);
        String examplesAfter = draft.appendExamples(read(examples));
        boolean isNew = !Files.exists(rules);
        try {
            WholeFile.write(rules, rulesAfter);
            try {
                WholeFile.write(examples, examplesAfter);
            } catch (IOException | RuntimeException unwritten) {
                if (isNew) {
                    Files.delete(rules);
                } else {
                    WholeFile.write(rules, rulesBefore);
                }
                throw unwritten;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file holds; an empty text when there is none. */
    private static String read(Path file) {
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherCoding) {
            throw new InvalidInputException(
                    "No rule was begun",
                    List.of(Problem.of(
                            "not-utf-8",
                            Place.of(String.valueOf(file.getFileName())),
                            "",
                            "the file is not saved as UTF-8 text.",
                            "Save it again with the encoding UTF-8.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
