package org.peertoolkit.examples.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of the JSON form. */
public final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** What in a text breaks a published schema; empty when nothing does. */
    public static List<String> faults(String name, String json) {
        return REGISTRY
                .getSchema(SchemaLocation.of("classpath:org/peertoolkit/core/json/%s.schema.json".formatted(name)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** A text as JSON. */
    public static JsonNode parsed(String json) {
        return new JsonMapper().readTree(json);
    }
}
