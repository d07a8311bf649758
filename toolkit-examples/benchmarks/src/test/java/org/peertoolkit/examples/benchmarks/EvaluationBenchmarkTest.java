package org.peertoolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.examples.benchmarks.contender.Contenders;

@Tag("slow")
class EvaluationBenchmarkTest {

    static List<String> contenders() {
        return Contenders.names();
    }

    @Test
    void there_are_two_of_ours_a_floor_and_five_rivals() {
        assertThat(contenders()).hasSize(8).startsWith(Contenders.FLOOR);
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void each_finds_what_a_plain_reading_of_the_rules_finds(String contender) {
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.contender = contender;
        benchmark.rules = 45;
        benchmark.answers = 200;
        benchmark.prepare();

        assertThat(benchmark.evaluate(new EvaluationBenchmark.Turn())).isNotNull();
    }
}
