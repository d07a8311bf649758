package org.peertoolkit.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
                .addSubcommand(new RulesCheckCommand(surroundings))
                .addSubcommand(new RulesTest(surroundings))
                .addSubcommand(new RulesDiff(surroundings))
                .addSubcommand(new RulesFmt(surroundings))
                .addSubcommand(new RulesDocs(surroundings))
                .addSubcommand(new RulesNew(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the rules.");
    }
}
