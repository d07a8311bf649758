package org.peertoolkit.examples.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
abstract class HelpAndVersion {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    private boolean version;

    @Option(
            names = "--debug",
            description = "Show where in the program a failure happened. For reports to the authors.")
    private boolean debug;
}
