package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Rule;

/** Rules that recommend one practice: with two priorities at once, or one of them for nothing. */
final class OverlapCheck {

    private final RuleRegions rules;
    private final Predicate<Rule> sound;
    private final OverlapFindings words = new OverlapFindings();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    /**
     * @param sound which rules have no fault of their own; the others overlap with many as a mere consequence
     */
    OverlapCheck(RuleRegions rules, Predicate<Rule> sound) {
        this.rules = rules;
        this.sound = sound;
    }

    List<Finding> findings() {
        rules.byPractice().forEach((practice, all) -> {
            List<Advised> advised =
                    all.stream().filter(one -> sound.test(one.rule())).toList();
            pairs(practice, advised);
            together(practice, advised);
        });
        return findings;
    }

    private void pairs(PracticeId practice, List<Advised> advised) {
        for (int later = 1; later < advised.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pair(practice, advised.get(earlier), advised.get(later), advised);
            }
        }
    }

    private void pair(PracticeId practice, Advised earlier, Advised later, List<Advised> all) {
        Region both = earlier.region().and(later.region());
        if (earlier.rule().equals(later.rule()) || both.isEmpty()) {
            return;
        }
        if (earlier.priority() != later.priority()) {
            both.smallest().ifPresent(point -> findings.add(words.twoPriorities(practice, earlier, later, point, all)));
        } else if (!later.region().reachesBeyond(List.of(earlier.region()))) {
            covered(practice, later, earlier, both, all);
        } else if (!earlier.region().reachesBeyond(List.of(later.region()))) {
            covered(practice, earlier, later, both, all);
        }
    }

    private void covered(PracticeId practice, Advised needless, Advised by, Region both, List<Advised> all) {
        boolean first = told.add(needless(needless, practice));
        boolean same = first && isSame(needless, by);
        if (!first || same && !told.add(List.of(needless.rule().id(), "same"))) {
            return;
        }
        both.smallest()
                .ifPresent(point -> findings.add(
                        same
                                ? words.duplicate(practice, needless, by, point, all)
                                : words.covered(practice, needless, List.of(by), point, all)));
    }

    /** Rules that several others do without, together. */
    private void together(PracticeId practice, List<Advised> advised) {
        for (int last = advised.size() - 1; last >= 0; last--) {
            Advised one = advised.get(last);
            List<Advised> others = new ArrayList<>(advised.stream()
                    .filter(other -> isAsUrgentAndNeeded(other, one, practice))
                    .toList());
            boolean known = told.contains(needless(one, practice));
            if (!known && others.size() > 1 && !one.region().reachesBeyond(regions(others))) {
                for (Advised other : List.copyOf(others)) {
                    others.remove(other);
                    if (one.region().reachesBeyond(regions(others))) {
                        others.add(other);
                    }
                }
                others.sort((a, b) -> Integer.compare(advised.indexOf(a), advised.indexOf(b)));
                told.add(needless(one, practice));
                one.region()
                        .smallest()
                        .ifPresent(point -> findings.add(words.covered(practice, one, others, point, advised)));
            }
        }
    }

    private boolean isAsUrgentAndNeeded(Advised other, Advised one, PracticeId practice) {
        return !other.rule().equals(one.rule())
                && other.priority() == one.priority()
                && !told.contains(needless(other, practice))
                && !other.region().and(one.region()).isEmpty();
    }

    private static List<Object> needless(Advised one, PracticeId practice) {
        return List.of(one.rule().id(), practice);
    }

    private static List<Region> regions(List<Advised> advised) {
        return advised.stream().map(Advised::region).toList();
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
