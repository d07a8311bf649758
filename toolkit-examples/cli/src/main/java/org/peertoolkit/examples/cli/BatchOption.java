package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Very many organizations instead of one. */
final class BatchOption {

    @Option(
            names = "--batch",
            paramLabel = "FILE.ndjson",
            description =
                    "Assess very many organizations: a file with the answers of each on a line of its own. With -o:"
                            + " a file that gets a line for each, with scores, practices and rules, or with what is wrong. When"
                            + " it was cut short, the same command goes on where it stopped.")
    private @Nullable Path file;

    @Nullable
    Path file() {
        return file;
    }

    /**
     * Refuses what does not go together with a batch.
     *
     * @param output the file for the results, or null
     * @param others whether another option says something about the answers or the form of the result
     */
    static Path output(CommandLine command, @Nullable Path output, boolean others) {
        if (others) {
            throw new ParameterException(
                    command,
                    "--batch goes only with -o, --content and --rules. Leave the other options and files out.");
        }
        if (output == null) {
            throw new ParameterException(command, "--batch needs a file for its results. Add -o FILE.ndjson.");
        }
        return output;
    }
}
