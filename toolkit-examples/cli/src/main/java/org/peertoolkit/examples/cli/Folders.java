package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Folders that are given on the command line. */
final class Folders {

    private Folders() {}

    /**
     * @throws InvalidInputException if there is no such folder
     */
    static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "it is a file, not a folder." : "there is no such folder.";
            throw new InvalidInputException(
                    "Nothing was checked",
                    List.of(Problem.of(
                            "no-such-folder", Place.of(folder.toString()), "", what, "Check the name of the folder.")));
        }
        return folder;
    }

    /** How many files with some ending lie in a folder and the folders in it. */
    static int count(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return (int) files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
