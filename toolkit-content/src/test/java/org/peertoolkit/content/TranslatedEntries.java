package org.peertoolkit.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The entries of a translation that may be left out: questions, practices, resources, terms and worksheets. */
final class TranslatedEntries {

    private static final Pattern ENTRY = Pattern.compile("^  - (?:id|of): (.*)$");
    private static final Pattern LAST_TEXT = Pattern.compile("(?m)^    (?:statement|done|description|meaning): .*\n");
    private static final Pattern TITLE = Pattern.compile("(?m)^title: .*\n");

    /** What becomes of an entry. */
    enum Fate {
        KEPT,
        LEFT_OUT,
        WITHOUT_A_TEXT
    }

    /**
     * @param file the name within the folder of the translation
     * @param id the id, or the term of the original
     */
    record Entry(String file, String id, String text) {

        private String after(Fate fate) {
            return switch (fate) {
                case KEPT -> text;
                case LEFT_OUT -> "";
                case WITHOUT_A_TEXT -> without(file.endsWith(".md") ? TITLE : LAST_TEXT);
            };
        }

        private String without(Pattern line) {
            Matcher found = line.matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("%s in %s has no text to take away.".formatted(id, file));
            }
            return found.replaceFirst("");
        }
    }

    private final Map<String, String> heads = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Reads the folder of a translation. */
    TranslatedEntries(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String name, String text) {
        if (name.endsWith(".md")) {
            heads.put(name, "");
            entries.add(new Entry(name, name.replaceAll("^worksheets/|\\.md$", ""), text));
        } else if (name.matches("(.*/)?(questions|practices|resources|glossary|cross-domain-practices)\\.yaml")) {
            String[] parts = text.split("(?m)(?=^  - )");
            heads.put(name, parts[0]);
            for (int i = 1; i < parts.length; i++) {
                Matcher id = ENTRY.matcher(parts[i].lines().findFirst().orElseThrow());
                if (!id.matches()) {
                    throw new IllegalStateException("An entry of %s has no id in its first line.".formatted(name));
                }
                entries.add(new Entry(name, id.group(1).replace("\"", ""), parts[i]));
            }
        }
    }

    /** The entries, by file name and then in the order of their file. */
    List<Entry> all() {
        return List.copyOf(entries);
    }

    /** Writes the files anew; one of which no entry is left is deleted. */
    void write(Path folder, Map<Entry, Fate> fates) {
        heads.forEach((name, head) -> {
            StringBuilder text = new StringBuilder(head);
            entries.stream()
                    .filter(entry -> entry.file().equals(name))
                    .forEach(entry -> text.append(entry.after(fates.getOrDefault(entry, Fate.KEPT))));
            try {
                if (text.length() == head.length()) {
                    Files.deleteIfExists(folder.resolve(name));
                } else {
                    Files.writeString(folder.resolve(name), text);
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
