package org.peertoolkit.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** The files in a pack's directory. All names are relative to it, with forward slashes. */
final class FolderListing {

    /** A file of this size would hold several thousand questions; a larger one is something else. */
    static final int LARGEST = 2_000_000;

    private static final List<String> AT_TOP = List.of(
            "pack.yaml",
            "domains.yaml",
            "scales.yaml",
            "profile.yaml",
            "resources.yaml",
            PackDirectory.GLOSSARY,
            PackDirectory.INTERFACE,
            PackDirectory.CROSS_DOMAIN);
    private static final List<String> IN_FOLDER = List.of("questions.yaml", "practices.yaml");

    private final Path directory;

    FolderListing(Path directory) {
        this.directory = directory;
    }

    /** Whether a name can be that of a domain, so that its folder cannot lead out of the pack. */
    static boolean isDomainName(String name) {
        return Identity.of(name, DomainId::new) != null;
    }

    boolean holds(String name) {
        return Files.isRegularFile(directory.resolve(name));
    }

    boolean isFolder(String name) {
        return Files.isDirectory(directory.resolve(name));
    }

    /** The folders that hold questions or practices, in alphabetical order. */
    List<String> foldersWithContent() {
        return names(directory, Files::isDirectory).stream()
                .filter(folder -> IN_FOLDER.stream().anyMatch(file -> holds(folder + "/" + file)))
                .toList();
    }

    /** The Markdown files in the folder of worksheets, in alphabetical order; empty when there is no such folder. */
    List<String> worksheets() {
        if (!isFolder(PackDirectory.WORKSHEETS)) {
            return List.of();
        }
        return names(directory.resolve(PackDirectory.WORKSHEETS), Files::isRegularFile).stream()
                .filter(name -> name.endsWith(".md"))
                .map(name -> PackDirectory.WORKSHEETS + "/" + name)
                .toList();
    }

    /** The folders with translations, which are named by their language; in alphabetical order, and empty when there is none. */
    List<String> translations() {
        return isFolder(TranslationFolder.ALL)
                ? names(directory.resolve(TranslationFolder.ALL), Files::isDirectory)
                : List.of();
    }

    /** The files beside the folders with translations that look like content, in alphabetical order. */
    List<String> filesBesideTranslations() {
        return isFolder(TranslationFolder.ALL)
                ? names(directory.resolve(TranslationFolder.ALL), Files::isRegularFile).stream()
                        .filter(FolderListing::isContent)
                        .map(name -> TranslationFolder.ALL + "/" + name)
                        .toList()
                : List.of();
    }

    /** Whether a file of a translation looks like content by its name. */
    static boolean isContent(String name) {
        return name.matches("(?i).*\\.(ya?ml|md)");
    }

    /** Every file in a folder and the folders below it, in alphabetical order. */
    List<String> filesBelow(String folder) {
        try (Stream<Path> all = Files.walk(directory.resolve(folder))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that look like content and have a name that is never read, most likely by mistake. */
    List<Problem> unknownFiles(Collection<String> domains) {
        List<Problem> problems = new ArrayList<>();
        unknownFiles("", AT_TOP, problems);
        domains.stream().filter(this::isFolder).forEach(domain -> unknownFiles(domain + "/", IN_FOLDER, problems));
        return problems;
    }

    private void unknownFiles(String prefix, List<String> known, List<Problem> problems) {
        for (String name : names(directory.resolve(prefix), Files::isRegularFile)) {
            if (name.matches("(?i).*\\.ya?ml") && !known.contains(name)) {
                problems.add(new Problem(
                        "unknown-file",
                        Place.of(prefix + name),
                        "",
                        "a pack has no file of this name, so it would not be read.",
                        Nearest.to(name, known),
                        "Rename it, or keep it elsewhere."));
            }
        }
    }

    /** The text of a file, or null and a problem when it is missing or is not text. */
    @Nullable
    String text(String name, List<Problem> problems) {
        if (!holds(name)) {
            problems.add(Problem.of(
                    "no-such-file", Place.of(name), "", "the file is missing.", "Add it, or check its name."));
            return null;
        }
        try (InputStream stream = Files.newInputStream(directory.resolve(name))) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.add(Problem.of(
                        "file-too-large",
                        Place.of(name),
                        "",
                        "the file is larger than 2 MB.",
                        "Check that it is the right file, or divide the content into two packs."));
                return null;
            }
            return decoded(name, bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String decoded(String name, byte[] bytes, List<Problem> problems) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            // Some editors begin a file with a mark that is no part of its text.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
                column = bytes[i] == '\n' ? 1 : column + 1;
            }
            problems.add(Problem.of(
                    "not-utf-8",
                    new Place(name, line, column),
                    "",
                    "this is not UTF-8 text.",
                    "Save the file as UTF-8."));
            return null;
        }
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
