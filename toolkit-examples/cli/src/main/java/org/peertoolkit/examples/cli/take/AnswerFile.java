package org.peertoolkit.examples.cli.take;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.file.WholeFile;

/**
 * The file in which answers are kept. What it holds is only ever replaced by what was read from it, with answers added.
 */
public final class AnswerFile {

    private final Path file;
    private byte @Nullable [] known;

    private AnswerFile(Path file) {
        this.file = file;
    }

    /** A file to keep answers in, whether it exists yet or not. */
    public static AnswerFile at(Path file) {
        return new AnswerFile(file);
    }

    /** The path as it was given. */
    public Path path() {
        return file;
    }

    /**
     * What the file holds; empty responses when there is no file yet.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the file; nothing is saved into
     *     such a file
     * @throws UncheckedIOException if there is no folder to save it in, or the file cannot be read
     */
    public Responses read(Catalog catalog) {
        try {
            if (!Files.exists(file)) {
                Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
                if (!Files.isDirectory(folder)) {
                    throw new NoSuchFileException(folder.toString());
                }
                known = null;
                return Responses.to(catalog).build();
            }
            Responses responses = ResponsesJson.read(file, catalog);
            known = Files.readAllBytes(file);
            return responses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Replaces what the file holds, durably and in one step.
     *
     * @throws UncheckedIOException if it cannot be written, or if another program changed it since it was last read or
     *     saved; it is untouched then
     */
    public void save(Responses responses) {
        try {
            byte[] now = Files.exists(file) ? Files.readAllBytes(file) : null;
            if (!Arrays.equals(now, known)) {
                throw new FileSystemException(
                        file.toString(), null, "another program changed it in the meantime, so it was left as it is");
            }
            WholeFile.write(file, ResponsesJson.write(responses));
            known = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
