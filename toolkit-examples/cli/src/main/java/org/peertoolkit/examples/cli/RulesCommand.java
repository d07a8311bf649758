package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.scenario.Examples;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with rule files. */
@Command(
        name = "rules",
        versionProvider = ToolkitCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "For people who write rules.")
final class RulesCommand extends HelpAndVersion implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    static CommandLine with(Surroundings surroundings) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new Check(surroundings))
                .addSubcommand(new TestExamples(surroundings))
                .addSubcommand(new RulesDiff(surroundings))
                .addSubcommand(new RulesFmt(surroundings))
                .addSubcommand(new RulesDocs(surroundings))
                .addSubcommand(new RulesNew(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the rules.");
    }

    /** Checks rule files. */
    @Command(
            name = "check",
            versionProvider = ToolkitCommand.Version.class,
            description = "Reads every rule file of a folder and says all that is wrong: how it is written, and what it"
                    + " names that the content does not have.")
    static final class Check extends HelpAndVersion implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "DIR", description = "The folder with the rule files (*.drl).")
        @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
        private Path folder;

        @Mixin
        private final ContentOption content = new ContentOption();

        @Mixin
        private final FormatOption format = new FormatOption();

        Check(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            int files = Folders.count(Folders.existing(folder), ".drl");
            Map<String, @Nullable Integer> seen = new LinkedHashMap<>();
            List<Problem> problems;
            try {
                RuleBook book = RuleBook.read(folder);
                seen.put("rules", book.rules().size());
                problems = book.problems(content.load());
            } catch (InvalidInputException unreadable) {
                problems = unreadable.problems();
            }
            seen.putIfAbsent("rules", null);
            seen.put("files", files);
            return new Findings(seen, "The rules cannot be used", problems).report(surroundings, format.isJson());
        }
    }

    /** Runs the examples of rule files. */
    @Command(
            name = "test",
            versionProvider = ToolkitCommand.Version.class,
            description =
                    "Runs the examples that stand beside the rules: what each rule should recommend on some answers,"
                            + " and when it should stay silent.")
    static final class TestExamples extends HelpAndVersion implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "DIR", description = "The folder with the rules and their *.examples.yaml.")
        @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
        private Path folder;

        @Mixin
        private final ContentOption content = new ContentOption();

        @Mixin
        private final FormatOption format = new FormatOption();

        TestExamples(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            Path existing = Folders.existing(folder);
            Catalog catalog = content.load();
            Examples examples = Examples.read(existing, RuleBook.read(existing), catalog);
            return new ExampleFindings(examples.run(), examples.missing()).report(surroundings, format.isJson());
        }
    }
}
