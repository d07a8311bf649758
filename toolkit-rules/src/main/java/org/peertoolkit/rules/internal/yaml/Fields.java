package org.peertoolkit.rules.internal.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** The fields of a group, asked for by name. What is missing, unknown or of another kind is reported. */
public final class Fields {

    private final Map<String, Node.Field> byName = new LinkedHashMap<>();
    private final Place place;
    private final String path;
    private final List<Problem> problems;
    private final boolean readable;

    /**
     * @param path the field that the group is the value of, with a dot at its end; empty for the outermost group
     * @param known the names that the group can have
     */
    public Fields(Node node, String path, List<Problem> problems, List<String> known) {
        this.place = node.place();
        this.path = path;
        this.problems = problems;
        this.readable = node instanceof Node.Group;
        if (!(node instanceof Node.Group group)) {
            report(
                    "other-kind",
                    node.place(),
                    path.replaceAll("\\.$", ""),
                    "%s stands here.".formatted(node.kind()),
                    "Write %s, each with a colon and its value.".formatted(quoted(known)));
            return;
        }
        for (Node.Field field : group.fields()) {
            byName.put(field.name(), field);
            if (!known.contains(field.name())) {
                problems.add(Problem.unknownName(
                        "unknown-field",
                        field.place(),
                        path + field.name(),
                        "\"%s\" has no meaning here.".formatted(field.name()),
                        field.name(),
                        known,
                        "Use %s.".formatted(quoted(known))));
            }
        }
    }

    /** Whether a field is there, whatever its value is. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** What stands under a name, or empty when the field is not there. */
    public Optional<Node> value(String name) {
        return Optional.ofNullable(byName.get(name)).map(Node.Field::value);
    }

    /** Where a field's value is, or the group where the field is missing. */
    public Place place(String name) {
        Node.Field field = byName.get(name);
        return field == null ? place : field.value().place();
    }

    /** A text that has to be there; empty when it is not. */
    public String text(String name) {
        Node.Field field = byName.get(name);
        if (field == null) {
            missing(name);
            return "";
        }
        if (!(field.value() instanceof Node.Text text) || text.value().isBlank()) {
            other(field, "Write a text.");
            return "";
        }
        return text.value();
    }

    /** A list that has to be there, with something in it; empty when it is not. */
    public List<Node> sequence(String name) {
        Node.Field field = byName.get(name);
        if (field == null) {
            missing(name);
            return List.of();
        }
        if (!(field.value() instanceof Node.Sequence sequence)) {
            other(field, "Write a list, each entry after a dash.");
            return List.of();
        }
        if (sequence.items().isEmpty()) {
            report(
                    "empty-list",
                    sequence.place(),
                    path + name,
                    "the list has no entry.",
                    "Write at least one, each after a dash.");
        }
        return sequence.items();
    }

    /** A group that has to be there and has fields of its own. */
    public Fields group(String name, List<String> known) {
        Node.Field field = byName.get(name);
        if (field == null) {
            missing(name);
            return new Fields(new Node.Group(List.of(), place), path + name + ".", problems, known);
        }
        return new Fields(field.value(), path + name + ".", problems, known);
    }

    /** The fields of a group that has to be there, whatever their names. */
    public List<Node.Field> anyGroup(String name) {
        if (!byName.containsKey(name)) {
            missing(name);
        }
        return optionalGroup(name);
    }

    /** The fields of a group, whatever their names; empty when the group is not there. */
    public List<Node.Field> optionalGroup(String name) {
        Node.Field field = byName.get(name);
        if (field == null) {
            return List.of();
        }
        if (!(field.value() instanceof Node.Group group)) {
            other(field, "Write names and values in { }, or each on a line of its own.");
            return List.of();
        }
        return group.fields();
    }

    private void missing(String name) {
        if (readable) {
            report("missing-field", place, path + name, "it is missing.", "Add \"%s\".".formatted(name));
        }
    }

    private void other(Node.Field field, String remedy) {
        Node value = field.value();
        report("other-kind", value.place(), path + field.name(), "%s stands here.".formatted(value.kind()), remedy);
    }

    private void report(String code, Place at, String field, String what, String remedy) {
        problems.add(Problem.of(code, at, field, what, remedy));
    }

    private static String quoted(List<String> names) {
        String all = "\"" + String.join("\", \"", names) + "\"";
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1);
    }
}
