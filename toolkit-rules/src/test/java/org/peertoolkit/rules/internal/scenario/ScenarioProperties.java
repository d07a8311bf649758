package org.peertoolkit.rules.internal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.rules.internal.engine.DirectEvaluation;
import org.peertoolkit.rules.internal.engine.DirectEvaluation.Seen;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Coverage;
import org.peertoolkit.rules.scenario.Coverage.State;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Mutation;
import org.peertoolkit.rules.scenario.Mutation.Survivor;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.TinyCatalog;

/** What is said to be impossible, or to make no difference, is so on every single set of answers. */
class ScenarioProperties {

    private static final Catalog CATALOG = TinyCatalog.get();
    private static final DirectEvaluation EVALUATION = new DirectEvaluation(CATALOG);
    private static final List<Given> ALL = TinyCatalog.allResponses().stream()
            .map(responses -> new Given(
                    EVALUATION.see(Evidence.of(AnswerSheet.of(CATALOG, responses))),
                    responses.answers().size()))
            .toList();

    private static int equal;
    private static int different;
    private static int impossible;
    private static int compared;

    private record Given(Seen seen, int answers) {}

    @Property(tries = 30)
    void a_change_is_left_out_exactly_when_no_answers_show_it_and_the_example_is_the_smallest_that_does(
            @ForAll long seed) {
        Rule rule = rule(seed, false);
        Mutation mutation = MutationRun.of(List.of(rule), List.of(), CATALOG);
        List<Survivor> survivors = new ArrayList<>(mutation.survivors());

        for (Change<Rule> change : new RuleChanges(CATALOG).of(rule)) {
            OptionalInt fewest = fewestAnswersThatShow(rule, change.changed());
            if (fewest.isEmpty()) {
                equal++;
                continue;
            }
            different++;
            Survivor survivor = survivors.remove(0);
            assertThat(survivor.change()).isEqualTo(change.words());
            Example example = survivor.example();
            assertThat(example.given().answers()).as(change.words()).hasSize(fewest.getAsInt());
            assertThat(passes(example, rule)).isTrue();
            assertThat(passes(example, change.changed())).as(change.words()).isFalse();
        }
        assertThat(survivors).isEmpty();
    }

    /** Too many sets of answers with everything that they can be compared with to look at each. */
    @Property(tries = 15)
    void the_example_of_a_rule_that_compares_answers_passes_and_notices_its_change(@ForAll long seed) {
        Rule rule = rule(seed, true);
        DroolsEngine engine = new DroolsEngine(List.of(rule), CATALOG, "");
        List<Survivor> survivors =
                MutationRun.of(List.of(rule), List.of(), CATALOG).survivors();
        List<Example> examples =
                survivors.stream().map(Survivor::example).distinct().toList();

        assertThat(examples).allMatch(example -> example.run(engine, CATALOG).passed());
        assertThat(MutationRun.of(List.of(rule), examples, CATALOG).survivors()).isEmpty();
        compared += (int) examples.stream()
                .filter(example -> !example.comparisons().isEmpty())
                .count();
    }

    @Property(tries = 10)
    void the_engine_agrees_that_an_example_notices_its_change(@ForAll long seed) {
        Rule rule = rule(seed, false);
        Mutation mutation = MutationRun.of(List.of(rule), List.of(), CATALOG);
        DroolsEngine engine = new DroolsEngine(List.of(rule), CATALOG, "");
        List<Example> examples =
                mutation.survivors().stream().map(Survivor::example).distinct().toList();

        assertThat(examples).allMatch(example -> example.run(engine, CATALOG).passed());
        Mutation noticed = MutationRun.of(List.of(rule), examples, CATALOG);
        assertThat(noticed.survivors()).isEmpty();
        assertThat(noticed.equal()).isEqualTo(mutation.equal());
        for (Change<Rule> change : new RuleChanges(CATALOG).of(rule).subList(0, 5)) {
            DroolsEngine changed = new DroolsEngine(List.of(change.changed()), CATALOG, "");
            assertThat(examples.stream()
                            .anyMatch(example -> !example.run(changed, CATALOG).passed()))
                    .as(change.words())
                    .isEqualTo(fewestAnswersThatShow(rule, change.changed()).isPresent());
        }
    }

    @Property(tries = 30)
    void a_point_is_impossible_exactly_when_no_answers_show_it_and_the_example_does(@ForAll long seed) {
        Rule rule = rule(seed, false);
        List<Coverage.Point> points =
                CoverageCount.of(List.of(rule), List.of(), CATALOG).points();

        for (Coverage.Point point : points) {
            assertThat(point.state()).isNotEqualTo(State.SHOWN);
            Example example = point.example();
            assertThat(example == null).isEqualTo(point.state() == State.IMPOSSIBLE);
            if (example != null) {
                Coverage more = CoverageCount.of(List.of(rule), List.of(example), CATALOG);
                assertThat(more.points().get(points.indexOf(point)).state()).isEqualTo(State.SHOWN);
                assertThat(passes(example, rule)).isTrue();
            } else {
                impossible++;
            }
        }
        Predicate<Seen> holds = EVALUATION.holds(rule.condition());
        boolean speaks = ALL.stream().anyMatch(given -> holds.test(given.seen()));
        boolean isSilent = ALL.stream().anyMatch(given -> !holds.test(given.seen()));
        assertThat(points.get(0).state() == State.IMPOSSIBLE).isEqualTo(!speaks);
        assertThat(points.get(1).state() == State.IMPOSSIBLE).isEqualTo(!isSilent);
    }

    @AfterContainer
    static void every_verdict_came_up() {
        assertThat(ALL).hasSizeGreaterThan(10_000);
        assertThat(equal).as("changes without a difference").isPositive();
        assertThat(different).as("changes with one").isPositive();
        assertThat(impossible).as("points that nothing can show").isPositive();
        assertThat(compared).as("examples that compare answers").isPositive();
    }

    /** Some rule that asks, or does not ask, what answers are compared with. */
    private static Rule rule(long seed, boolean compares) {
        return RandomRules.of(CATALOG, 40, seed).stream()
                .filter(rule -> compares(rule.condition()) == compares)
                .findFirst()
                .orElseThrow();
    }

    private static boolean compares(Condition condition) {
        if (condition instanceof Condition.Match match) {
            FactKind kind = match.pattern().kind();
            return kind == FactKind.DISAGREEMENT || kind == FactKind.EARLIER;
        }
        if (condition instanceof Condition.Not not) {
            return compares(not.part());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().anyMatch(ScenarioProperties::compares);
    }

    private static OptionalInt fewestAnswersThatShow(Rule rule, Rule changed) {
        Predicate<Seen> before = EVALUATION.holds(rule.condition());
        Predicate<Seen> after = EVALUATION.holds(changed.condition());
        boolean sameAdvice = rule.advice().equals(changed.advice());
        return ALL.stream()
                .filter(given -> before.test(given.seen()) != after.test(given.seen())
                        || !sameAdvice && before.test(given.seen()))
                .mapToInt(Given::answers)
                .min();
    }

    private static boolean passes(Example example, Rule rule) {
        return new Scenes(List.of(rule), List.of(example), CATALOG)
                .results()
                .get(0)
                .passed();
    }
}
