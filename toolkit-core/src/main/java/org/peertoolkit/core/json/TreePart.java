package org.peertoolkit.core.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * A part of a JSON text that is read for what it should be. What is missing or of another kind is reported, and something
 * harmless stands for it, so that reading goes on and all problems come at once.
 */
final class TreePart {

    private static final Tree.Group NOTHING = new Tree.Group(Map.of(), Place.of("nothing"));

    private final Tree tree;
    private final String path;
    private final List<Problem> problems;

    TreePart(Tree tree, String path, List<Problem> problems) {
        this.tree = tree;
        this.path = path;
        this.problems = problems;
    }

    /** A field of this group that has to be there. */
    TreePart part(String name) {
        Tree found = group().fields().get(name);
        if (found == null && tree != NOTHING) {
            if (tree instanceof Tree.Group) {
                problems.add(Problem.of(
                        "missing-field",
                        tree.place(),
                        field(name),
                        "it is missing.",
                        "Take the file as the toolkit wrote it."));
            }
            return new TreePart(NOTHING, field(name), problems);
        }
        return new TreePart(found == null ? NOTHING : found, field(name), problems);
    }

    /** A field of this group, or null when it is not there or left empty. */
    @Nullable
    TreePart optional(String name) {
        Tree found = group().fields().get(name);
        boolean empty =
                found == null || found instanceof Tree.Word word && word.value().equals("null");
        return empty || found == null ? null : new TreePart(found, field(name), problems);
    }

    /** The names of this group's fields, in order. */
    List<String> names() {
        return List.copyOf(group().fields().keySet());
    }

    /** The parts of this list. */
    List<TreePart> items() {
        if (tree instanceof Tree.Items list) {
            return list.items().stream()
                    .map(item -> new TreePart(item, path, problems))
                    .toList();
        }
        wrong("a list in square brackets [ ]");
        return List.of();
    }

    /** This text; empty when it is something else. */
    String text() {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        wrong("text in quotes");
        return "";
    }

    /** This whole number; 0 when it is something else. */
    int number() {
        if (tree instanceof Tree.Word word && word.value().matches("-?[0-9]{1,9}")) {
            return Integer.parseInt(word.value());
        }
        wrong("a whole number without quotes");
        return 0;
    }

    /** What a text stands for; null when it cannot be read, which is reported. */
    <T> @Nullable T value(Function<String, T> read, String words) {
        return value(text(), read, words);
    }

    /** What some text of this part stands for; null when it cannot be read, which is reported. */
    <T> @Nullable T value(String text, Function<String, T> read, String words) {
        try {
            return read.apply(text);
        } catch (RuntimeException unreadable) {
            if (tree != NOTHING) {
                problems.add(Problem.of(
                        "not-understood",
                        tree.place(),
                        path,
                        "%s is not %s.".formatted(Problem.quoted(text), words),
                        "Take the file as the toolkit wrote it."));
            }
            return null;
        }
    }

    private Tree.Group group() {
        if (tree instanceof Tree.Group group) {
            return group;
        }
        wrong("fields in braces { }");
        return NOTHING;
    }

    private void wrong(String words) {
        if (tree != NOTHING) {
            Problem problem = Problem.of("wrong-kind", tree.place(), path, tree.words(), "Write %s.".formatted(words));
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    private String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
