package org.peertoolkit.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;

/** The vocabulary that we check and the one that stock Drools compiles against are the same. */
class FactsTest {

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void each_kind_of_fact_is_a_record_with_its_word_and_fields(FactKind kind) throws ClassNotFoundException {
        RecordComponent[] components =
                Class.forName("org.peertoolkit.rules.fact." + kind.word()).getRecordComponents();

        assertThat(components).extracting(RecordComponent::getName).isEqualTo(words(kind));
        assertThat(components).extracting(RecordComponent::getType).isEqualTo(types(kind));
    }

    @Test
    void priorities_have_the_names_and_the_order_of_the_core() {
        assertThat(Arrays.stream(Priority.values()).map(Priority::name))
                .containsExactly(Arrays.stream(org.peertoolkit.core.recommendation.Priority.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    private static List<String> words(FactKind kind) {
        return kind.fields().stream().map(FactField::word).toList();
    }

    private static List<Class<?>> types(FactKind kind) {
        return kind.fields().stream()
                .<Class<?>>map(field -> field.isNumber() ? int.class : String.class)
                .toList();
    }
}
