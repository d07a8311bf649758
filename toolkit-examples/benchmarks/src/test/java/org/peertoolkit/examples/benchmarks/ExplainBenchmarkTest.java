package org.peertoolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainBenchmarkTest {

    @Test
    void what_is_measured_explains_every_practice_of_an_assessment() {
        ExplainBenchmark benchmark = new ExplainBenchmark();
        benchmark.draw();

        assertThat(benchmark.assess().toolkit().advice()).isNotEmpty();
        assertThat(benchmark.explain())
                .hasSizeGreaterThan(100)
                .allMatch(explanation -> !explanation.grounds().isEmpty());
    }
}
