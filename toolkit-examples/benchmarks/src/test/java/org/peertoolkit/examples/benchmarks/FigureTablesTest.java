package org.peertoolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTablesTest {

    private static final List<Figure> FIGURES = List.of(
            new Figure("evaluation, us", "hand-written", 150, 1, 0.5, 0.5, 120),
            new Figure("evaluation, us", "indexed", 150, 1, 0.61234, 0.6, 116),
            new Figure("evaluation, us", "slow", 150, 1, 12345.6, 9999, 0),
            new Figure("cold start, ms", "indexed", 0, 1, 400, 380, 0));

    @Test
    void a_table_says_how_many_times_the_floor_everything_takes() {
        assertThat(FigureTables.of(FIGURES)).isEqualTo("""

                ### evaluation, us, 150 rules

                | | wall | CPU | times the floor | bytes |
                | --- | ---: | ---: | ---: | ---: |
                | hand-written | 0.5 | 0.5 | 1 | 120 |
                | indexed | 0.612 | 0.600 | 1.2 | 116 |
                | slow | 12300 | 10000 | 20000 |  |

                ### cold start, ms

                | | wall | CPU | times the floor | bytes |
                | --- | ---: | ---: | ---: | ---: |
                | indexed | 400 | 380 |  |  |
                """);
    }

    @Test
    void the_json_names_the_machine() {
        assertThat(FigureTables.json(FIGURES))
                .contains("\"processors\":", "\"java\":", "{\"what\":\"cold start, ms\",\"who\":\"indexed\"");
    }
}
