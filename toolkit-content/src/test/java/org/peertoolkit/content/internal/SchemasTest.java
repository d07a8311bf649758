package org.peertoolkit.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    @EnumSource
    void each_schema_is_a_valid_one(FileKind kind) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema(kind)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_group_refuses_other_fields_and_each_field_has_a_description(FileKind kind) throws IOException {
        List<JsonNode> groups = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        visit(schema(kind), groups, words);

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
    @EnumSource
    void each_schema_has_a_title_and_a_description(FileKind kind) throws IOException {
        assertThat(schema(kind).path("title").asString()).isNotBlank();
        assertThat(schema(kind).path("description").asString()).endsWith(".");
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

    private static JsonNode schema(FileKind kind) throws IOException {
        Path file = Path.of("content", "schema", kind.stem() + ".schema.json");
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
