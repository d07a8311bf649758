package org.peertoolkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.scenario.Example;

/** The findings of a check, written as examples. */
class ExampleFilesOfFindingsTest {

    private static final RuleId RULE = new RuleId("SUP-21");
    private static final Example SILENT = new Example(
            "The rule is \"silent\"",
            RULE,
            Responses.to(PlantedPack.CATALOG)
                    .profile("stage", "planning")
                    .profile("roles", "peer", "chw")
                    .level("sup-01", 4)
                    .dontKnow("sup-02")
                    .notApplicable("fin-01", "Why")
                    .build(),
            Comparisons.NONE
                    .withDisagreement(Map.of(new QuestionId("sup-01"), 2))
                    .withEarlier(Map.of(new QuestionId("sup-02"), 1)),
            new TreeMap<>(),
            Place.of("one.examples.yaml"));

    @Test
    void everything_that_can_be_answered_is_written() {
        assertThat(files(finding("one.drl", SILENT))).isEqualTo("""
                # Written by "rules check", one example for each finding. Each fails until its finding is mended, or was missing.
                # Where you mean something else than it says, change it.
                examples:
                  # always-holds SUP-21
                  - name: "The rule is \\"silent\\""
                    rule: SUP-21
                    given:
                      profile: { roles: [chw, peer], stage: planning }
                      answers: { fin-01: not-applicable, sup-01: 4, sup-02: dont-know }
                      disagreement: { sup-01: 2 }
                      earlier: { sup-02: 1 }
                    expect: {}
                """);
    }

    @Test
    void the_same_example_is_written_once_and_another_gets_a_name_of_its_own() {
        Example other = new Example(
                SILENT.name(),
                RULE,
                SILENT.given(),
                SILENT.comparisons(),
                new TreeMap<>(Map.of(new PracticeId("p"), Priority.HIGH)),
                SILENT.place());

        assertThat(files(finding("one.drl", SILENT), finding("one.drl", SILENT), finding("one.drl", other))
                        .lines()
                        .filter(line -> line.startsWith("  - name: ")))
                .containsExactly(
                        "  - name: \"The rule is \\\"silent\\\"\"", "  - name: \"The rule is \\\"silent\\\" (2)\"");
    }

    @Test
    void there_is_a_file_for_each_rule_file_and_none_without_examples() {
        RuleReport report =
                new RuleReport(List.of(finding("one.drl", SILENT), finding("two.drl", null)), List.of(), 1, 2);

        assertThat(report.exampleFiles()).containsOnlyKeys("one.examples.yaml");
    }

    private static String files(Finding... findings) {
        return new RuleReport(List.of(findings), List.of(), 1, 1).exampleFiles().get("one.examples.yaml");
    }

    private static Finding finding(String file, @Nullable Example example) {
        Problem problem =
                Problem.of("always-holds", new Place(file, 5, 6), "rule " + RULE, "it always holds.", "Mend it.");
        return new Finding(problem, Severity.ERROR, Finding.About.rules(RULE), null, example);
    }
}
