package org.peertoolkit.content.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Problem;

/**
 * One file in another language: the original, with the texts of its translation laid over it.
 *
 * <p>Questions, practices, resources, worksheets and terms are translated one by one: one that lacks a text stays as it is, so
 * that nobody reads half of it in one language and half in another. Of the other files, which frame them, every text is needed.
 */
final class TranslatedFile {

    /** The kinds whose entries may stay untranslated. */
    private static final Set<FileKind> ONE_BY_ONE =
            Set.of(FileKind.QUESTIONS, FileKind.PRACTICES, FileKind.RESOURCES, FileKind.GLOSSARY, FileKind.WORKSHEET);

    private static final String VERSION = "version";

    private final FileKind kind;
    private final Tree translation;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Untranslated> untranslated = new ArrayList<>();
    private boolean incomplete;

    /**
     * @param translation the file of the translation, in the shape of its schema
     */
    TranslatedFile(FileKind kind, Tree translation) {
        this.kind = kind;
        this.translation = translation;
    }

    /** Whether a file says that people who read both languages have checked it. */
    static boolean isReviewed(Tree file) {
        return file instanceof Tree.Fields fields && key(fields, "status").equals("reviewed");
    }

    /** What does not fit the original; empty when everything does. */
    List<Problem> problems() {
        return problems;
    }

    /** The parts that stay as they are, in the order of the file. */
    List<Untranslated> untranslated() {
        return untranslated;
    }

    /** Lays the translation over the original. */
    Tree over(Tree original) {
        TextShape.Group shape = TextShape.of(kind);
        if (kind == FileKind.WORKSHEET) {
            return worksheet(shape, original);
        }
        return group(shape, (Tree.Fields) original, (Tree.Fields) translation, List.of());
    }

    private Tree worksheet(TextShape.Group shape, Tree original) {
        Tree laid = group(shape, (Tree.Fields) original, (Tree.Fields) translation, List.of());
        String id = key((Tree.Fields) original, "id");
        if (!key((Tree.Fields) translation, "id").equals(id)) {
            problem(
                    "not-in-original",
                    List.of("id"),
                    "the original has the id \"%s\".".formatted(Words.shortened(id)),
                    null,
                    "Use the id and the file name of the original.");
        }
        if (!incomplete) {
            return laid;
        }
        untranslated.add(new Untranslated("worksheet", id, Cause.INCOMPLETE));
        return original;
    }

    private Tree.Fields group(
            TextShape.Group shape, Tree.Fields original, Tree.@Nullable Fields words, List<String> path) {
        Map<String, Tree.Field> laid = new LinkedHashMap<>(original.byName());
        shape.parts().forEach((name, part) -> {
            Tree.Field own = original.byName().get(name);
            Tree.Field other = words == null ? null : words.byName().get(name);
            List<String> at = child(path, name);
            if (part instanceof TextShape.OwnWords) {
                laid.remove(name);
                if (other != null) {
                    laid.put(name, other);
                }
            } else if (own != null) {
                Tree value = part(part, own.value(), other == null ? null : other.value(), at);
                laid.put(name, new Tree.Field(other == null ? own.nameAt() : other.nameAt(), value));
            } else if (other != null) {
                problem(
                        "not-in-original",
                        at,
                        "the original has no such text.",
                        null,
                        "Take it away, or add it there.");
            }
        });
        return new Tree.Fields(words == null ? original.at() : words.at(), laid);
    }

    private Tree part(TextShape shape, Tree original, @Nullable Tree words, List<String> path) {
        if (shape instanceof TextShape.Group group) {
            return group(group, (Tree.Fields) original, words instanceof Tree.Fields fields ? fields : null, path);
        }
        if (shape instanceof TextShape.Entries entries) {
            return entries(entries, (Tree.Items) original, words instanceof Tree.Items items ? items : null, path);
        }
        if (shape instanceof TextShape.ByName) {
            return byName((Tree.Fields) original, words instanceof Tree.Fields fields ? fields : null, path);
        }
        if (words == null) {
            missing(path);
            return original;
        }
        return words;
    }

    private Tree byName(Tree.Fields original, Tree.@Nullable Fields words, List<String> path) {
        Map<String, Tree.Field> given = words == null ? Map.of() : words.byName();
        given.keySet().stream()
                .filter(name -> !original.byName().containsKey(name))
                .forEach(name -> unknown(path, name, original.byName().keySet()));
        if (kind == FileKind.INTERFACE) {
            // A word that is not translated is left out: reports have their own way of falling back, word by word.
            return words == null ? original : words;
        }
        Map<String, Tree.Field> laid = new LinkedHashMap<>(original.byName());
        original.byName().keySet().forEach(name -> {
            Tree.Field other = given.get(name);
            if (other == null) {
                missing(child(path, name));
            } else {
                laid.put(name, other);
            }
        });
        return new Tree.Fields(original.at(), laid);
    }

