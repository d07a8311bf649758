package org.peertoolkit.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.testkit.TinyCatalog;
import org.peertoolkit.core.toolkit.Advice;

class OwnEngineTest {

    private static final Catalog TINY = TinyCatalog.get();

    private static final String TABLE = """
            # a comment

            OUR-1 | sup-01 | 3 | sup-protected-time | HIGH | Time is promised. | R1
            OUR-2 | fin-01 | 1 | fin-fair-pay | LOW | Pay matters. | R1, R2
            """;

    @Test
    void the_table_decides_and_the_toolkit_does_the_rest() {
        Assessment assessment = assess(TABLE, "sup-01", 3, "fin-01", 2);

        assertThat(assessment.toolkit().advice()).hasSize(1);
        Advice advice = assessment.toolkit().advice().get(0);
        assertThat(advice.practice().id()).isEqualTo(new PracticeId("sup-protected-time"));
        assertThat(advice.reasons().get(0).because()).isEqualTo("Time is promised.");
        assertThat(assessment.receipt().engine()).isEqualTo("hospital priorities");
    }

    @Test
    void another_table_is_another_receipt() {
        assertThat(assess(TABLE, "sup-01", 3, "fin-01", 2).receipt())
                .isNotEqualTo(assess(TABLE + "\n", "sup-01", 3, "fin-01", 2).receipt());
    }

    @Test
    void everything_wrong_with_a_table_is_told_at_once() {
        String table = """
                OUR-1 | sup-1 | 3 | sup-protected-time | HIGH | Why. | R1
                OUR-2 | sup-01 | 3 | sup-protected-tim | HIGH | Why. | R9
                OUR-3 | sup-01 | often | sup-protected-time | HIGH | Why. | R1
                OUR-4 | sup-01 | 1
                """;

        assertThatThrownBy(() -> PriorityTable.read("table.txt", table, TINY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Object::toString)
                                .isEqualTo(List.of(
                                        "table.txt:1: question: there is no question \"sup-1\". Did you mean \"sup-01\"? Use one"
                                                + " that the content has.",
                                        "table.txt:2: practice: there is no practice \"sup-protected-tim\". Did you mean"
                                                + " \"sup-protected-time\"? Use one that the content has.",
                                        "table.txt:2: source: there is no source \"R9\". Did you mean \"R1\"? Use R1, R2, R3.",
                                        "table.txt:3: level: there is no level \"often\". Use 1, 2, 3, 4.",
                                        "table.txt:4: a row has 7 parts, and none is empty. Write: id | question | level |"
                                                + " practice | priority | why | sources.")));
    }

    private static Assessment assess(String table, String first, int firstLevel, String second, int secondLevel) {
        ReadinessToolkit toolkit =
                ReadinessToolkit.of(TINY, new OwnEngine(PriorityTable.read("table.txt", table, TINY)));
        return toolkit.assess(toolkit.respond()
                .level(first, firstLevel)
                .level(second, secondLevel)
                .build());
    }
}
