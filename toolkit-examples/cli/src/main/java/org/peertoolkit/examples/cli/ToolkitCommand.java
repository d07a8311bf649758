package org.peertoolkit.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command by itself, which only tells what there is. */
@Command(
        name = "toolkit",
        versionProvider = ToolkitCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Assesses how ready an organization is to employ Peer Specialists and Community Health Workers, and gives it a"
                    + " toolkit fitted to its answers."
        },
        footer = {
            "",
            "A first try:",
            "  toolkit take -o responses.json     answer the quick check, about 15 minutes",
            "  toolkit assess responses.json      see your toolkit",
            "",
            "Ends with 0 when all is fine, 1 when a check found something wrong, 2 when a",
            "file cannot be used or the command was not understood."
        })
final class ToolkitCommand extends HelpAndVersion implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }

    /** The version that the build wrote into the jar of the library. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"toolkit " + org.peertoolkit.core.ReadinessToolkit.version()};
        }
    }
}
