package org.peertoolkit.content.report.internal.words;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Holds the words of a catalog against the English ones. */
public final class WordProblems {

    private static final String FILE = "interface.yaml";

    private final Language language;
    private final Map<String, String> english;
    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    private WordProblems(Catalog catalog, Map<String, String> english) {
        this.language = catalog.language();
        this.english = english;
        this.place = Place.of(catalog.sources().stream()
                .map(SourceFile::name)
                .filter(name -> name.equals("i18n/%s/%s".formatted(catalog.language(), FILE)))
                .findFirst()
                .orElse(FILE));
    }

    /** Every problem, in {@link Problem#ORDER}. */
    public static List<Problem> of(Catalog catalog, Map<String, String> english) {
        WordProblems found = new WordProblems(catalog, english);
        catalog.words().forEach(found::check);
        found.problems.sort(Problem.ORDER);
        return List.copyOf(found.problems);
    }

    private void check(String name, String pattern) {
        String field = "words." + name;
        String known = english.get(name);
        if (known == null) {
            problems.add(Problem.unknownName(
                    "unknown-word",
                    place,
                    field,
                    "no report uses a word with the name %s.".formatted(Problem.quoted(name)),
                    name,
                    english.keySet(),
                    "Use a name of the English file, or remove the line."));
            return;
        }
        Set<String> own;
        try {
            own = new TreeSet<>(new MessageFormat(pattern, Phrase.locale(language)).getArgumentNames());
        } catch (IllegalArgumentException unreadable) {
            problems.add(Problem.of(
                    "unreadable-word",
                    place,
                    field,
                    "%s cannot be read: a brace is missing or too many, or a choice has no \"other\"."
                            .formatted(Problem.quoted(pattern)),
                    "Keep the braces as they are in the English %s.".formatted(Problem.quoted(known))));
            return;
        }
        compare(
                field,
                own,
                new TreeSet<>(new MessageFormat(known, Phrase.locale(Language.ENGLISH)).getArgumentNames()));
    }

    private void compare(String field, Set<String> own, Set<String> wanted) {
        for (String value : own) {
            if (!wanted.contains(value)) {
                problems.add(new Problem(
                        "unknown-value",
                        place,
                        field,
                        "there is no value {%s} here.".formatted(value),
                        Nearest.to(value, wanted),
                        wanted.isEmpty() ? "Leave it out." : "Use {%s}.".formatted(String.join("}, {", wanted))));
            }
        }
        for (String value : wanted) {
            if (!own.contains(value)) {
                problems.add(Problem.of(
                        "missing-value",
                        place,
                        field,
                        "the value {%s} is missing.".formatted(value),
                        "Put {%s} where it belongs in the sentence.".formatted(value)));
            }
        }
    }
}
