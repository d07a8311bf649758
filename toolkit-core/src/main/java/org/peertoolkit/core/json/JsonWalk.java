package org.peertoolkit.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Walks through JSON text and collects every problem of shape: unknown and repeated names, values of another kind. It goes
 * on after each, so that all are reported at once; only broken syntax ends it.
 */
final class JsonWalk {

    /** The mark that some editors put before UTF-8 text; it is no part of the text. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    final List<Problem> problems = new ArrayList<>();
    private final String source;
    private final String text;
    private final JsonParser parser;

    JsonWalk(String source, String text) {
        this.source = source;
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        this.parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), this.text);
    }

    /**
     * Reads the whole text as one object; nothing may follow it.
     *
     * @return whether there was one, so that it makes sense to ask what is missing in it
     */
    boolean document(Map<String, Runnable> fields) {
        try (parser) {
            return unclosed(fields);
        }
    }

    /** The reading itself: once the parser is closed, it no longer knows where it stood. */
    private boolean unclosed(Map<String, Runnable> fields) {
        try {
            if (parser.nextToken() == null) {
                problems.add(Problem.of(
                        "empty-file",
                        Place.of(source),
                        "",
                        "the file is empty.",
                        "Give it at least \"schema\" and \"content\"."));
                return false;
            }
            boolean found = object("", fields);
            if (parser.nextToken() != null) {
                report("text-after-end", "", "something follows after the end.", "Take it away.");
            }
            return found;
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation() != null ? broken.getLocation() : parser.currentLocation();
            int depth = parser.streamReadContext().getNestingDepth();
            problems.add(BrokenJson.problem(broken, text, at, place(at), depth));
            return false;
        }
    }

    /**
     * Reads an object with fixed names.
     *
     * @return whether it was an object
     */
    boolean object(String path, Map<String, Runnable> fields) {
        return members(path, "fields in braces { }", only(fields));
    }

    /** Reads members with fixed names; others are reported and skipped. */
    Member only(Map<String, Runnable> fields) {
        return (name, field, at) -> {
            Runnable read = fields.get(name);
            if (read == null) {
                unknown(name, field, at, fields.keySet());
            } else {
                read.run();
            }
        };
    }

    /** Reports a member that has no business here, and skips it. */
    void unknown(String name, String field, Place at, Set<String> known) {
        problems.add(Problem.unknownName(
                "unknown-field",
                at,
                field,
                "there is no field %s here.".formatted(Problem.quoted(name)),
                name,
                known,
                "Use one of %s."
                        .formatted(known.stream().sorted().map(Problem::quoted).collect(Collectors.joining(", ")))));
        parser.skipChildren();
    }

    /**
     * Reads an object with names of any kind; each member must be read or skipped by {@code member}.
     *
     * @param words what to write instead where it is something else
     * @return whether it was an object
     */
    boolean members(String path, String words, Member member) {
        if (!is(JsonToken.START_OBJECT, path, words)) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String field = path.isEmpty() ? name : path + "." + name;
            Place at = here();
            parser.nextToken();
            if (seen.add(name)) {
                member.read(name, field, at);
            } else {
                problems.add(Problem.of(
                        "duplicate-field",
                        at,
                        field,
                        "%s is there twice.".formatted(Problem.quoted(name)),
                        "Keep one of the two."));
                parser.skipChildren();
            }
        }
        return true;
    }

    /** Reads a value of any kind. */
    Tree tree(String path) {
        Place at = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            members(path, "fields in braces { }", (name, field, place) -> fields.put(name, tree(field)));
            return new Tree.Group(fields, at);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(path));
            }
            return new Tree.Items(items, at);
        }
        return token == JsonToken.VALUE_STRING
                ? new Tree.Text(parser.getString(), at)
                : new Tree.Word(parser.getString(), at);
    }

    /** Reads an array of texts; null when it is something else. Elements that are no text are reported and left out. */
    @Nullable
    List<String> texts(String path) {
        if (!is(JsonToken.START_ARRAY, path, "a list in square brackets [ ]")) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String text = text(path);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Reads a text that is not blank; null when it is something else. */
    @Nullable
    String text(String path) {
        if (!is(JsonToken.VALUE_STRING, path, "text in quotes")) {
            return null;
        }
        String text = parser.getString();
        if (text.isBlank()) {
            report("blank", path, "it is blank.", "Fill it in, or leave it out.");
            return null;
        }
        return text;
    }

    /** Reads a whole number in the range of an int; null when it is something else. */
    @Nullable
    Integer wholeNumber(String path) {
        if (!is(JsonToken.VALUE_NUMBER_INT, path, "a whole number without quotes")) {
            return null;
        }
        String digits = parser.getString();
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException offRange) {
            boolean small = digits.startsWith("-");
            report(
                    small ? "number-too-small" : "number-too-large",
                    path,
                    "%s is too %s.".formatted(Problem.quoted(digits), small ? "small" : "large"),
                    "Write a %s number.".formatted(small ? "larger" : "smaller"));
            return null;
        }
    }

    /** Reads {@code true}; false when it is something else. */
    boolean isTrue(String path) {
        return is(JsonToken.VALUE_TRUE, path, "true, or leave it out");
    }

    /** Where the reader stands. */
    Place here() {
        return place(parser.currentTokenLocation());
    }

    void report(String code, String field, String what, String remedy) {
        problems.add(Problem.of(code, here(), field, what, remedy));
    }

    private boolean is(JsonToken wanted, String path, String words) {
        JsonToken token = parser.currentToken();
        if (token == wanted) {
            return true;
        }
        report("wrong-kind", path, found(token), "Write %s.".formatted(words));
        parser.skipChildren();
        return false;
    }

    private String found(@Nullable JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            return "it is a list.";
        }
        if (token == JsonToken.START_OBJECT) {
            return "it has fields of its own.";
        }
        if (token == JsonToken.VALUE_NULL) {
            return "it is left empty.";
        }
        return token == JsonToken.VALUE_STRING
                ? "it is the text %s.".formatted(Problem.quoted(parser.getString()))
                : "it is %s.".formatted(Problem.quoted(parser.getString()));
    }

    private Place place(TokenStreamLocation at) {
        return new Place(source, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    /** Reads the value of one member of an object. */
    @FunctionalInterface
    interface Member {

        /**
         * @param name the name as it is written
         * @param field the name with those of the objects around it
         * @param at where the name stands
         */
        void read(String name, String field, Place at);
    }
}
