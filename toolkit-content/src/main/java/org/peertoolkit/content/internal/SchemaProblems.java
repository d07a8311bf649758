package org.peertoolkit.content.internal;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Says in plain words, with the place in the file, what a schema found. */
final class SchemaProblems {

    /** A missing field whose misspelled name is there; the misspelling is the problem. */
    private record Misspelled(List<String> group, String field) {}

    private final FileKind kind;
    private final Tree tree;
    private final JsonNode schema;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Misspelled> misspelled = new HashSet<>();

    SchemaProblems(FileKind kind, Tree tree, JsonNode schema) {
        this.kind = kind;
        this.tree = tree;
        this.schema = schema;
    }

    List<Problem> of(Collection<Error> errors) {
        Set<List<String>> wrongKind = errors.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(error -> steps(error.getInstanceLocation()))
                .collect(Collectors.toSet());
        errors.stream()
                .filter(error -> error.getKeyword().equals("additionalProperties"))
                .forEach(this::unknownField);
        for (Error error : errors) {
            boolean furtherFault = wrongKind.contains(steps(error.getInstanceLocation()))
                    && !error.getKeyword().equals("type");
            if (!furtherFault && !error.getKeyword().equals("additionalProperties")) {
                other(error);
            }
        }
        return problems;
    }

    private void unknownField(Error error) {
        List<String> group = steps(error.getInstanceLocation());
        String name = error.getProperty();
        List<String> path = child(group, name);
        JsonNode owner = owner(error);
        if (kind == FileKind.INTERFACE && owner.has("patternProperties")) {
            add(
                    "not-a-word-name",
                    path,
                    nameAt(group, name),
                    "\"%s\" cannot be the name of a word.".formatted(Words.shortened(name)),
                    null,
                    "Copy the name from the English file: it begins with a small letter, and has letters, digits, dots and hyphens.");
            return;
        }
        if (owner.has("patternProperties")) {
            add(
                    "not-a-level",
                    path,
                    nameAt(group, name),
                    "\"%s\" is not the number of a level.".formatted(Words.shortened(name)),
                    null,
                    "Write the number of the level, from 1, then a colon and the text.");
            return;
        }
        Set<String> known = new LinkedHashSet<>(owner.path("properties").propertyNames());
        Set<String> absent = new LinkedHashSet<>(known);
        absent.removeAll(((Tree.Fields) at(group)).byName().keySet());
        String nearest = Nearest.to(name, absent);
        if (nearest != null) {
            misspelled.add(new Misspelled(group, nearest));
        }
        add(
                "unknown-field",
                path,
                nameAt(group, name),
                "there is no field \"%s\" here.".formatted(Words.shortened(name)),
                nearest,
                "Use one of %s.".formatted(quoted(known)));
    }

    private void other(Error error) {
        List<String> path = steps(error.getInstanceLocation());
        switch (error.getKeyword()) {
            case "required" -> missing(error, path);
            case "type" -> add("wrong-kind", path, "it is %s.".formatted(Words.value(at(path))), kindRemedy(error));
            case "enum" -> notAChoice(error, path);
            case "pattern" -> badForm(error, path);
            case "uniqueItems" -> twice(path);
            case "minItems" ->
                entries(
                        path,
                        "too-few",
                        "Give it at least %s.".formatted(error.getSchemaNode().asString()));
            case "maxItems" ->
                entries(
                        path,
                        "too-many",
                        "Give it at most %s.".formatted(error.getSchemaNode().asString()));
            case "minimum" ->
                add(
                        "too-small",
                        path,
                        "%s is too small.".formatted(Words.value(at(path))),
                        "Use a number from %s.".formatted(error.getSchemaNode().asString()));
            case "maximum" ->
                add(
                        "too-large",
                        path,
                        "%s is too large.".formatted(Words.value(at(path))),
                        "Use a number up to %s.".formatted(error.getSchemaNode().asString()));
            default -> add("does-not-fit", path, "it does not have the right form.", "Look at how others are written.");
        }
    }

