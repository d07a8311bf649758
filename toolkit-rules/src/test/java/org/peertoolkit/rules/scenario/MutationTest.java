package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class MutationTest {

    private static final String AT_MOST_TWO = "    Answer( question == \"sup-01\", level <= 2 )";
    private static final String ONE = example("one", "sup-01: 1", "{ sup-a: HIGH }");
    private static final String TWO = example("two", "sup-01: 2", "{ sup-a: HIGH }");
    private static final String THREE = example("three", "sup-01: 3", "{}");

    @TempDir
    private Path directory;

    @Test
    void examples_on_both_sides_of_a_limit_notice_every_change() {
        Mutation mutation = mutation(AT_MOST_TWO, ONE + TWO + THREE);

        assertThat(mutation.survivors()).isEmpty();
        assertThat(mutation.isComplete()).isTrue();
        assertThat(mutation.equal()).isZero();
        assertThat(mutation.score().percent()).isEqualTo(100);
        assertThat(mutation.noticed()).isEqualTo(14);
    }

    @Test
    void each_survivor_says_what_was_changed_and_comes_with_an_example() {
        Mutation mutation = mutation(AT_MOST_TWO, ONE + example("four", "sup-01: 4", "{}"));

        assertThat(mutation.survivors())
                .extracting(survivor -> survivor.place() + " " + survivor.change())
                .containsExactly(
                        "small.drl:9:35 level <= 2 becomes level < 2.",
                        "small.drl:9:35 level <= 2 becomes level <= 1.",
                        "small.drl:9:35 level <= 2 becomes level <= 3.");
        assertThat(mutation.survivors().get(2).example().yaml()).isEqualTo("""
                          - name: "Say here in one sentence what this situation is"
                            rule: TST-01
                            given:
                              answers: { sup-01: 3 }
                            expect: {}
                        """);
        assertThat(mutation.score()).hasToString("11 of 14 (78 %)");
    }

    @Test
    void changes_without_a_difference_are_left_out() {
        Mutation mutation =
                mutation("    Answer( question == \"sup-01\", level == 1 )", ONE + example("two", "sup-01: 2", "{}"));

        assertThat(mutation.survivors()).isEmpty();
        assertThat(mutation.equal()).as("level <= 1 and level < 2").isEqualTo(1);
    }

    @Test
    void an_example_that_fails_notices_nothing() {
        Mutation mutation = mutation(AT_MOST_TWO, ONE.replace("HIGH", "LOW"));

        assertThat(mutation.noticed()).isZero();
    }

    @Test
    void an_example_of_all_rules_notices_changes_too() {
        String all = """
                  - { name: "1", given: { answers: { sup-01: 1 } }, expect: { sup-a: HIGH } }
                  - { name: "2", given: { answers: { sup-01: 2 } }, reasons: { sup-a: TST-01 } }
                  - { name: "3", given: { answers: { sup-01: 3 } }, expect: { sup-a: none } }
                """;

        assertThat(mutation(AT_MOST_TWO, all).survivors()).isEmpty();
    }

    @Test
    void lists_kinds_profile_and_ways_to_join_are_changed() {
        Mutation mutation = mutation("""
                    Answer( question == "sup-01", level in ( 1, 2 ) )
                    ( DontKnow( question == "sup-02" ) or not Profile( item == "stage", value == "planning" ) )
                    DomainScore( domain == "supervision", percent < 50 )\
                """, example("fails", "sup-01: 1", "{}"));

        assertThat(mutation.survivors())
                .extracting(Mutation.Survivor::change)
                .contains(
                        "level in ( 1, 2 ) becomes level not in ( 1, 2 ).",
                        "level in ( 1, 2 ) becomes level in ( 2 ).",
                        "level in ( 1, 2 ) becomes level in ( 1, 2, 3 ).",
                        "question == \"sup-01\" becomes question == \"sup-02\".",
                        "DontKnow becomes NotApplicable.",
                        "DontKnow becomes Unanswered.",
                        "\"or\" becomes \"and\" between the parts.",
                        "\"not\" before Profile( item == \"stage\", value == \"planning\" ) is left out.",
                        "value == \"planning\" becomes value == \"starting\".",
                        "value == \"planning\" is left out.",
                        "DontKnow( question == \"sup-02\" ) is left out.",
                        "\"not\" stands before DontKnow( question == \"sup-02\" ).",
                        "domain == \"supervision\" becomes domain == \"finances\".",
                        "percent < 50 becomes percent <= 50.",
                        "sup-a becomes sup-b.",
                        "Priority.HIGH becomes Priority.LOW.");
        assertThat(mutation.survivors()).allMatch(survivor -> survivor.example() != null);
    }

    private static String example(String name, String answers, String expect) {
        return "  - { name: \"%s\", rule: TST-01, given: { answers: { %s } }, expect: %s }\n"
                .formatted(name, answers, expect);
    }

    private Mutation mutation(String condition, String examples) {
        var rules = SmallRules.book(directory, condition);
        SmallRules.write(directory, "small.examples.yaml", "examples:\n" + examples);
        return Examples.read(directory, rules, SmallCatalog.get()).mutation();
    }
}
