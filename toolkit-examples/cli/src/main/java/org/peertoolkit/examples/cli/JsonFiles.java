package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Several JSON files that are read together, so that all their problems are said at once. */
final class JsonFiles {

    private final String headline;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param headline what cannot be used when there is a problem
     */
    JsonFiles(String headline) {
        this.headline = headline;
    }

    /** The files whose names end in {@code .json} in a folder, not in those within it, by name; or the file itself. */
    List<Path> in(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                report(
                        "no-files",
                        fileOrFolder,
                        "no file in this folder ends in .json.",
                        "Check the name of the folder.");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read from each file; files with problems are left out, and their problems kept. */
    <T> List<T> read(List<Path> files, Function<Path, T> reader) {
        List<T> all = new ArrayList<>();
        for (Path file : files) {
            try {
                all.add(reader.apply(file));
            } catch (InvalidInputException unusable) {
                problems.addAll(unusable.problems());
            }
        }
        return all;
    }

    void report(String code, Path place, String what, String remedy) {
        problems.add(Problem.of(code, Place.of(place.toString()), "", what, remedy));
    }

    /**
     * @throws InvalidInputException with every problem so far, if there is one
     */
    void throwIfAny() {
        InvalidInputException.throwIfAny(headline, problems);
    }
}
