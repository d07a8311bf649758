package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.examples.cli.take.AnswerFile;
import org.peertoolkit.examples.cli.take.Interview;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks the questions in the terminal. */
@Command(
        name = "take",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Asks the questions one by one. Every answer is saved at once. Run it again with the same file to go"
                        + " on where you stopped.")
final class TakeCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "responses.json",
            description = "The file for the answers. Without it: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path file;

    @ArgGroup(exclusive = true)
    private @Nullable Extent extent;

    @Option(
            names = "--respondent",
            paramLabel = "ID",
            description = "A sign for who answers, such as r1; never a name. Needs --group.")
    private @Nullable String respondent;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "The group that the respondent belongs to, such as supervisor. Needs --respondent.")
    private @Nullable String group;

    @Mixin
    private final ContentOption content = new ContentOption();

    TakeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Respondent who = respondent();
        Catalog catalog = content.load();
        Interview.run(
                catalog,
                extent == null || !extent.all,
                AnswerFile.at(file),
                who,
                surroundings.clock(),
                surroundings.in(),
                surroundings.out(),
                surroundings.colour(),
                new LazyOutlook(catalog));
        return ToolkitMain.FINE;
    }

    private @Nullable Respondent respondent() {
        if (respondent == null && group == null) {
            return null;
        }
        if (respondent == null || group == null || respondent.isBlank() || group.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--respondent and --group belong together. Give both, or neither.");
        }
        return new Respondent(respondent, group);
    }

    /** How much is asked. */
    static final class Extent {

        @Option(names = "--quick", description = "Ask the quick check. This is what happens without it, too.")
        private boolean quick;

        @Option(names = "--all", description = "Ask every question.")
        private boolean all;
    }
}
