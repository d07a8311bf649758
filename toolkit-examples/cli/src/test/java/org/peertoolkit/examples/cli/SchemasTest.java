package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire", "responses", "assessment"})
    void each_schema_refuses_something(String name) {
        assertThat(Schemas.faults(name, "{}")).isNotEmpty();
    }

    @Test
    void text_can_be_read_as_json() {
        assertThat(Schemas.parsed("{\"a\": 1}").get("a").asInt()).isEqualTo(1);
    }
}
