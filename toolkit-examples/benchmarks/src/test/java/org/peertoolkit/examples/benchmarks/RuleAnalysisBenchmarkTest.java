package org.peertoolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleAnalysisBenchmarkTest {

    @Test
    void what_is_measured_is_a_whole_analysis() {
        RuleAnalysisBenchmark benchmark = new RuleAnalysisBenchmark();
        benchmark.read();
        assertThat(benchmark.check().rules()).isGreaterThan(200);
        assertThat(benchmark.check().findings()).isEmpty();

        benchmark.rules = "150";
        benchmark.read();
        assertThat(benchmark.check().rules()).isEqualTo(150);
        assertThat(benchmark.check().findings()).isNotEmpty();
    }
}
