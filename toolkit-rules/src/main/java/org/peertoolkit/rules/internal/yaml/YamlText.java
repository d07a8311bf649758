package org.peertoolkit.rules.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into pieces that know their place. What our files have no use for, and could be misread, is a problem. */
public final class YamlText {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String name;
    private final YAMLParser parser;
    private final List<Problem> problems;

    private YamlText(String name, YAMLParser parser, List<Problem> problems) {
        this.name = name;
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * @param name the file as problems name it
     * @param problems where what is wrong is added
     * @return null when the text cannot be read at all
     */
    public static @Nullable Node read(String name, String text, List<Problem> problems) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlText(name, (YAMLParser) parser, problems).document();
        } catch (JacksonException broken) {
            problems.add(BrokenYaml.problem(name, text, broken));
            return null;
        }
    }

    private @Nullable Node document() {
        if (parser.nextToken() == null) {
            report("empty-file", new Place(name, 1, 1), "the file is empty.", "Write something, or delete the file.");
            return null;
        }
        Node node = node();
        if (parser.nextToken() != null) {
            report(
                    "second-document",
                    place(),
                    "a second document begins here.",
                    "Take the line \"---\" above it away.");
        }
        return node;
    }

    private Node node() {
        refuseShorthand();
        JsonToken token = parser.currentToken();
        Place place = place();
        if (token == JsonToken.START_OBJECT) {
            return group(place);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new Node.Sequence(items, place);
        }
        return new Node.Text(token == JsonToken.VALUE_NULL ? "" : parser.getString(), place);
    }

    private Node group(Place place) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            Place at = place();
            parser.nextToken();
            Node.Field earlier = fields.putIfAbsent(field, new Node.Field(field, at, node()));
            if (earlier != null) {
                problems.add(Problem.of(
                        "written-twice",
                        at,
                        field,
                        "\"%s\" is already in this group, in line %s."
                                .formatted(field, earlier.place().line()),
                        "Keep one of them."));
            }
        }
        return new Node.Group(List.copyOf(fields.values()), place);
    }

    /** YAML can point from one value to another and can mark types; a reader of the file would have to know how. */
    private void refuseShorthand() {
        if (parser.isCurrentAlias()) {
            report(
                    "reference",
                    place(),
                    "\"*%s\" stands for something written elsewhere.".formatted(parser.getString()),
                    "Write it out.");
        } else if (parser.getTypeId() != null) {
            report("type-mark", place(), "a word that begins with \"!\" stands here.", "Take it away.");
        }
    }

    private void report(String code, Place place, String what, String remedy) {
        problems.add(Problem.of(code, place, "", what, remedy));
    }

    private Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
