package org.peertoolkit.rules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peertoolkit.rules.internal.read.RuleTexts.onlyRule;
import static org.peertoolkit.rules.internal.read.RuleTexts.with;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;
import org.peertoolkit.rules.rule.Rule;

class ReadingRuleFilesTest {

    @Test
    void a_rule_is_read_with_every_part_and_every_place() {
        Rule rule = onlyRule(with("when", "Answer( question == \"sup-02\", level <= 2 )"));

        FactTest test = new FactTest.All(List.of(
                new FactTest.Compare(FactField.QUESTION, Relation.EQUAL, "sup-02", place(9, 13)),
                new FactTest.Compare(FactField.LEVEL, Relation.AT_MOST, "2", place(9, 35))));
        assertThat(rule)
                .isEqualTo(new Rule(
                        new RuleId("SUP-02"),
                        "Pair supervisors",
                        "Someone beside them needs to know the job.",
                        List.of(new ResourceId("R013"), new ResourceId("R059")),
                        new Condition.Match(new FactPattern(FactKind.ANSWER, test, place(9, 5))),
                        List.of(new Rule.Recommend(new PracticeId("sup-co-supervision"), Priority.HIGH, place(11, 5))),
                        place(5, 6)));
    }

    @Test
    void several_recommendations_stay_in_order() {
        Rule rule = onlyRule(with("then", """
                // first things first
                    toolkit.recommend( "sup-b", Priority.LOW ); toolkit.recommend("sup-a",Priority.MEDIUM);"""));

        assertThat(rule.recommendations())
                .containsExactly(
                        new Rule.Recommend(new PracticeId("sup-b"), Priority.LOW, place(12, 5)),
                        new Rule.Recommend(new PracticeId("sup-a"), Priority.MEDIUM, place(12, 49)));
    }

