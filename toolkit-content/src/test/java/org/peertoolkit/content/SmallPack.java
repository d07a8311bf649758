package org.peertoolkit.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;

/** A small valid pack in a directory of its own, to be spoiled one edit at a time. */
final class SmallPack {

    private static final Path ORIGINAL = Path.of("src/test/resources/small-pack");
    private static final Path TRANSLATED = Path.of("src/test/resources/small-translation");

    private static final Path SPANISH = TRANSLATED.resolve("i18n/es");

    private final Path directory;

    private SmallPack(Path directory) {
        this.directory = directory;
    }

    /** A fresh copy in an empty directory. */
    static SmallPack in(Path directory) {
        for (Path file : files(ORIGINAL)) {
            write(directory.resolve(ORIGINAL.relativize(file).toString()), read(file));
        }
        return new SmallPack(directory);
    }

    /** A fresh copy with all that is optional, and the whole of it in Spanish. */
    static SmallPack inTwoLanguages(Path directory) {
        SmallPack pack = in(directory);
        for (Path file : files(TRANSLATED)) {
            write(directory.resolve(TRANSLATED.relativize(file).toString()), read(file));
        }
        return pack;
    }

    /** The files of the original, by name. */
    static List<String> fileNames() {
        return files(ORIGINAL).stream()
                .map(file -> ORIGINAL.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    static String original(String file) {
        return read(ORIGINAL.resolve(file));
    }

    /** The files of the Spanish translation, by name within its folder. */
    static List<String> spanishFiles() {
        return files(SPANISH).stream()
                .map(file -> SPANISH.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    static String spanish(String file) {
        return read(SPANISH.resolve(file));
    }

    Path directory() {
        return directory;
    }

    /** Puts one text in the place of another, which must be there. */
    SmallPack replace(String file, String from, String to) {
        String text = read(directory.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException("%s has no \"%s\".".formatted(file, from));
        }
        return write(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    SmallPack append(String file, String text) {
        return write(file, read(directory.resolve(file)) + text);
    }

    SmallPack write(String file, String text) {
        write(directory.resolve(file), text);
        return this;
    }

    SmallPack write(String file, byte[] bytes) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.write(directory.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file or folder. */
    SmallPack move(String from, String to) {
        try {
            Files.move(directory.resolve(from), directory.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallPack delete(String file) {
        try {
            Files.delete(directory.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Catalog load() {
        return BundledContent.directory(directory).load();
    }

    Catalog load(Language language) {
        return BundledContent.directory(directory).load(language);
    }

    /** What loading says is wrong; empty when it says nothing. */
    List<Problem> problems() {
        return problems(this::load);
    }

    /** What loading in a language says is wrong, each problem as people read it; empty when it says nothing. */
    List<String> messages(Language language) {
        return problems(() -> load(language)).stream().map(Problem::toString).toList();
    }

    private static List<Problem> problems(Runnable load) {
        try {
            load.run();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    /** The same, each problem as people read it. */
    List<String> messages() {
        return problems().stream().map(Problem::toString).toList();
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
