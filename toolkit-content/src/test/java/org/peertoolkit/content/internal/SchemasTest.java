package org.peertoolkit.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas help editors, and say nothing that the reader cannot put into plain words. */
class SchemasTest {

    /** What {@link SchemaProblems} has words for, and what cannot fail by itself. */
    private static final Set<String> KNOWN_WORDS = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "patternProperties",
            "items",
            "required",
            "additionalProperties",
            "enum",
            "pattern",
            "format",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "uniqueItems");

    @ParameterizedTest
    @MethodSource("names")
    void each_schema_is_a_valid_one(String name) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_group_refuses_other_fields_and_each_field_has_a_description(String name) throws IOException {
        List<JsonNode> groups = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        visit(schema(name), groups, words);

        assertThat(groups).isNotEmpty().allSatisfy(group -> {
            assertThat(group.path("additionalProperties").asBoolean(true)).isFalse();
            for (Map.Entry<String, JsonNode> field : group.path("properties").properties()) {
                assertThat(field.getValue().path("description").asString())
                        .as(field.getKey())
                        .matches("[A-Z].*\\.");
            }
        });
        assertThat(KNOWN_WORDS).containsAll(words);
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_schema_has_a_title_and_a_description(String name) throws IOException {
        assertThat(schema(name).path("title").asString()).isNotBlank();
        assertThat(schema(name).path("description").asString()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_of_a_translation_has_a_review_and_the_texts_of_its_kind(FileKind kind) throws IOException {
        JsonNode translation = schema(SchemaCheck.TRANSLATION + kind.stem());
        List<String> expected = new ArrayList<>(List.of("status", "reviewed", "reviewedBy"));
        if (kind == FileKind.WORKSHEET) {
            expected.add("id");
        }
        texts("", TextShape.of(kind), schema(kind.stem()), translation, expected);
        List<String> fields = new ArrayList<>();
        fields("", translation, fields);

        assertThat(fields).hasSizeGreaterThan(3).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Adds the path of each text, and of what leads to it, and looks that both schemas have them. */
    private static void texts(String path, TextShape shape, JsonNode own, JsonNode other, List<String> texts) {
        assertThat(own.isMissingNode() || other.isMissingNode()).as(path).isFalse();
        if (shape instanceof TextShape.Group group) {
            group.parts().forEach((name, part) -> {
                texts.add(path + name);
                texts(path + name + "/", part, field(own, name), field(other, name), texts);
            });
        } else if (shape instanceof TextShape.Entries entries) {
            texts.add(path + entries.reference());
            assertThat(other.path("items").path("required").valueStream().map(JsonNode::asString))
                    .contains(entries.reference());
            assertThat(field(own.path("items"), entries.key()).isMissingNode()).isFalse();
            texts(path, entries.entry(), own.path("items"), other.path("items"), texts);
        }
    }

    private static void fields(String path, JsonNode schema, List<String> fields) {
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            if (!field.getKey().equals("version")) {
                fields.add(path + field.getKey());
            }
            fields(path + field.getKey() + "/", field.getValue(), fields);
            fields(path + field.getKey() + "/", field.getValue().path("items"), fields);
        }
    }

    private static JsonNode field(JsonNode group, String name) {
        return group.path("properties").path(name);
    }

    static Stream<String> names() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> Stream.of(kind.stem(), SchemaCheck.TRANSLATION + kind.stem()));
    }

    private static void visit(JsonNode schema, List<JsonNode> groups, Set<String> words) {
        words.addAll(schema.propertyNames());
        if (schema.path("type").asString("").equals("object")) {
            groups.add(schema);
        }
        for (String members : List.of("properties", "patternProperties", "$defs")) {
            schema.path(members).forEach(member -> visit(member, groups, words));
        }
        if (schema.has("items")) {
            visit(schema.path("items"), groups, words);
        }
    }

    private static JsonNode schema(String name) throws IOException {
        Path file = Path.of("content", "schema", name + ".schema.json");
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
