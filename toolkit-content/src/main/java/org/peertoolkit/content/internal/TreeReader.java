package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peertoolkit.core.problem.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON or YAML into a {@link Tree}, and goes on after what it does not accept. */
class TreeReader {

    /** Something that is not accepted, before it is known which part of the content it belongs to. */
    record Finding(String code, List<String> path, Place at, String what, String remedy) {}

    final List<Finding> findings = new ArrayList<>();
    private final JsonParser parser;
    private final Function<JsonParser, Place> here;
    private final List<String> path = new ArrayList<>();

    /**
     * @param here where the parser stands
     */
    TreeReader(JsonParser parser, Function<JsonParser, Place> here) {
        this.parser = parser;
        this.here = here;
    }

    /** Reads the value at which the parser stands. */
    final Tree value() {
        inspect();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields();
        }
        if (token == JsonToken.START_ARRAY) {
            return items();
        }
        return new Tree.Scalar(
                here.apply(parser), kind(token), token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    /** Looks at the value at which the parser stands for what only some formats have. */
    void inspect() {}

    final void report(String code, String what, String remedy) {
        findings.add(new Finding(code, List.copyOf(path), here.apply(parser), what, remedy));
    }

    private Tree fields() {
        Place at = here.apply(parser);
        Map<String, Tree.Field> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place nameAt = here.apply(parser);
            path.add(name);
            if (byName.containsKey(name)) {
                report(
                        "duplicate-field",
                        "\"%s\" is there twice.".formatted(Words.shortened(name)),
                        "Keep one of the two.");
            }
            parser.nextToken();
            byName.putIfAbsent(name, new Tree.Field(nameAt, value()));
            path.remove(path.size() - 1);
        }
        return new Tree.Fields(at, byName);
    }

    private Tree items() {
        Place at = here.apply(parser);
        List<Tree> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.add(Integer.toString(all.size()));
            all.add(value());
            path.remove(path.size() - 1);
        }
        return new Tree.Items(at, all);
    }

    private static Tree.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> Tree.Kind.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Tree.Kind.OTHER_NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Tree.Kind.TRUE_OR_FALSE;
            case VALUE_NULL -> Tree.Kind.NOTHING;
            default -> Tree.Kind.TEXT;
        };
    }
}
