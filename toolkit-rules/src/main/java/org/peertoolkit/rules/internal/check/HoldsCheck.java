package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.RuleRegions.Held;
import org.peertoolkit.rules.internal.scenario.ConditionText;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;

/** Rules that never hold, that always do, and parts of conditions that make no difference. */
final class HoldsCheck {

    private final RuleRegions rules;

    HoldsCheck(RuleRegions rules) {
        this.rules = rules;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        rules.tooBroad().forEach(rule -> findings.add(tooBroad(rule)));
        rules.rules().forEach(held -> finding(held).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> finding(Held held) {
        if (held.region().isEmpty()) {
            return Optional.of(neverHolds(held.rule()));
        }
        Region levels = Region.levels(rules.space(), held.questions());
        if (!held.questions().isEmpty() && !levels.reachesBeyond(List.of(held.region()))) {
            return levels.highest().map(point -> alwaysHolds(held.rule(), point));
        }
        return Parts.leftOut(held.rule().condition()).stream()
                .filter(without -> held.region().sameAs(rules.conditions().region(without.condition())))
                .findFirst()
                .map(without -> withoutEffect(held, without.part()));
    }

    private static Finding tooBroad(Rule rule) {
        return new Finding(
                RuleRegions.tooBroad(rule), FindingKind.TOO_BROAD.severity(), About.rules(rule.id()), null, null);
    }

    private Finding neverHolds(Rule rule) {
        Impossible impossible = impossible(rule.condition());
        Finding finding = Reported.of(
                FindingKind.NEVER_HOLDS,
                impossible.place(),
                rule,
                impossible.what(),
                "Change what it asks for, or delete the rule.",
                About.rules(rule.id()),
                nearly(rule));
        return Wanted.ofRule(finding, "The rule speaks, once it can", rule.id(), rule.advice());
    }

    /** Where a rule that never holds goes wrong, and how. */
    private record Impossible(Place place, String what) {}

    private Impossible impossible(Condition condition) {
        List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        Region sofar = Region.everything(rules.space());
        for (int i = 0; i < parts.size(); i++) {
            Region part = rules.conditions().region(parts.get(i));
            Place place = ConditionText.place(parts.get(i));
            if (part.isEmpty()) {
                return new Impossible(
                        place,
                        "no %s can meet this condition, so the rule can never hold."
                                .formatted(Shown.subject(List.of(parts.get(i)))));
            }
            for (int j = 0; j < i; j++) {
                if (rules.conditions().region(parts.get(j)).and(part).isEmpty()) {
                    return new Impossible(
                            place,
                            "no %s can meet this condition and the one in line %s together, so the rule can never hold."
                                    .formatted(
                                            Shown.subject(List.of(parts.get(i), parts.get(j))),
                                            ConditionText.place(parts.get(j)).line()));
                }
            }
            sofar = sofar.and(part);
            if (sofar.isEmpty()) {
                return new Impossible(
                        place,
                        "no %s can meet this condition together with those above it, so the rule can never hold."
                                .formatted(Shown.subject(parts.subList(0, i + 1))));
            }
        }
        throw new IllegalStateException("A rule that never holds has a part that makes it so.");
    }

    /** Answers on which a rule would hold if it asked for one thing less: the lowest such, as far as there is a choice. */
    private Witness nearly(Rule rule) {
        String shows = "Even on these answers rule %s stays silent.".formatted(rule.id());
        return Parts.leftOut(rule.condition()).stream()
                .map(without -> rules.conditions().region(without.condition()).smallest())
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(point -> levels(point.responses())))
                .map(point -> Reported.witness(point, shows))
                .orElseGet(() -> Witness.of(FaultWitness.lowest(rules.space().catalog(), question -> true), shows));
    }

    private static int levels(Responses responses) {
        return responses.answers().values().stream()
                .mapToInt(answer -> answer instanceof Answer.Rated rated ? rated.level() : 0)
                .sum();
    }

    private static Finding alwaysHolds(Rule rule, Point highest) {
        Finding finding = Reported.of(
                FindingKind.ALWAYS_HOLDS,
                rule.place(),
                rule,
                "the rule holds whatever the levels of the answers are, the best ones too.",
                "Let it ask for the levels at which the practice is needed.",
                About.rules(rule.id()),
                Reported.witness(
                        highest,
                        "Even on these answers, the best there are, rule %s recommends something."
                                .formatted(rule.id())));
        return Wanted.ofRule(
                finding, "The rule stays silent on the best answers", rule.id(), Collections.emptySortedMap());
    }

    private static Finding withoutEffect(Held held, Place part) {
        Rule rule = held.rule();
        return Reported.of(
                FindingKind.PART_WITHOUT_EFFECT,
                part,
                rule,
                "this part changes nothing: the rule holds on the same answers without it.",
                "Take it away, or change it to what was meant.",
                About.rules(rule.id()),
                held.region()
                        .smallest()
                        .map(point -> Reported.witness(
                                point,
                                "On these answers rule %s holds, with this part as without it.".formatted(rule.id())))
                        .orElse(null));
    }
}
