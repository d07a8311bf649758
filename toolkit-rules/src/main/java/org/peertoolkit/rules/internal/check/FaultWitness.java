package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Severity;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.Analysis.Subject;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Conditions;
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
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : subject.problems()) {
            findings.add(new Finding(problem, Severity.ERROR, about(problem), witness(problem)));
        }
        return findings;
    }

    /** A finding about examples: that one is missing, with answers for it, or that one cannot be read. */
    static Finding ofExample(Problem problem, RuleRegions rules) {
        Optional<FindingKind> kind = FindingKind.ofId(problem.code());
        Severity severity = kind.map(FindingKind::severity).orElse(Severity.ERROR);
        Witness witness = rules.rules().stream()
                .filter(held -> problem.field().equals("rule " + held.rule().id()))
                .findFirst()
                .flatMap(held -> kind.equals(Optional.of(FindingKind.NO_EXAMPLE_THAT_FIRES))
                        ? fires(held.rule().id(), held.region())
                        : silent(held, rules))
                .orElse(null);
        return new Finding(problem, severity, about(problem), witness);
    }

    private static Optional<Witness> fires(RuleId rule, Region region) {
        return region.smallest()
                .map(point -> Witness.of(
                        point.responses(), "On these answers rule %s recommends something.".formatted(rule)));
    }

    private static Optional<Witness> silent(RuleRegions.Held held, RuleRegions rules) {
        return Region.levels(rules.space(), held.questions())
                .without(List.of(held.region()))
                .smallest()
                .or(() -> Region.everything(rules.space())
                        .without(List.of(held.region()))
                        .smallest())
                .map(point -> Witness.of(
                        point.responses(),
                        "On these answers rule %s stays silent."
                                .formatted(held.rule().id())));
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

    private @Nullable Witness witness(Problem problem) {
        if (!problem.field().startsWith("rule ")) {
            return null;
        }
        Responses responses = Stream.concat(
                        subject.rules().stream()
                                .filter(rule -> problem.field().equals("rule " + rule.id()))
                                .map(Rule::condition),
                        subject.refused().stream()
                                .filter(refused -> problem.field().equals(refused.field()))
                                .flatMap(refused -> refused.condition().stream()))
                .findFirst()
                .flatMap(this::meant)
                .orElseGet(this::lowest);
        return Witness.of(
                responses,
                "Even on these answers %s recommends nothing: it is not in use until this is mended."
                        .formatted(problem.field()));
    }

    private Optional<Responses> meant(Condition condition) {
        try {
            return new Conditions(space)
                    .region(MendedCondition.of(condition, subject.catalog()))
                    .smallest()
                    .map(point -> point.responses());
        } catch (TooBroadException broad) {
            return Optional.empty();
        }
    }

    private Responses lowest() {
        ResponsesBuilder lowest = Responses.to(subject.catalog());
        subject.catalog()
                .questions()
                .forEach(question -> lowest.level(question.id().value(), 1));
        return lowest.build();
    }
}
