package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.scenario.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the examples of rule files, and says how much they show. */
@Command(
        name = "test",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Runs the examples that stand beside the rules: what each rule should recommend on some answers, and"
                        + " when it should stay silent.")
final class RulesTest extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder with the rules and their *.examples.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path folder;

    @Option(
            names = "--coverage",
            description =
                    "Also say what of the rules no example shows: each rule, each part of its condition, each level.")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = "Also change each rule in many small ways, and say which changes no example notices.")
    private boolean mutate;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    RulesTest(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path existing = Folders.existing(folder);
        Catalog catalog = content.load();
        Examples examples = Examples.read(existing, RuleBook.read(existing), catalog);
        return new ExampleFindings(
                        examples.run(),
                        examples.missing(),
                        coverage ? examples.coverage() : null,
                        mutate ? examples.mutation() : null)
                .report(surroundings, format.isJson());
    }
}
