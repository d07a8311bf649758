package org.peertoolkit.rules.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.internal.read.RuleFile;

/**
 * A name that a rule already has, so that no other rule can have it.
 *
 * @param id the first word of the name, such as {@code SUP-02}
 * @param title the rest of it; empty when there is none
 * @param place where it stands
 */
public record RuleName(String id, String title, Place place) {

    /** The names of the rules of a book, in its order. */
    public static List<RuleName> of(RuleBook book) {
        return book.rules().stream()
                .map(rule -> new RuleName(rule.id().value(), rule.title(), rule.place()))
                .toList();
    }

    /**
     * The names of all rules in a directory, also of those that are not finished, by file name, then in the order of the
     * file; empty when it holds no rule file.
     *
     * @throws UncheckedIOException if the directory or a file cannot be read
     */
    public static List<RuleName> in(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<RuleName> names = new ArrayList<>();
            for (Path file : entries.filter(file -> file.toString().endsWith(".drl"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList()) {
                RuleFile.names(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                        .forEach((name, place) -> names.add(named(name, place)));
            }
            return List.copyOf(names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuleName named(String name, Place place) {
        int space = name.indexOf(' ');
        return space < 0
                ? new RuleName(name, "", place)
                : new RuleName(name.substring(0, space), name.substring(space + 1), place);
    }
}
