package org.peertoolkit.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class ExamplesTest {

    private static final String FIRES = """
              - name: "Fires"
                rule: TST-01
                given:
                  profile: { roles: [peer], stage: planning }
                  answers: { sup-01: 2, sup-02: dont-know, fin-01: not-applicable }
                expect: { sup-a: HIGH }
            """;
    private static final String SILENT = """
              - name: "Stays silent"
                rule: TST-01
                given:
                  answers: { sup-01: 3 }
                expect: {}
            """;

    @TempDir
    private Path directory;

    private RuleBook rules;

    @BeforeEach
    void readTwoRules() {
        rules = SmallRules.book(
                directory, "Answer( question == \"sup-01\", level <= 2 )", "DontKnow( question == \"sup-02\" )");
    }

    @Test
    void examples_that_say_what_the_rules_do_pass() {
        Examples examples = given(FIRES, SILENT);

        assertThat(examples).hasToString("2 examples of 1 rules");
        assertThat(examples.all()).extracting(Example::name).containsExactly("Fires", "Stays silent");
        assertThat(examples.run()).hasSize(2).allMatch(ExampleResult::passed);
        assertThat(examples.run().get(0)).hasToString("small.examples.yaml:2:5: Fires");
    }

    @Test
    void an_example_with_another_priority_fails_and_says_so_in_plain_words() {
        assertThat(failed(FIRES.replace("HIGH", "LOW"))).containsExactly("""
                        small.examples.yaml:2:5: Fires
                          expected: TST-01 recommends sup-a (LOW)
                          but:      TST-01 recommends sup-a (HIGH)\
                        """);
    }

    @Test
    void an_example_that_expects_silence_or_more_than_there_is_fails() {
        assertThat(failed(FIRES.replace("{ sup-a: HIGH }", "{}"), SILENT.replace("{}", "{ sup-a: HIGH, fin-a: LOW }")))
                .containsExactly("""
                        small.examples.yaml:2:5: Fires
                          expected: TST-01 stays silent
                          but:      TST-01 recommends sup-a (HIGH)\
                        """, """
                        small.examples.yaml:8:5: Stays silent
                          expected: TST-01 recommends fin-a (LOW), sup-a (HIGH)
                          but:      TST-01 stays silent\
                        """);
    }

    @Test
    void what_other_rules_recommend_makes_no_difference() {
        assertThat(failed(FIRES.replace("sup-01: 2", "sup-01: 4").replace("{ sup-a: HIGH }", "{}")))
                .isEmpty();
    }

    @Test
    void a_rule_needs_an_example_that_fires_it_and_one_that_does_not() {
        assertThat(given(FIRES).missing())
                .extracting(Problem::toString)
                .containsExactly(
                        "small.drl:5:6: rule TST-01: no example shows when it stays silent. Add one to"
                                + " small.examples.yaml.",
                        "small.drl:14:6: rule TST-02: no example shows when it recommends something. Add one to"
                                + " small.examples.yaml.",
                        "small.drl:14:6: rule TST-02: no example shows when it stays silent. Add one to"
                                + " small.examples.yaml.");
        assertThat(given(FIRES, SILENT).missing())
                .extracting(Problem::field)
                .containsExactly("rule TST-02", "rule TST-02");
    }

    @Test
    void every_wrong_name_is_reported_at_once_with_the_nearest_right_one() {
        assertThat(problems("""
                          - name: "Many mistakes"
                            rule: TST-11
                            given:
                              profile: { role: peer, stage: planing }
                              answers: { sup-99: 1, sup-02: dontknow, fin-01: [1] }
                            expect: { sup-aa: HIGH, fin-a: HIHG, fin-b: }
                            note: "Not known here"
                        """))
                .containsExactly(
                        "small.examples.yaml:3:11: rule: there is no rule \"TST-11\". Did you mean \"TST-01\"? Use the id"
                                + " of a rule in these rule files.",
                        "small.examples.yaml:5:18: given.profile.role: there is no profile item \"role\". Did you mean"
                                + " \"roles\"? Use an item that this content has.",
                        "small.examples.yaml:5:30: given.profile.stage: there is no choice \"planing\". Did you mean"
                                + " \"planning\"? Choose from \"planning\", \"starting\", \"established\".",
                        "small.examples.yaml:6:26: given.answers.sup-99: there is no question \"sup-99\". Did you mean"
                                + " \"sup-01\"? Use the id of a question that this content has.",
                        "small.examples.yaml:6:37: given.answers.sup-02: there is no answer \"dontknow\". Did you mean"
                                + " \"dont-know\"? Write a level such as 1, or dont-know, or not-applicable.",
                        "small.examples.yaml:6:55: given.answers.fin-01: a list stands here. Write a level such as 1, or"
                                + " dont-know, or not-applicable.",
                        "small.examples.yaml:7:15: expect: there is no practice \"sup-aa\". Did you mean \"sup-a\"? Use"
                                + " the id of a practice that this content has.",
                        "small.examples.yaml:7:36: expect.fin-a: there is no priority \"HIHG\". Did you mean \"HIGH\"?"
                                + " Write HIGH, MEDIUM or LOW.",
                        "small.examples.yaml:7:48: expect.fin-b: nothing stands here. Write HIGH, MEDIUM or LOW.",
                        "small.examples.yaml:8:5: note: \"note\" has no meaning here. Use \"name\","
                                + " \"rule\", \"given\", \"expect\", \"reasons\" or \"serves\".");
    }

    @Test
    void a_level_off_its_scale_is_reported_where_it_stands() {
        assertThat(problems(SILENT.replace("sup-01: 3", "sup-04: 4")))
                .singleElement()
                .asString()
                .startsWith("small.examples.yaml:5:26: given.answers.sup-04: level ")
                .endsWith("is off the scale. Use a level from 1 to 3.");
    }

    @Test
    void what_is_missing_or_there_twice_is_reported() {
        assertThat(problems("""
                          - name: ""
                            given:
                              answers: { sup-01: 1, sup-01: 2 }
                          - "Only a text"
                        """))
                .containsExactly(
                        "small.examples.yaml:2:5: the example names no rule and expects nothing. Add \"rule\" and"
                                + " \"expect\"; or, for all rules together, say in \"expect\", \"reasons\" or \"serves\" what"
                                + " you expect.",
                        "small.examples.yaml:2:11: name: nothing stands here. Write a text.",
                        "small.examples.yaml:4:29: sup-01: \"sup-01\" is already in this group, in line 4. Keep one of"
                                + " them.",
                        "small.examples.yaml:5:5: \"Only a text\" stands here. Write \"name\", \"rule\", \"given\","
                                + " \"expect\", \"reasons\" or \"serves\", each with a colon and its value.");
    }

    @Test
    void two_examples_of_a_rule_with_one_name_are_reported() {
        assertThat(problems(FIRES, SILENT.replace("Stays silent", "Fires")))
                .containsExactly(
                        "small.examples.yaml:8:5: name: \"Fires\" is already the name of this rule's example at"
                                + " small.examples.yaml:2:5. Tell in the name what is different.");
    }

    @Test
    void a_folder_without_examples_is_reported() {
        assertThatThrownBy(() -> Examples.read(directory, rules, SmallCatalog.get()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The examples cannot be used: 1 problem.\n  %s:1:1: the folder holds no examples. Write some in"
                                        .formatted(directory)
                                + " files that end in \".examples.yaml\".");
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> Examples.read(missing, rules, SmallCatalog.get()))
                .hasMessageContaining("missing:1:1: the folder cannot be read. Name a folder that exists.");
    }

    private List<String> failed(String... examples) {
        return given(examples).run().stream()
                .filter(result -> !result.passed())
                .map(ExampleResult::toString)
                .toList();
    }

    private List<String> problems(String... examples) {
        try {
            given(examples);
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream().map(Problem::toString).toList();
        }
    }

    private Examples given(String... examples) {
        SmallRules.write(directory, "small.examples.yaml", "examples:\n" + String.join("", examples));
        return Examples.read(directory, rules, SmallCatalog.get());
    }
}
