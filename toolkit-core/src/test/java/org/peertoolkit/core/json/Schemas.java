package org.peertoolkit.core.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The shipped schemas, read from where an embedder finds them. */
final class Schemas {

    static final List<String> NAMES = List.of(
            "questionnaire.schema.json",
            "responses.schema.json",
            "assessment.schema.json",
            "assessment-line.schema.json",
            "explanations.schema.json",
            "progress.schema.json");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** What a schema finds wrong with some text; empty when nothing. */
    static List<String> faults(String name, String json) {
        return schema(name)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:org/peertoolkit/core/json/" + name));
    }
}
