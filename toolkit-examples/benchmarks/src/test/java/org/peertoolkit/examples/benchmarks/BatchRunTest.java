package org.peertoolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peertoolkit.core.json.AssessmentLineJson;

class BatchRunTest {

    @Test
    void what_is_measured_assesses_every_line() {
        BatchRun.Figures run = BatchRun.measure(2000, AssessmentLineJson::write);

        assertThat(run.lines()).isEqualTo(2000);
        assertThat(run.bytesOut()).isGreaterThan(1000);
    }
}