    private void missing(Error error, List<String> group) {
        String name = error.getProperty();
        if (misspelled.contains(new Misspelled(group, name))) {
            return;
        }
        String about =
                owner(error).path("properties").path(name).path("description").asString();
        boolean word = about.length() > 1 && Character.isLowerCase(about.charAt(1));
        String phrase = word ? about.substring(0, 1).toLowerCase(Locale.ROOT) + about.substring(1) : about;
        add(
                "missing-field",
                child(group, name),
                tree.placeOf(group),
                "it is missing.",
                null,
                "Add \"%s\": %s".formatted(name, phrase));
    }

    private void notAChoice(Error error, List<String> path) {
        List<String> choices =
                error.getSchemaNode().valueStream().map(JsonNode::asString).toList();
        String nearest = at(path) instanceof Tree.Scalar scalar ? Nearest.to(scalar.text(), choices) : null;
        add(
                "unknown-value",
                path,
                tree.placeOf(path),
                "%s is not one of the choices.".formatted(Words.value(at(path))),
                nearest,
                "Use one of %s.".formatted(quoted(choices)));
    }

    private void badForm(Error error, List<String> path) {
        String value = ((Tree.Scalar) at(path)).text();
        if (value.isBlank()) {
            add("blank", path, "it is blank.", "Fill it in, or take the field away if it may be left out.");
            return;
        }
        List<String> where = steps(error.getSchemaLocation().getFragment());
        Words words = Words.of(where.get(where.size() - 2));
        add(words.code(), path, words.what(value), words.remedy());
    }

    private void twice(List<String> path) {
        List<Tree> all = ((Tree.Items) at(path)).all();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String value = Words.value(all.get(i));
            if (all.get(i) instanceof Tree.Scalar && !seen.add(value)) {
                add(
                        "duplicate-value",
                        child(path, Integer.toString(i)),
                        "%s is there twice.".formatted(value),
                        "Keep one of the two.");
            }
        }
    }

    private void entries(List<String> path, String code, String remedy) {
        int size = ((Tree.Items) at(path)).all().size();
        add(
                code,
                path,
                "it has %s.".formatted(size == 0 ? "no entry" : size == 1 ? "1 entry" : size + " entries"),
                remedy);
    }

    private static String kindRemedy(Error error) {
        return switch (error.getSchemaNode().asString()) {
            case "string" -> "Write text in quotes.";
            case "integer" -> "Write a whole number without quotes.";
            case "boolean" -> "Write true or false without quotes.";
            case "array" -> "Write a list: one entry a line, each after a dash.";
            default -> "Write a group of fields: one a line, each a name, a colon and a value.";
        };
    }

    private void add(String code, List<String> path, String what, String remedy) {
        add(code, path, tree.placeOf(path), what, null, remedy);
    }

    private void add(
            String code, List<String> path, Place place, String what, @Nullable String nearest, String remedy) {
        problems.add(new Problem(code, place, kind.label(tree, path), what, nearest, remedy));
    }

    private Place nameAt(List<String> group, String name) {
        Tree.Field field = ((Tree.Fields) at(group)).byName().get(name);
        return field == null ? tree.placeOf(group) : field.nameAt();
    }

    private Tree at(List<String> path) {
        Tree found = tree.follow(path);
        if (found == null) {
            throw new IllegalStateException("The schema found a fault at %s, where nothing is.".formatted(path));
        }
        return found;
    }

    /** The part of the schema that the failing keyword belongs to. */
    private JsonNode owner(Error error) {
        List<String> where = steps(error.getSchemaLocation().getFragment());
        JsonNode node = schema;
        for (String step : where.subList(0, where.size() - 1)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    private static List<String> child(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<String> steps(NodePath path) {
        return IntStream.range(0, path.getNameCount()).mapToObj(path::getName).toList();
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
