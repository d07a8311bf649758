package org.peertoolkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.scenario.Example;

/** Twelve rules in one file, each wrong in another way. */
class PlantedDefectsTest {

    private static final Path PACK = Path.of("src/test/resources/planted/twelve");
    private static final Path RULES = PACK.resolve("rules");
    private static final Catalog CATALOG =
            BundledContent.directory(PACK.resolve("content")).load();
    private static final RuleReport REPORT = RuleCheck.directory(RULES, CATALOG, LocalDate.of(2026, 11, 22));

    @Test
    void all_twelve_are_found_and_nothing_else() {
        assertThat(REPORT + "\n").isEqualTo("""
                planted.drl:9:13: rule HRD-01: there is no question "hr-99". Did you mean "hr-09"? Use the id of a question that the content has.
                planted.drl:18:34: rule HRD-02: level 7 is off the scale of question "hr-01". Use a level from 1 to 4.
                planted.drl:27:5: rule HRD-03: no answer to "hr-02" can meet this condition, so the rule can never hold. Change what it asks for, or delete the rule.
                planted.drl:47:5: rule HRD-042: whenever it recommends "hr-p4", rule HRD-041 at planted.drl:32:6 does so too, just as urgently. Delete it, or let it ask for other answers.
                planted.drl:65:5: rule HRD-052: when "hr-04" is 2, it recommends "hr-p5" as LOW, and rule HRD-051 at planted.drl:56:5 recommends it as HIGH. Let the two rules ask for different answers, or give both one priority.
                planted.drl:68:6: question hr-05: answer 2 to question "hr-05" can lead to no practice that serves it. Let a rule recommend "hr-p6" on it.
                planted.drl:92:5: rule HRD-07: there is no practice "hr-p404". Did you mean "hr-p10"? Use the id of a practice that the content has.
                planted.drl:104:6: rule HRD-082: it recommends the same on the same answers as rule HRD-081 at planted.drl:95:6. Delete one of the two.
                planted.drl:119:5: rule HRD-09: it recommends "hr-p9" as HIGH when the answer to "hr-08" is 3, and not when it is 2, which is worse. Let it ask for the lower levels, or let the lower levels lead to the practice too.
                planted.drl:128:5: rule HRD-10: "System" cannot stand here. After "then", write only lines such as toolkit.recommend( "sup-co-supervision", Priority.HIGH );
                planted.drl:136:5: rule HRD-11: no answer to "hr-10" can meet this condition and the one in line 135 together, so the rule can never hold. Change what it asks for, or delete the rule.
                planted.drl:146:1: rule HRD-12: the rule recommends nothing. After "then", write at least one line such as toolkit.recommend( "sup-co-supervision", Priority.HIGH );
                """);
        assertThat(REPORT.waived()).isEmpty();
    }

    @Test
    void each_has_a_key_that_stays_when_lines_move() {
        assertThat(REPORT.findings())
                .extracting(Finding::key)
                .containsExactly(
                        "unknown-question HRD-01",
                        "level-off-scale HRD-02",
                        "never-holds HRD-03",
                        "covered-rule HRD-042 HRD-041 hr-p4",
                        "two-priorities HRD-052 HRD-051 hr-p5",
                        "unserved-answer hr-05",
                        "unknown-practice HRD-07",
                        "duplicate-rule HRD-082 HRD-081",
                        "wrong-way-round HRD-09 hr-08 hr-p9",
                        "not-a-recommendation HRD-10",
                        "never-holds HRD-11",
                        "no-recommendation HRD-12");
    }

    @Test
    void an_engine_confirms_the_witness_of_each() {
        Confirmed engine = Confirmed.by(RULES, CATALOG);

        assertThat(REPORT.findings()).hasSize(12).allSatisfy(engine::confirm);
    }

    @Test
    void each_has_an_example_that_fails() {
        Confirmed engine = Confirmed.by(RULES, CATALOG);
        List<Example> examples =
                REPORT.findings().stream().map(Finding::example).toList();

        assertThat(examples).hasSize(12).doesNotContainNull();
        assertThat(examples).noneMatch(engine::isMet);
    }
}
