package org.peertoolkit.content.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which texts of a file are put into other languages, and how their places in the original and the translation are matched. */
sealed interface TextShape {

    /** A single text. */
    record Words() implements TextShape {}

    /** A list of texts that a translation brings whole, with an order and number of its own. */
    record OwnWords() implements TextShape {}

    /** Texts by number or name, of which the original says which there are. */
    record ByName() implements TextShape {}

    /** Named parts; those that it does not name are the same in every language. */
    record Group(Map<String, TextShape> parts) implements TextShape {}

    /**
     * A list, whose entries are matched by a field.
     *
     * @param key the field of the original that tells the entries apart
     * @param reference the field of the translation that names the entry of the original
     */
    record Entries(String key, String reference, Group entry) implements TextShape {}

    /** The texts of a kind of file. */
    static Group of(FileKind kind) {
        return switch (kind) {
            case PACK -> group("title", words(), "roles", entries(group("title", words(), "about", words())));
            case DOMAINS -> group("domains", entries(group("title", words(), "about", words())));
            case SCALES ->
                group(
                        "scales",
                        entries(group("levels", new Entries("level", "level", group("label", words())))),
                        "scoring",
                        group("bands", entries(group("label", words(), "meaning", words()))));
            case PROFILE ->
                group(
                        "items",
                        entries(group("text", words(), "help", words(), "choices", entries(group("text", words())))));
            case RESOURCES -> group("resources", entries(group("description", words())));
            case QUESTIONS ->
                group("questions", entries(group("statement", words(), "help", words(), "levels", new ByName())));
            case PRACTICES ->
                group(
                        "practices",
                        entries(group(
                                "title",
                                words(),
                                "why",
                                words(),
                                "firstStep",
                                words(),
                                "nextStep",
                                words(),
                                "done",
                                words())));
            case GLOSSARY ->
                group(
                        "terms",
                        new Entries("term", "of", group("term", words(), "also", new OwnWords(), "meaning", words())));
            case INTERFACE -> group("words", new ByName());
            case WORKSHEET -> group("title", words(), "about", words(), "who", words(), "body", words());
        };
    }

    private static Words words() {
        return new Words();
    }

    private static Entries entries(Group entry) {
        return new Entries("id", "id", entry);
    }

    private static Group group(Object... namesAndShapes) {
        Map<String, TextShape> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            parts.put((String) namesAndShapes[i], (TextShape) namesAndShapes[i + 1]);
        }
        return new Group(parts);
    }
}
