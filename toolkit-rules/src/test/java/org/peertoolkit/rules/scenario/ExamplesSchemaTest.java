package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use while examples are written. */
class ExamplesSchemaTest {

    private static final String GOOD = """
            examples:
              - name: "A situation"
                rule: SUP-02
                given:
                  profile: { roles: [peer, chw], stage: planning }
                  answers: { sup-01: 1, sup-02: dont-know, sup-03: not-applicable }
                expect: { sup-a: HIGH }
              - { name: "Another", rule: SUP-02, given: {}, expect: {} }
              - name: "All rules together"
                given: {}
                expect: { sup-b: none, sup-c: any }
                reasons: { sup-c: [SUP-02, SUP-03], sup-a: SUP-02 }
                serves: [sup-01]
              - { name: "One of the three is enough", given: {}, serves: sup-01 }
            """;

    private Schema schema;

    @BeforeEach
    void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("rules/schema/examples.schema.json")));
    }

    @Test
    void good_examples_are_valid() {
        assertThat(schema.validate(GOOD, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: \"A situation\" = nam: \"A situation\"",
                "rule: SUP-02\n    given = rule: \"\"\n    given",
                "sup-01: 1 = sup-01: 0",
                "sup-01: 1 = sup-01: low",
                "sup-a: HIGH = sup-a: high",
                "given: {}, expect: {} = given: {}",
                "rule: SUP-02, given: {}, expect: {} = given: {}",
                "rule: SUP-02, given: {}, expect: {} = rule: SUP-02, given: {}, expect: { sup-a: any }",
                "sup-b: none = sup-b: never",
                "[SUP-02, SUP-03] = []",
                "serves: [sup-01] = serves: []",
                "stage: planning = stage: 1",
                "examples: = example:"
            })
    void each_mistake_is_found(String change) {
        String[] parts = change.split(" = ");
        String bad = GOOD.replace(parts[0], parts[1]);

        assertThat(bad).isNotEqualTo(GOOD);
        assertThat(schema.validate(bad, InputFormat.YAML)).isNotEmpty();
    }
}
