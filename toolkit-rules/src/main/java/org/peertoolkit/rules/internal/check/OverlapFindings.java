package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.rule.Rule;

/** Says in words what {@link OverlapCheck} found. */
final class OverlapFindings {

    Finding twoPriorities(
            PracticeId practice, Advised earlier, Advised later, Point point, List<Advised> recommending) {
        Advised lessUrgent = earlier.priority().compareTo(later.priority()) > 0 ? earlier : later;
        Finding finding = Reported.of(
                FindingKind.TWO_PRIORITIES,
                later.recommend().place(),
                later.rule(),
                "%s, it recommends \"%s\" as %s, and rule %s at %s recommends it as %s."
                        .formatted(
                                Shown.when(point.responses(), point.comparisons()),
                                practice,
                                later.priority(),
                                earlier.rule().id(),
                                earlier.recommend().place(),
                                earlier.priority()),
                "Let the two rules ask for different answers, or give both one priority.",
                new About(List.of(later.rule().id(), earlier.rule().id()), null, practice, ""),
                Reported.witness(
                        point,
                        "On these answers both rules recommend \"%s\", with two priorities.".formatted(practice)));
        return without(finding, lessUrgent, practice, point, recommending);
    }

    Finding duplicate(PracticeId practice, Advised needless, Advised by, Point point, List<Advised> recommending) {
        Rule rule = needless.rule();
        Finding finding = Reported.of(
                FindingKind.DUPLICATE_RULE,
                rule.place(),
                rule,
                "it recommends the same on the same answers as rule %s at %s."
                        .formatted(by.rule().id(), by.rule().place()),
                "Delete one of the two.",
                About.rules(rule.id(), by.rule().id()),
                addsNothing(practice, rule, point));
        return without(finding, needless, practice, point, recommending);
    }

    /** One rule, or several together, make another needless. */
    Finding covered(PracticeId practice, Advised needless, List<Advised> by, Point point, List<Advised> recommending) {
        Rule rule = needless.rule();
        String others = by.stream()
                .map(one ->
                        "rule %s at %s".formatted(one.rule().id(), one.rule().place()))
                .collect(Collectors.joining(" or "));
        List<RuleId> about = new ArrayList<>(List.of(rule.id()));
        by.forEach(one -> about.add(one.rule().id()));
        Finding finding = Reported.of(
                FindingKind.COVERED_RULE,
                needless.recommend().place(),
                rule,
                "whenever it recommends \"%s\", %s does so too, just as urgently.".formatted(practice, others),
                "Delete it, or let it ask for other answers.",
                new About(about, null, practice, ""),
                addsNothing(practice, rule, point));
        return without(finding, needless, practice, point, recommending);
    }

    private static Witness addsNothing(PracticeId practice, Rule needless, Point point) {
        return Reported.witness(
                point,
                "On these answers rule %s recommends \"%s\", and adds nothing to what another rule does."
                        .formatted(needless.id(), practice));
    }

    /** On the same answers all rules but one recommend the practice. */
    private static Finding without(
            Finding finding, Advised needless, PracticeId practice, Point point, List<Advised> recommending) {
        return Wanted.ofReasons(
                finding,
                "The practice does without rule %s here"
                        .formatted(needless.rule().id()),
                practice,
                recommending.stream()
                        .filter(one -> !one.rule().equals(needless.rule())
                                && one.region().contains(point))
                        .map(one -> one.rule().id())
                        .toList());
    }
}
