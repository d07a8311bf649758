package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

/** Examples that name no rule say what all rules together recommend. */
class AllRulesExamplesTest {

    @TempDir
    private Path directory;

    private RuleBook rules;

    @BeforeEach
    void readTwoRulesForOnePractice() {
        rules = SmallRules.book(
                directory,
                "Answer( question == \"sup-01\", level <= 2 )",
                "Answer( question == \"sup-02\", level == 1 )");
    }

    @Test
    void what_is_named_is_looked_at_and_nothing_else() {
        assertThat(failed("sup-01: 1", "expect: { sup-a: HIGH, fin-a: none }")).isEmpty();
        assertThat(failed("sup-01: 1", "expect: { sup-a: any }")).isEmpty();
        assertThat(failed("sup-01: 1", "expect: { fin-a: none }")).isEmpty();
        assertThat(failed("sup-01: 4", "expect: { sup-a: none }")).isEmpty();
    }

    @Test
    void each_practice_that_is_not_as_expected_is_told_by_itself() {
        assertThat(failed("sup-01: 1", "expect: { sup-a: LOW, sup-b: any, fin-a: HIGH, fin-b: none }"))
                .containsExactly("""
                        small.examples.yaml:2:5: A situation
                          expected: fin-a is recommended (HIGH)
                          but:      fin-a is not recommended
                          expected: sup-a is recommended (LOW)
                          but:      sup-a is recommended (HIGH)
                          expected: sup-b is recommended
                          but:      sup-b is not recommended\
                        """);
        assertThat(failed("sup-01: 1", "expect: { sup-a: none }")).containsExactly("""
                        small.examples.yaml:2:5: A situation
                          expected: sup-a is not recommended
                          but:      sup-a is recommended (HIGH)\
                        """);
    }

    @Test
    void reasons_are_exactly_the_rules_that_recommend_a_practice() {
        assertThat(failed("sup-01: 1, sup-02: 1", "reasons: { sup-a: [TST-02, TST-01] }"))
                .isEmpty();
        assertThat(failed("sup-01: 1", "reasons: { sup-a: TST-01 }")).isEmpty();
        assertThat(failed("sup-01: 1", "reasons: { sup-a: [TST-01, TST-02], fin-a: TST-01 }"))
                .containsExactly("""
                        small.examples.yaml:2:5: A situation
                          expected: fin-a is recommended by TST-01
                          but:      fin-a is recommended by no rule
                          expected: sup-a is recommended by TST-01, TST-02
                          but:      sup-a is recommended by TST-01\
                        """);
    }

    @Test
    void questions_are_served_by_what_is_recommended() {
        assertThat(failed("sup-02: 1", "serves: [sup-01]")).isEmpty();
        assertThat(failed("sup-02: 2", "serves: sup-01")).containsExactly("""
                        small.examples.yaml:2:5: A situation
                          expected: something that is recommended serves sup-01
                          but:      nothing that is recommended serves sup-01\
                        """);
    }

    @Test
    void an_example_of_one_rule_can_name_every_reason() {
        String about = "rule: TST-01\n    expect: { sup-a: HIGH }\n    reasons: { sup-a: [TST-01, TST-02] }";

        assertThat(failed("sup-01: 1, sup-02: 1", about)).isEmpty();
        assertThat(failed("sup-01: 1", about)).singleElement().asString().contains("but:      sup-a is recommended by");
    }

    @Test
    void they_do_not_stand_in_for_the_examples_that_each_rule_needs() {
        assertThat(examples("sup-01: 1", "expect: { sup-a: HIGH }").missing()).hasSize(4);
        assertThat(examples("sup-01: 1", "expect: { sup-a: HIGH }")).hasToString("1 examples of 0 rules");
    }

    @Test
    void what_is_wrong_with_them_is_told_in_plain_words() {
        assertThat(problems("expect: { sup-a: non }\n    reasons: { sup-aa: TST-01, sup-b: [], sup-c: [TST-11, [x]] }"
                        + "\n    serves: [sup-99]"))
                .containsExactly(
                        "small.examples.yaml:5:22: expect.sup-a: there is no priority \"non\". Did you mean \"none\"? Write"
                                + " HIGH, MEDIUM, LOW, any or none.",
                        "small.examples.yaml:6:16: reasons: there is no practice \"sup-aa\". Did you mean \"sup-a\"? Use the"
                                + " id of a practice that this content has.",
                        "small.examples.yaml:6:39: reasons.sup-b: a list stands here. Write the id of a rule, or several in"
                                + " [ ].",
                        "small.examples.yaml:6:51: reasons.sup-c: there is no rule \"TST-11\". Did you mean \"TST-01\"? Use"
                                + " the id of a rule in these rule files.",
                        "small.examples.yaml:6:59: reasons.sup-c: a list stands here. Write the id of a rule, or several in"
                                + " [ ].",
                        "small.examples.yaml:7:14: serves: there is no question \"sup-99\". Did you mean \"sup-01\"? Use the"
                                + " id of a question that this content has.");
        assertThat(problems("rule: TST-01\n    expect: { sup-a: any, sup-b: none }"))
                .containsExactly(
                        "small.examples.yaml:6:22: expect.sup-a: \"any\" is only for examples that name no rule. Write"
                                + " HIGH, MEDIUM or LOW, and leave out what the rule does not recommend.",
                        "small.examples.yaml:6:34: expect.sup-b: \"none\" is only for examples that name no rule. Write"
                                + " HIGH, MEDIUM or LOW, and leave out what the rule does not recommend.");
        assertThat(problems("expect: {}"))
                .containsExactly(
                        "small.examples.yaml:2:5: the example names no rule and expects nothing. Add \"rule\" and \"expect\";"
                                + " or, for all rules together, say in \"expect\", \"reasons\" or \"serves\" what you expect.");
    }

    @Test
    void two_with_one_name_are_reported() {
        assertThat(problems("serves: sup-01\n  - name: \"A situation\"\n    given: {}\n    serves: sup-02"))
                .containsExactly("small.examples.yaml:6:5: name: \"A situation\" is already the name of the example at"
                        + " small.examples.yaml:2:5. Tell in the name what is different.");
    }

    @Test
    void an_example_written_out_reads_as_it_was() {
        String text = """
                  - name: "A \\"quoted\\" situation"
                    given:
                      profile: { roles: [chw, peer], stage: planning }
                      answers: { fin-01: not-applicable, sup-01: 1, sup-02: dont-know }
                    expect: { fin-a: none, sup-a: HIGH, sup-b: any }
                    reasons: { sup-a: [TST-01] }
                    serves: [sup-01]
                  - name: "A rule alone"
                    rule: TST-01
                    given: {}
                    expect: {}
                """;
        SmallRules.write(directory, "small.examples.yaml", "examples:\n" + text);
        Examples examples = Examples.read(directory, rules, SmallCatalog.get());

        assertThat(examples.all().get(0).yaml() + examples.all().get(1).yaml()).isEqualTo(text);
    }

    private List<String> failed(String answers, String expectation) {
        return examples(answers, expectation).run().stream()
                .filter(result -> !result.passed())
                .map(ExampleResult::toString)
                .toList();
    }

    private List<String> problems(String expectation) {
        return catchThrowableOfType(InvalidInputException.class, () -> examples("sup-01: 1", expectation))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private Examples examples(String answers, String expectation) {
        SmallRules.write(directory, "small.examples.yaml", """
                        examples:
                          - name: "A situation"
                            given:
                              answers: { %s }
                            %s
                        """.formatted(answers, expectation));
        return Examples.read(directory, rules, SmallCatalog.get());
    }
}