    private void unknown(List<String> path, String name, Set<String> known) {
        problem(
                "not-in-original",
                child(path, name),
                "the original has no \"%s\" here.".formatted(Words.shortened(name)),
                // One number of a level is as near as another.
                kind == FileKind.INTERFACE ? Nearest.to(name, known) : null,
                "Use one that it has, or take this one away.");
    }

    private Tree entries(TextShape.Entries shape, Tree.Items original, Tree.@Nullable Items words, List<String> path) {
        Map<String, Integer> byKey = byKey(shape, original, words, path);
        List<Tree> laid = new ArrayList<>();
        for (Tree each : original.all()) {
            Tree.Fields own = (Tree.Fields) each;
            String key = key(own, shape.key());
            Integer index = byKey.get(key);
            Tree.Fields other = words == null || index == null
                    ? null
                    : (Tree.Fields) words.all().get(index);
            List<String> at = child(path, index == null ? key : index.toString());
            if (ONE_BY_ONE.contains(kind)) {
                oneByOne(shape, own, other, at, laid);
            } else if (other == null) {
                problem(
                        "not-translated",
                        path,
                        "\"%s\" is missing.".formatted(Words.shortened(key)),
                        null,
                        "Add it with its texts.");
                laid.add(own);
            } else {
                laid.add(group(shape.entry(), own, other, at));
            }
        }
        return new Tree.Items(words == null ? original.at() : words.at(), laid);
    }

    private void oneByOne(
            TextShape.Entries shape, Tree.Fields own, Tree.@Nullable Fields other, List<String> at, List<Tree> laid) {
        incomplete = false;
        // What translates an earlier version is not held against this one, which may have other texts.
        boolean outdated = other != null && isOutdated(own, other, at);
        Tree.Fields together = other == null || outdated ? own : group(shape.entry(), own, other, at);
        Cause cause = other == null ? Cause.MISSING : outdated ? Cause.OUTDATED : incomplete ? Cause.INCOMPLETE : null;
        if (cause == null) {
            laid.add(together);
            return;
        }
        kind.parts().forEach(part -> untranslated.add(new Untranslated(part, key(own, shape.key()), cause)));
        if (kind != FileKind.GLOSSARY) {
            laid.add(own);
        }
    }

    /** Whether the original has changed its meaning since it was translated. Only questions have versions. */
    private boolean isOutdated(Tree.Fields own, Tree.Fields other, List<String> at) {
        String translated = key(other, VERSION);
        String version = key(own, VERSION);
        if (kind != FileKind.QUESTIONS || translated.equals(version)) {
            return false;
        }
        if (new BigInteger(translated).compareTo(new BigInteger(version)) > 0) {
            problem(
                    "later-than-original",
                    child(at, VERSION),
                    "the original is at version %s.".formatted(version),
                    null,
                    "Write the version that was translated.");
        }
        return true;
    }

    /** Where each entry of the translation stands, by what it names in the original. */
    private Map<String, Integer> byKey(
            TextShape.Entries shape, Tree.Items original, Tree.@Nullable Items words, List<String> path) {
        Set<String> known = original.all().stream()
                .map(each -> key((Tree.Fields) each, shape.key()))
                .collect(Collectors.toSet());
        Map<String, Integer> byKey = new LinkedHashMap<>();
        List<Tree> all = words == null ? List.of() : words.all();
        for (int i = 0; i < all.size(); i++) {
            String name = key((Tree.Fields) all.get(i), shape.reference());
            List<String> at = List.of(Integer.toString(i), shape.reference());
            if (!known.contains(name)) {
                problem(
                        "not-in-original",
                        child(path, at),
                        "the original has no \"%s\".".formatted(Words.shortened(name)),
                        Nearest.to(name, known),
                        "Use one that it has, or take this entry away.");
            } else if (byKey.containsKey(name)) {
                List<String> first = List.of(byKey.get(name).toString(), shape.reference());
                problem(
                        "duplicate-id",
                        child(path, at),
                        "\"%s\" is already translated at %s."
                                .formatted(Words.shortened(name), translation.placeOf(child(path, first))),
                        null,
                        "Keep one of the two.");
            } else {
                byKey.put(name, i);
            }
        }
        return byKey;
    }

    private void missing(List<String> path) {
        incomplete = true;
        if (!ONE_BY_ONE.contains(kind)) {
            problem("not-translated", path, "it is missing.", null, "Add the text in this language.");
        }
    }

    private void problem(String code, List<String> path, String what, @Nullable String nearest, String remedy) {
        problems.add(
                new Problem(code, translation.placeOf(path), kind.label(translation, path), what, nearest, remedy));
    }

    private static String key(Tree.Fields entry, String field) {
        return entry.get(field) instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    private static List<String> child(List<String> path, String step) {
        return child(path, List.of(step));
    }

    private static List<String> child(List<String> path, List<String> steps) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(steps);
        return longer;
    }
}
