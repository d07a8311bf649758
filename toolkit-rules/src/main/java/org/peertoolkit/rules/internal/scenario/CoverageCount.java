package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.rules.internal.engine.DirectEvaluation.Seen;
import org.peertoolkit.rules.internal.engine.FactTests;
import org.peertoolkit.rules.internal.scenario.Scenes.Scene;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Conditions;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.internal.space.TooBroadException;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Coverage;
import org.peertoolkit.rules.scenario.Coverage.Kind;
import org.peertoolkit.rules.scenario.Coverage.State;
import org.peertoolkit.rules.scenario.Example;

/** Looks how much of rules their examples show. */
public final class CoverageCount {

    private final Catalog catalog;
    private final Scenes scenes;
    private final AnswerSpace space;
    private final Conditions conditions;
    private final List<Coverage.Point> points = new ArrayList<>();
    private final Map<QuestionId, Asked> asked = new LinkedHashMap<>();

    /** A question whose level rules ask for: the first of these rules, where, and the levels in their examples. */
    private record Asked(Question question, Rule rule, Place place, Set<Integer> levels) {}

    private CoverageCount(List<Rule> rules, List<Example> examples, Catalog catalog) {
        this.catalog = catalog;
        this.scenes = new Scenes(rules, examples, catalog);
        this.space = AnswerSpace.of(catalog);
        this.conditions = new Conditions(space);
    }

    /**
     * How much of some rules their examples show.
     *
     * @param rules rules that fit the catalog
     */
    public static Coverage of(List<Rule> rules, List<Example> examples, Catalog catalog) {
        CoverageCount count = new CoverageCount(rules, examples, catalog);
        rules.forEach(count::rule);
        count.asked.values().forEach(count::levels);
        return new Coverage(count.points);
    }

    private void rule(Rule rule) {
        Condition whole = rule.condition();
        outcomes(
                rule,
                whole,
                rule.place(),
                Kind.SPEAKS,
                "it recommends something",
                Kind.STAYS_SILENT,
                "it stays silent");
        for (FactPattern pattern : patterns(whole)) {
            String text = ConditionText.of(pattern);
            outcomes(
                    rule,
                    new Condition.Match(pattern),
                    pattern.place(),
                    Kind.PART_HOLDS,
                    "%s holds".formatted(text),
                    Kind.PART_FAILS,
                    "%s does not hold".formatted(text));
            if (pattern.kind() == FactKind.ANSWER) {
                noteLevels(rule, pattern);
            }
        }
    }

    private void outcomes(
            Rule rule, Condition condition, Place place, Kind holding, String holds, Kind failing, String fails) {
        Predicate<Seen> test = scenes.holds(condition);
        boolean seenToHold = false;
        boolean seenToFail = false;
        for (Scene scene : scenes.of(rule.id())) {
            boolean outcome = test.test(scene.seen());
            seenToHold |= outcome;
            seenToFail |= !outcome;
        }
        add(holding, rule, place, holds, seenToHold, () -> conditions.region(condition));
        add(failing, rule, place, fails, seenToFail, () -> conditions.region(new Condition.Not(condition)));
    }

    private void add(Kind kind, Rule rule, Place place, String what, boolean shown, Supplier<Region> where) {
        State state = shown ? State.SHOWN : State.MISSING;
        Example example = null;
        if (!shown) {
            try {
                Optional<Example> found = where.get()
                        .smallest()
                        .map(point -> NewExamples.of(
                                rule, conditions.region(rule.condition()).contains(point), point));
                state = found.isPresent() ? State.MISSING : State.IMPOSSIBLE;
                example = found.orElse(null);
            } catch (TooBroadException broad) {
                // It is missing, and a person has to find the example.
            }
        }
        points.add(new Coverage.Point(kind, rule.id(), place, what, state, example));
    }

    private static List<FactPattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return List.of(match.pattern());
        }
        if (condition instanceof Condition.Not not) {
            return patterns(not.part());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(part -> patterns(part).stream()).toList();
    }

    private void noteLevels(Rule rule, FactPattern pattern) {
        for (Question question : catalog.questions()) {
            if (FactTests.canName(
                    pattern.test(), FactField.QUESTION, question.id().value())) {
                Asked noted = asked.computeIfAbsent(
                        question.id(), id -> new Asked(question, rule, pattern.place(), new HashSet<>()));
                scenes.of(rule.id()).forEach(scene -> level(scene, question).ifPresent(noted.levels()::add));
            }
        }
    }

    private static Optional<Integer> level(Scene scene, Question question) {
        return scene.example()
                .given()
                .answer(question.id())
                .filter(Answer.Rated.class::isInstance)
                .map(answer -> ((Answer.Rated) answer).level());
    }

    private void levels(Asked about) {
        QuestionId id = about.question().id();
        for (int level = 1; level <= about.question().scale().top(); level++) {
            int wanted = level;
            add(
                    Kind.LEVEL,
                    about.rule(),
                    about.place(),
                    "%s has level %s".formatted(id, level),
                    about.levels().contains(level),
                    () -> Region.answered(space, id, wanted));
        }
    }
}
