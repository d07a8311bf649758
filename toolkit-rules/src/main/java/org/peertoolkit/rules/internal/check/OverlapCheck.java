package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Rule;

/** Two rules that recommend one practice: with two priorities at once, or one of them for nothing. */
final class OverlapCheck {

    private final RuleRegions rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    OverlapCheck(RuleRegions rules) {
        this.rules = rules;
    }

    List<Finding> findings() {
        rules.byPractice().forEach(this::pairs);
        return findings;
    }

    private void pairs(PracticeId practice, List<Advised> advised) {
        for (int later = 1; later < advised.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pair(practice, advised.get(earlier), advised.get(later));
            }
        }
    }

    private void pair(PracticeId practice, Advised earlier, Advised later) {
        if (earlier.rule().equals(later.rule())) {
            return;
        }
        Region both = earlier.region().and(later.region());
        if (both.isEmpty()) {
            return;
        }
        if (earlier.priority() != later.priority()) {
            findings.add(twoPriorities(practice, earlier, later, both));
        } else if (!later.region().reachesBeyond(List.of(earlier.region()))) {
            covered(practice, later, earlier, both);
        } else if (!earlier.region().reachesBeyond(List.of(later.region()))) {
            covered(practice, earlier, later, both);
        }
    }

    private static Finding twoPriorities(PracticeId practice, Advised earlier, Advised later, Region both) {
        return Reported.of(
                FindingKind.TWO_PRIORITIES,
                later.recommend().place(),
                later.rule(),
                "on some answers it recommends \"%s\" as %s, and rule %s at %s recommends it as %s."
                        .formatted(
                                practice,
                                later.priority(),
                                earlier.rule().id(),
                                earlier.recommend().place(),
                                earlier.priority()),
                "Let the two rules ask for different answers, or give both one priority.",
                new About(List.of(later.rule().id(), earlier.rule().id()), null, practice, ""),
                both.smallest()
                        .map(point -> Witness.of(
                                point.responses(),
                                "On these answers both rules recommend \"%s\", with two priorities."
                                        .formatted(practice)))
                        .orElse(null));
    }

    private void covered(PracticeId practice, Advised needless, Advised by, Region both) {
        boolean first = told.add(List.of(needless.rule().id(), practice));
        boolean same = first && isSame(needless, by);
        if (!first || same && !told.add(List.of(needless.rule().id(), "same"))) {
            return;
        }
        findings.add(Reported.of(
                same ? FindingKind.DUPLICATE_RULE : FindingKind.COVERED_RULE,
                same ? needless.rule().place() : needless.recommend().place(),
                needless.rule(),
                (same
                                ? "it recommends the same on the same answers as rule %s at %s."
                                : "whenever it recommends \"%3$s\", rule %1$s at %2$s does so too, just as urgently.")
                        .formatted(by.rule().id(), by.rule().place(), practice),
                same ? "Delete one of the two." : "Delete it, or let it ask for other answers.",
                new About(List.of(needless.rule().id(), by.rule().id()), null, same ? null : practice, ""),
                both.smallest()
                        .map(point -> Witness.of(
                                point.responses(),
                                "On these answers both rules recommend \"%s\", and rule %s adds nothing."
                                        .formatted(practice, needless.rule().id())))
                        .orElse(null)));
    }

    private static boolean isSame(Advised one, Advised other) {
        return recommended(one.rule()).equals(recommended(other.rule()))
                && !one.region().reachesBeyond(List.of(other.region()))
                && !other.region().reachesBeyond(List.of(one.region()));
    }

    private static Map<PracticeId, Set<Priority>> recommended(Rule rule) {
        return rule.recommendations().stream()
                .collect(Collectors.groupingBy(
                        Rule.Recommend::practice,
                        HashMap::new,
                        Collectors.mapping(Rule.Recommend::priority, Collectors.toSet())));
    }
}
