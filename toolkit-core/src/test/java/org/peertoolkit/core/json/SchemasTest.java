package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {

    private static final String HEAD = "{\"schema\": 1, \"content\": {\"id\": \"tiny\", \"version\": \"1\"}";
    private static final JsonMapper JSON = new JsonMapper();

    private final Catalog catalog = TinyCatalog.get();

    static Stream<String> names() {
        return Schemas.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_is_itself_a_valid_schema(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema(name).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_object_is_closed_and_each_property_is_described(String name) {
        List<String> faults = new ArrayList<>();
        int looked = describe(name, schema(name), faults);

        assertThat(faults).isEmpty();
        assertThat(looked).as("objects looked at in %s", name).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"schema\": 2, \"content\": {\"id\": \"tiny\", \"version\": \"1\"}}",
                "{\"schema\": 1, \"content\": {\"id\": \"tiny\"}}",
                "{\"schema\": 1, \"content\": {\"id\": \" \", \"version\": \"1\"}}",
                HEAD + ", \"answer\": {}}",
                HEAD + ", \"date\": \"21.11.2026\"}",
                HEAD + ", \"date\": \"2026-02-30\"}",
                HEAD + ", \"respondent\": {\"id\": \"r1\"}}",
                HEAD + ", \"profile\": {\"roles\": \"peer\"}}",
                HEAD + ", \"answers\": {\"sup 01\": {\"level\": 1}}}",
                HEAD + ", \"answers\": {\"sup-01\": 1}}",
                HEAD + ", \"answers\": {\"sup-01\": {}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"note\": \"x\"}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"level\": 0}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"level\": 1.5}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"level\": 1, \"dontKnow\": true}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"dontKnow\": false}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"notApplicable\": \"\"}}}",
                HEAD + ", \"answers\": {\"sup-01\": {\"level\": 1, \"note\": \" \"}}}",
            })
    void what_the_reader_refuses_for_its_shape_the_schema_refuses_too(String json) {
        assertThat(Schemas.faults("responses.schema.json", json)).isNotEmpty();
    }

    @Test
    void taking_any_required_field_away_makes_an_assessment_invalid() {
        ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());
        String written = AssessmentJson.write(toolkit.assess(ResponsesArbitraries.allLowest(catalog)));

        for (String field : List.of("notices", "scores", "startHere", "recommendations", "responses", "receipt")) {
            ObjectNode node = (ObjectNode) JSON.readTree(written);
            assertThat(node.remove(field)).as(field).isNotNull();
            assertThat(Schemas.faults("assessment.schema.json", node.toString()))
                    .as(field)
                    .isNotEmpty();
        }
    }

    @Test
    void a_fault_inside_the_responses_of_an_assessment_is_found() {
        ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());
        String written = AssessmentJson.write(toolkit.assess(ResponsesArbitraries.allLowest(catalog)));

        assertThat(Schemas.faults("assessment.schema.json", written.replace("\"schema\" : 1", "\"schema\" : 9")))
                .isNotEmpty();
    }

    @Test
    void a_fault_in_a_questionnaire_is_found() {
        String written = QuestionnaireJson.write(Questionnaire.of(catalog));

        assertThat(Schemas.faults("questionnaire.schema.json", written.replace("\"multiple\"", "\"several\"")))
                .isNotEmpty();
    }

    private static int describe(String path, JsonNode node, List<String> faults) {
        int looked = 0;
        JsonNode properties = node.get("properties");
        if (properties != null && node.has("type")) {
            looked++;
            if (!node.has("additionalProperties")) {
                faults.add(path + " is open");
            }
            for (Map.Entry<String, JsonNode> property : properties.properties()) {
                if (!property.getValue().has("description")
                        && !property.getValue().has("$ref")) {
                    faults.add(path + "." + property.getKey() + " says nothing");
                }
            }
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            looked += describe(path + "/" + child.getKey(), child.getValue(), faults);
        }
        return looked;
    }

    private static JsonNode schema(String name) {
        return JSON.readTree(SchemasTest.class.getResourceAsStream(name));
    }
}
