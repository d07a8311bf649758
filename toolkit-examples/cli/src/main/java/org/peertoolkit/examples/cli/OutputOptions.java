package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.cli.file.WholeFile;
import picocli.CommandLine.Option;

/** Where a result goes. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write into a file instead of the terminal: whole, or not at all.")
    private @Nullable Path file;

    /**
     * Writes a result.
     *
     * @param text makes the text; it is told whether it may be coloured, which in a file it never is
     */
    void write(Surroundings surroundings, Function<Boolean, String> text) {
        if (file == null) {
            surroundings.out().print(text.apply(surroundings.colour()));
            return;
        }
        try {
            WholeFile.write(file, text.apply(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
