package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules to follow. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own. Without it: the rules that come with the toolkit.")
    private @Nullable Path folder;

    /** The folder, or null for the bundled rules. */
    @Nullable
    Path folder() {
        return folder;
    }
}
