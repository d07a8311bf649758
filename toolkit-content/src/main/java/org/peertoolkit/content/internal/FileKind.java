package org.peertoolkit.content.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of file that a pack is made of, and what their lists hold. */
enum FileKind {
    PACK(Map.of("roles", "role")),
    DOMAINS(Map.of("domains", "domain")),
    SCALES(Map.of("scales", "scale", "scoring/bands", "band")),
    PROFILE(Map.of("items", "profile item")),
    RESOURCES(Map.of("resources", "resource")),
    QUESTIONS(Map.of("questions", "question")),
    PRACTICES(Map.of("practices", "practice")),
    GLOSSARY(Map.of("terms", "term")),
    /** The words around the content, by name. */
    INTERFACE(Map.of()),
    /** A Markdown file, which defines one part: itself. */
    WORKSHEET(Map.of());

    /** The words for the entries of each list, as the core names them in its own messages. */
    private final Map<String, String> entries;

    FileKind(Map<String, String> entries) {
        this.entries = entries;
    }

    /** The name of the file and of its schema, without the ending. */
    String stem() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for the parts that a file of this kind defines. */
    Iterable<String> parts() {
        return this == WORKSHEET ? List.of("worksheet") : entries.values();
    }

    /** What a message calls the part at a path, for example {@code question sup-02, levels/3}. */
    String label(Tree root, List<String> path) {
        if (this == WORKSHEET) {
            return joined(worksheet(root), written(path));
        }
        for (Map.Entry<String, String> list : entries.entrySet()) {
            List<String> steps = List.of(list.getKey().split("/"));
            if (path.size() > steps.size()
                    && path.subList(0, steps.size()).equals(steps)
                    && root.follow(steps) instanceof Tree.Items) {
                int own = steps.size() + 1;
                String name = nameOf(list.getValue(), root.follow(path.subList(0, own)), path.get(own - 1));
                return joined(name, written(path.subList(own, path.size())));
            }
        }
        return written(path);
    }

    /** What a message calls the worksheet itself: by its id, or nothing where it has none, since the place names the file. */
    static String worksheet(@Nullable Tree root) {
        return root instanceof Tree.Fields fields && fields.get("id") instanceof Tree.Scalar id && id.isFilledText()
                ? nameOf("worksheet", root, "0")
                : "";
    }

    private static String written(List<String> path) {
        return path.stream().map(Words::shortened).collect(Collectors.joining("/"));
    }

    /** What a message calls a field of a part. */
    static String joined(String part, String field) {
        return field.isEmpty() || part.isEmpty() ? part + field : part + ", " + field;
    }

    /** What a message calls an entry of a list: by its id or term where it has one, otherwise by its number, from 1. */
    static String nameOf(String kind, @Nullable Tree entry, String index) {
        String name = kind.equals("term") ? "term" : "id";
        if (entry instanceof Tree.Fields fields && fields.get(name) instanceof Tree.Scalar id && id.isFilledText()) {
            return kind + " " + Words.shortened(id.text());
        }
        return kind + " number " + (Integer.parseInt(index) + 1);
    }
}
