package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

/** Examples of rules that look at several respondents or at an earlier assessment. */
class ComparisonExamplesTest {

    @TempDir
    private Path directory;

    @Test
    void an_example_gives_how_far_respondents_lie_apart_and_what_was_before() {
        RuleBook rules = SmallRules.book(
                directory,
                "Answer( question == \"sup-01\" )\n Disagreement( question == \"sup-01\", spread >= 2 )",
                "Answer( question == \"sup-01\" )\n Earlier( question == \"sup-01\", level <= 2 )");
        write("""
                examples:
                  - name: "They differ"
                    rule: TST-01
                    given: { answers: { sup-01: 3 }, disagreement: { sup-01: 2 } }
                    expect: { sup-a: HIGH }
                  - name: "It was low"
                    rule: TST-02
                    given: { answers: { sup-01: 3 }, earlier: { sup-01: 2 } }
                    expect: { sup-a: HIGH }
                """);
        Examples examples = Examples.read(directory, rules, SmallCatalog.get());

        assertThat(examples.all().get(0).comparisons().disagreement())
                .containsExactly(Map.entry(new QuestionId("sup-01"), 2));
        assertThat(examples.run()).hasSize(2).allMatch(ExampleResult::passed);
    }

    @Test
    void what_cannot_be_is_refused_all_at_once() {
        RuleBook rules = SmallRules.book(directory, "Answer( question == \"sup-01\" )");
        write("""
                examples:
                  - name: "Mistakes"
                    rule: TST-01
                    given:
                      disagreement: { sup-01: 4, sup-09: 1 }
                      earlier: { sup-01: 0, sup-02: [1] }
                    expect: {}
                """);

        assertThat(catchThrowableOfType(
                                InvalidInputException.class, () -> Examples.read(directory, rules, SmallCatalog.get()))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "small.examples.yaml:5:31: given.disagreement.sup-01: \"4\" cannot be. Write a whole number from 0 to 3.",
                        "small.examples.yaml:5:34: given.disagreement.sup-09: there is no question \"sup-09\". Did you mean \"sup-01\"? Use the id of a question that this content has.",
                        "small.examples.yaml:6:26: given.earlier.sup-01: \"0\" cannot be. Write a whole number from 1 to 4.",
                        "small.examples.yaml:6:37: given.earlier.sup-02: a list stands here. Write a whole number from 1 to 4.");
    }

    private void write(String examples) {
        SmallRules.write(directory, "small.examples.yaml", examples);
    }
}
