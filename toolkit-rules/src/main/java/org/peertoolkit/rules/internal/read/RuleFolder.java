package org.peertoolkit.rules.internal.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * The bytes of a folder's rule files at one look. What is read from them is read from these bytes, so that what was
 * compared and what is used are the same even where somebody saves a file meanwhile.
 */
public final class RuleFolder {

    private final Path directory;
    private final boolean readable;
    private final SortedMap<String, Content> files;
    /** The files of the translations, by their path within the folder. */
    private final SortedMap<String, Content> translations;

    private RuleFolder(
            Path directory,
            boolean readable,
            SortedMap<String, Content> files,
            SortedMap<String, Content> translations) {
        this.directory = directory;
        this.readable = readable;
        this.files = files;
        this.translations = translations;
    }

    /** What a file held; {@code fault} says why it has no bytes. */
    private record Content(byte[] bytes, Fault fault, String mark) {}

    private enum Fault {
        NONE,
        TOO_LARGE,
        UNREADABLE,
        /** Lies where no file is read. */
        STRAY
    }

    /**
     * What tells two looks apart: equal when a reading would find the same.
     *
     * @param readable whether the folder could be listed
     * @param files the mark of each file by name
     */
    public record Fingerprint(boolean readable, SortedMap<String, String> files) {}

    /** Remembers files that were read, so that those which did not change are not read again. Not for several threads. */
    public static final class Memory {

        private Map<String, Map.Entry<String, RuleFile>> known = new HashMap<>();
        private int reads;

        /** How many files were read so far; those that were remembered do not count. */
        public int reads() {
            return reads;
        }

        private RuleFile read(String name, Content content, Map<String, Map.Entry<String, RuleFile>> seen) {
            Map.Entry<String, RuleFile> before = known.get(name);
            RuleFile file = before != null && before.getKey().equals(content.mark())
                    ? before.getValue()
                    : readAnew(name, content);
            seen.put(name, Map.entry(content.mark(), file));
            return file;
        }

        private RuleFile readAnew(String name, Content content) {
            reads++;
            return switch (content.fault()) {
                case NONE -> RuleFile.read(name, content.bytes());
                case TOO_LARGE -> RuleFile.refused(TextCheck.tooLarge(name));
                case UNREADABLE, STRAY -> RuleFile.refused(TextCheck.unreadable(name));
            };
        }
    }

    /** Looks at a folder; that it cannot be listed is found out here and told when it is read. */
    public static RuleFolder look(Path directory) {
        SortedMap<String, Content> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(file -> name(file).endsWith(".drl")).forEach(file -> files.put(name(file), content(file)));
        } catch (IOException | UncheckedIOException unreadable) {
            return new RuleFolder(directory, false, new TreeMap<>(), new TreeMap<>());
        }
        return new RuleFolder(directory, true, files, translations(directory));
    }

    /** Every YAML file of the translations, also where none is read; empty when there is none, or none that can be listed. */
    private static SortedMap<String, Content> translations(Path directory) {
        SortedMap<String, Content> files = new TreeMap<>();
        Path folder = directory.resolve(TranslationFile.FOLDER);
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            entries.filter(file -> name(file).matches("(?i).*\\.ya?ml")).forEach(file -> {
                boolean read =
                        name(file).endsWith(".yaml") && folder.relativize(file).getNameCount() == 2;
                String path = directory.relativize(file).toString().replace('\\', '/');
                files.put(path, read ? content(file) : without(Fault.STRAY));
            });
        } catch (IOException | UncheckedIOException unreadable) {
            return new TreeMap<>();
        }
        return files;
    }

    /** What tells this look from another. */
    public Fingerprint fingerprint() {
        SortedMap<String, String> marks = new TreeMap<>();
        files.forEach((name, content) -> marks.put(name, content.mark()));
        translations.forEach((name, content) -> marks.put(name, content.mark()));
        return new Fingerprint(readable, Collections.unmodifiableSortedMap(marks));
    }

    /**
     * Reads every file.
     *
     * @throws InvalidInputException with every problem of every file
     */
    RuleFiles read() {
        return read(new Memory());
    }

    /**
     * Reads the files that a memory does not hold.
     *
     * @throws InvalidInputException with every problem of every file, those included that were read before
     */
    public RuleFiles read(Memory memory) {
        return RuleFiles.together(files(memory), translationFiles(), problems());
    }

    /** Reads every file, and goes on where some have problems. */
    RuleFiles.Tolerant readTolerantly() {
        return RuleFiles.tolerantly(files(new Memory()), translationFiles(), problems());
    }

    private List<RuleFile> files(Memory memory) {
        Map<String, Map.Entry<String, RuleFile>> seen = new HashMap<>();
        List<RuleFile> read = files.entrySet().stream()
                .map(file -> memory.read(file.getKey(), file.getValue(), seen))
                .toList();
        memory.known = seen;
        return read;
    }

    private List<TranslationFile> translationFiles() {
        return translations.entrySet().stream()
                .filter(file -> file.getValue().fault() != Fault.STRAY)
                .map(file -> translationFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static TranslationFile translationFile(String name, Content content) {
        return switch (content.fault()) {
            case NONE -> TranslationFile.read(name, content.bytes());
            case TOO_LARGE ->
                TranslationFile.refused(name, TextCheck.tooLarge(name).problems());
            case UNREADABLE, STRAY ->
                TranslationFile.refused(name, TextCheck.unreadable(name).problems());
        };
    }

    private List<Problem> strays() {
        return translations.entrySet().stream()
                .filter(file -> file.getValue().fault() == Fault.STRAY)
                .map(
                        file -> Problem.of(
                                "unknown-file",
                                Place.of(file.getKey()),
                                "",
                                "the file would not be read.",
                                "Put it into the folder of its language, with a name that ends in \".yaml\", or keep it elsewhere."))
                .toList();
    }

    private List<Problem> problems() {
        Place place = new Place(directory.toString(), 1, 1);
        if (!readable) {
            return List.of(Problem.of(
                    "unreadable-folder",
                    place,
                    "",
                    "the folder cannot be read.",
                    "Name a folder that exists and holds rule files."));
        }
        return files.isEmpty()
                ? List.of(Problem.of(
                        "no-rule-files",
                        place,
                        "",
                        "the folder holds no rule file.",
                        "Name a folder with files that end in \".drl\"."))
                : strays();
    }

    private static Content content(Path file) {
        try {
            if (Files.size(file) > TextCheck.MOST_BYTES) {
                return without(Fault.TOO_LARGE);
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Content(bytes, Fault.NONE, sha256(bytes));
        } catch (IOException unreadable) {
            return without(Fault.UNREADABLE);
        }
    }

    private static Content without(Fault fault) {
        return new Content(new byte[0], fault, fault.name());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