    /** Conditions on the left, and on the right how they are understood: + for and, | for or, ! for not; ¶ ends a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Answer() ~ Answer{}",
                "Answer( level == 1 ) ~ Answer{level==1}",
                "Answer( level == 1 ) Answer( level != 2 ) ~ (Answer{level==1} + Answer{level!=2})",
                "Answer( level > 1 ) and DontKnow() ~ (Answer{level>1} + DontKnow{})",
                "( Answer( level < 3 ) or DontKnow() ) ~ (Answer{level<3} | DontKnow{})",
                "Answer() or DontKnow() or NotApplicable() ~ (Answer{} | DontKnow{} | NotApplicable{})",
                "Answer() not DontKnow( question == \"q\" ) ~ (Answer{} + !DontKnow{question==q})",
                "Answer() not ( DontKnow() or Unanswered() ) ~ (Answer{} + !(DontKnow{} | Unanswered{}))",
                "exists Answer( level >= 3 ) ~ Answer{level>=3}",
                "exists ( Answer() and DontKnow() ) ~ (Answer{} + DontKnow{})",
                "not ( not Answer() ) ~ !!Answer{}",
                "( Answer() and ( DontKnow() or ( NotApplicable() and Unanswered() ) ) )"
                        + " ~ (Answer{} + (DontKnow{} | (NotApplicable{} + Unanswered{})))",
                "( ( ( Answer() ) ) ) ~ Answer{}",
                "Answer( level == 1, question == \"q\" ) ~ Answer{(level==1 & question==q)}",
                "Answer( level == 1 && question == \"q\" ) ~ Answer{(level==1 & question==q)}",
                "Answer( level == 1 || level == 3 ) ~ Answer{(level==1 ; level==3)}",
                "Answer( ( level == 1 && question == \"q\" ) || question == \"r\" )"
                        + " ~ Answer{((level==1 & question==q) ; question==r)}",
                "Answer( question == \"q\", ( level == 1 || level == 3 ) )"
                        + " ~ Answer{(question==q & (level==1 ; level==3))}",
                "Answer( ((level == 1)) ) ~ Answer{level==1}",
                "Answer( level in ( 1, 2 ) ) ~ Answer{level in [1, 2]}",
                "Answer( level in (1) ) ~ Answer{level in [1]}",
                "Answer( question not in ( \"q\", \"r\" ), level == 1 ) ~ Answer{(question not in [q, r] & level==1)}",
                "DomainScore( domain == \"d\", percent < 50 ) ~ DomainScore{(domain==d & percent<50)}",
                "Answer() Profile( item == \"stage\", value == \"planning\" )"
                        + " ~ (Answer{} + Profile{(item==stage & value==planning)})",
                "Answer() Disagreement( spread >= 2 ) Earlier( level == 4 )"
                        + " ~ (Answer{} + Disagreement{spread>=2} + Earlier{level==4})",
                "Answer /* all */ ( // any¶ level == 1 /* lowest */ ) ~ Answer{level==1}",
                "Answer(level==1)DontKnow() ~ (Answer{level==1} + DontKnow{})"
            })
    void a_condition_of_each_shape_is_read_as_it_is_meant(String written, String meant) {
        assertThat(shape(onlyRule(with("when", written.replace("¶", "\n"))).condition()))
                .isEqualTo(meant);
    }

    @Test
    void each_fact_and_each_test_knows_where_it_stands() {
        Rule rule = onlyRule(with("when", """
                ( Answer( level == 1 )
                      or DontKnow( question not in ( "a", "b" ) ) )"""));

        Condition.Any any = (Condition.Any) rule.condition();
        assertThat(any.parts())
                .map(part -> ((Condition.Match) part).pattern())
                .containsExactly(
                        new FactPattern(
                                FactKind.ANSWER,
                                new FactTest.Compare(FactField.LEVEL, Relation.EQUAL, "1", place(9, 15)),
                                place(9, 7)),
                        new FactPattern(
                                FactKind.DONT_KNOW,
                                new FactTest.OneOf(FactField.QUESTION, false, List.of("a", "b"), place(10, 20)),
                                place(10, 10)));
    }

    @Test
    void every_problem_of_a_file_is_reported_at_once() {
        String text = RuleTexts.OPENING.replace("Toolkit toolkit", "Toolkit tools")
                + RuleTexts.rule("SUP-01").replace("<= 2", "<= two")
                + "function void f() {}\n"
                + RuleTexts.rule("SUP-02")
                + RuleTexts.rule("SUP-03").replace("question", "frage").replace("HIGH", "TOP")
                + RuleTexts.rule("SUP-04").replace("end\n", "")
                + RuleTexts.rule("SUP-05").replace("Answer", "not Answer");

        assertThat(RuleTexts.read(text).problems().stream().sorted(Problem.ORDER))
                .map(problem -> problem.place().line() + " " + problem.code())
                .containsExactly(
                        "3 other-global",
                        "9 not-a-fixed-value",
                        "13 not-a-rule",
                        "26 unknown-field",
                        "28 unknown-priority",
                        "30 missing-end",
                        "40 fires-without-answers");
    }

    @Test
    void sixty_four_alternatives_are_read_and_sixty_five_are_refused() {
        String two = "( Answer( level == 1 ) or DontKnow() )\n";

        assertThat(Alternatives.count(onlyRule(with("when", two.repeat(6))).condition()))
                .isEqualTo(Alternatives.MOST);
        assertThat(RuleTexts.messages(with("when", two.repeat(7))))
                .containsExactly("test.drl:8:1: rule SUP-02: the conditions can hold in more than 64 ways. Split the"
                        + " rule into several, with fewer \"or\" in each.");
    }

    private static String shape(Condition condition) {
        if (condition instanceof Condition.Match match) {
            FactTest test = match.pattern().test();
            boolean any = test instanceof FactTest.All all && all.parts().isEmpty();
            return match.pattern().kind().word() + "{" + (any ? "" : shape(test)) + "}";
        }
        if (condition instanceof Condition.Not not) {
            return "!" + shape(not.part());
        }
        return condition instanceof Condition.All all
                ? all.parts().stream().map(ReadingRuleFilesTest::shape).collect(Collectors.joining(" + ", "(", ")"))
                : ((Condition.Any) condition)
                        .parts().stream().map(ReadingRuleFilesTest::shape).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String shape(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return compare.field().word() + compare.relation().sign() + compare.value();
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return oneOf.field().word() + (oneOf.isOneOf() ? " in " : " not in ") + oneOf.values();
        }
        return test instanceof FactTest.All all
                ? all.parts().stream().map(ReadingRuleFilesTest::shape).collect(Collectors.joining(" & ", "(", ")"))
                : ((FactTest.Any) test)
                        .parts().stream().map(ReadingRuleFilesTest::shape).collect(Collectors.joining(" ; ", "(", ")"));
    }

    private static Place place(int line, int column) {
        return new Place("test.drl", line, column);
    }
}
