package org.peertoolkit.rules.internal.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Severity;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.Analysis.Subject;
import org.peertoolkit.rules.internal.read.RefusedRule;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Conditions;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.internal.space.TooBroadException;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;

/** Rules that cannot be used, each with answers on which its author would expect it to speak. */
final class FaultWitness {

    private final Subject subject;
    private final AnswerSpace space;

    FaultWitness(Subject subject, AnswerSpace space) {
        this.subject = subject;
        this.space = space;
    }

    List<Finding> findings() {
        return subject.problems().stream()
                .map(problem -> new Finding(problem, Severity.ERROR, about(problem), null, null))
                .map(finding -> finding.problem().field().startsWith("rule ") ? shown(finding) : finding)
                .toList();
    }

    private Finding shown(Finding finding) {
        String field = finding.problem().field();
        String shows =
                "Even on these answers %s recommends nothing: it is not in use until this is mended.".formatted(field);
        Witness meant = meant(finding.problem(), shows);
        Finding shown = shown(finding, meant);
        return subject.rules().stream()
                .filter(rule -> field.equals("rule " + rule.id()))
                .findFirst()
                .filter(rule -> recommended(rule).size() == rule.advice().size())
                .map(rule -> Wanted.ofRule(shown, "The rule speaks, once it is mended", rule.id(), recommended(rule)))
                .or(() -> AnswerFindings.weakest(meant.responses(), subject.catalog())
                        .map(question -> Wanted.ofServed(
                                shown, "Something helps, once %s is mended".formatted(field), question)))
                .orElse(shown);
    }

    /** What a rule recommends, with the nearest practice in place of one that is not there, or none where none is near. */
    private SortedMap<PracticeId, Priority> recommended(Rule rule) {
        List<String> known = subject.catalog().practices().stream()
                .map(practice -> practice.id().value())
                .toList();
        SortedMap<PracticeId, Priority> recommended = new TreeMap<>();
        rule.advice().forEach((practice, priority) -> {
            String nearest = known.contains(practice.value()) ? practice.value() : Nearest.to(practice.value(), known);
            if (nearest != null) {
                recommended.put(new PracticeId(nearest), priority);
            }
        });
        return recommended;
    }

    /** A finding about examples: that one is missing, with answers for it, or that one cannot be read. */
    static Finding ofExample(Problem problem, RuleRegions rules) {
        Optional<FindingKind> kind = FindingKind.ofId(problem.code());
        Severity severity = kind.map(FindingKind::severity).orElse(Severity.ERROR);
        Finding finding = new Finding(problem, severity, about(problem), null, null);
        return rules.rules().stream()
                .filter(held -> problem.field().equals("rule " + held.rule().id()))
                .findFirst()
                .flatMap(held -> kind.equals(Optional.of(FindingKind.NO_EXAMPLE_THAT_FIRES))
                        ? fires(held, finding)
                        : silent(held, finding, rules))
                .orElse(finding);
    }

    private static Optional<Finding> fires(RuleRegions.Held held, Finding finding) {
        RuleId rule = held.rule().id();
        return held.region()
                .smallest()
                .map(point -> shown(
                        finding,
                        Reported.witness(point, "On these answers rule %s recommends something.".formatted(rule))))
                .map(shown -> Wanted.ofRule(
                        shown,
                        "The least on which the rule speaks",
                        rule,
                        held.rule().advice()));
    }

    private static Optional<Finding> silent(RuleRegions.Held held, Finding finding, RuleRegions rules) {
        RuleId rule = held.rule().id();
        return Region.levels(rules.space(), held.questions())
                .without(List.of(held.region()))
                .smallest()
                .or(() -> Region.everything(rules.space())
                        .without(List.of(held.region()))
                        .smallest())
                .map(point -> shown(
                        finding, Reported.witness(point, "On these answers rule %s stays silent.".formatted(rule))))
                .map(shown -> Wanted.ofRule(shown, "The rule stays silent", rule, Collections.emptySortedMap()));
    }

    private static Finding shown(Finding finding, Witness witness) {
        return new Finding(finding.problem(), finding.severity(), finding.about(), witness, null);
    }

    private static About about(Problem problem) {
        Optional<RuleId> rule = rule(problem);
        return new About(rule.stream().toList(), null, null, rule.isPresent() ? "" : problem.field());
    }

    private static Optional<RuleId> rule(Problem problem) {
        return Optional.of(problem.field())
                .filter(field -> field.matches("rule [A-Z]{2,5}-[0-9]{2,3}"))
                .map(field -> new RuleId(field.substring("rule ".length())));
    }

    /** Answers on which the author of a rule would expect it to speak. */
    private Witness meant(Problem problem, String shows) {
        Optional<RefusedRule> refused = subject.refused().stream()
                .filter(one -> problem.field().equals(one.field()))
                .findFirst();
        return Stream.concat(
                        subject.rules().stream()
                                .filter(rule -> problem.field().equals("rule " + rule.id()))
                                .map(Rule::condition),
                        refused.flatMap(RefusedRule::condition).stream())
                .findFirst()
                .flatMap(this::meant)
                .map(point -> Reported.witness(point, shows))
                .orElseGet(() -> Witness.of(
                        lowest(
                                subject.catalog(),
                                question -> refused.filter(one -> one.names()
                                                .contains(question.id().value()))
                                        .isPresent()),
                        shows));
    }

    private Optional<Point> meant(Condition condition) {
        try {
            return new Conditions(space)
                    .region(MendedCondition.of(condition, subject.catalog()))
                    .smallest();
        } catch (TooBroadException broad) {
            return Optional.empty();
        }
    }

    /** The lowest level for some questions; for the first one when none is among them. */
    static Responses lowest(Catalog catalog, Predicate<Question> among) {
        List<Question> some = catalog.questions().stream().filter(among).toList();
        ResponsesBuilder lowest = Responses.to(catalog);
        (some.isEmpty() ? catalog.questions().subList(0, 1) : some)
                .forEach(question -> lowest.level(question.id().value(), 1));
        return lowest.build();
    }
}
