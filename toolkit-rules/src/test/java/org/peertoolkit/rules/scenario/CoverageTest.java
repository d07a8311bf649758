package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.rules.scenario.Coverage.Kind;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class CoverageTest {

    private static final String CONDITION = """
                Answer( question == "sup-04", level <= 2 )
                not Profile( item == "stage", value == "planning" )
            """;
    private static final String COMPLETE = """
              - { name: "a", rule: TST-01, given: { answers: { sup-04: 1 } }, expect: { sup-a: HIGH } }
              - { name: "b", rule: TST-01, given: { answers: { sup-04: 2 } }, expect: { sup-a: HIGH } }
              - { name: "c", rule: TST-01, given: { answers: { sup-04: 3 } }, expect: {} }
              - { name: "d", rule: TST-01, given: { answers: { sup-04: 1 }, profile: { stage: planning } }, expect: {} }
            """;

    @TempDir
    private Path directory;

    @Test
    void complete_examples_show_each_rule_part_and_level() {
        Coverage coverage = coverage(CONDITION, COMPLETE);

        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.impossible()).isEmpty();
        assertThat(coverage.shares())
                .containsOnlyKeys(Kind.values())
                .containsEntry(Kind.SPEAKS, new Share(1, 1))
                .containsEntry(Kind.STAYS_SILENT, new Share(1, 1))
                .containsEntry(Kind.PART_HOLDS, new Share(2, 2))
                .containsEntry(Kind.PART_FAILS, new Share(2, 2))
                .containsEntry(Kind.LEVEL, new Share(3, 3));
        assertThat(coverage.total()).hasToString("9 of 9 (100 %)");
    }

    @Test
    void what_is_missing_is_told_with_its_place_and_an_example() {
        Coverage coverage = coverage(CONDITION, COMPLETE.lines().findFirst().orElseThrow() + "\n");

        assertThat(coverage.missing())
                .extracting(point -> point.place() + " " + point.what())
                .containsExactly(
                        "small.drl:5:6 it stays silent",
                        "small.drl:9:5 Answer( question == \"sup-04\", level <= 2 ) does not hold",
                        "small.drl:10:9 Profile( item == \"stage\", value == \"planning\" ) holds",
                        "small.drl:9:5 sup-04 has level 2",
                        "small.drl:9:5 sup-04 has level 3");
        assertThat(coverage.missing().get(3).example().yaml()).isEqualTo("""
                          - name: "Say here in one sentence what this situation is"
                            rule: TST-01
                            given:
                              answers: { sup-04: 2 }
                            expect: { sup-a: HIGH }
                        """);
        assertThat(coverage.total()).hasToString("4 of 9 (44 %)");
    }

    @Test
    void a_part_that_can_never_hold_or_always_does_is_impossible_and_not_counted() {
        Coverage coverage = coverage("""
                    Answer( question == "sup-04", level <= 2 )
                    ( Answer( question == "sup-04", level > 3 ) or DontKnow( question not in ( "sup-01", "sup-02", "sup-03", \
                "sup-04", "fin-01", "fin-02", "fin-03" ) ) )
                """, COMPLETE.replace("HIGH", "LOW"));

        assertThat(coverage.impossible())
                .extracting(Coverage.Point::what)
                .contains("it recommends something", "Answer( question == \"sup-04\", level > 3 ) holds")
                .hasSize(3);
        assertThat(coverage.shares()).containsEntry(Kind.SPEAKS, new Share(0, 0));
        assertThat(coverage.shares().get(Kind.SPEAKS).percent()).isEqualTo(100);
    }

    @Test
    void every_example_that_is_offered_fills_what_it_is_offered_for() {
        String some = COMPLETE.lines().findFirst().orElseThrow() + "\n";
        int before = coverage(CONDITION, some).missing().size();
        List<Coverage.Point> missing = coverage(CONDITION, some).missing();

        assertThat(missing).hasSize(before).isNotEmpty();
        for (Coverage.Point point : missing) {
            String more = some + point.example().yaml();
            assertThat(coverage(CONDITION, more).missing())
                    .as(point.what())
                    .extracting(Coverage.Point::what)
                    .doesNotContain(point.what());
        }
    }

    @Test
    void a_share_is_never_rounded_up() {
        assertThat(new Share(999, 1000)).hasToString("999 of 1000 (99 %)");
        assertThat(new Share(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).percent())
                .isEqualTo(99);
        assertThat(new Share(0, 0)).hasToString("0 of 0 (100 %)");
        assertThatThrownBy(() -> new Share(2, 1)).hasMessage("2 of 1 is no share.");
    }

    private Coverage coverage(String condition, String examples) {
        var rules = SmallRules.book(directory, condition.stripTrailing());
        SmallRules.write(directory, "small.examples.yaml", "examples:\n" + examples);
        return Examples.read(directory, rules, SmallCatalog.get()).coverage();
    }
}
