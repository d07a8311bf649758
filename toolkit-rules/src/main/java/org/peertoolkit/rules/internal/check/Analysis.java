package org.peertoolkit.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.check.Waiver;
import org.peertoolkit.rules.internal.read.RefusedRule;
import org.peertoolkit.rules.rule.Rule;

/** Puts all checks of rules together, so that one fault is told once. */
public final class Analysis {

    private final Subject subject;
    private final Map<RuleId, Rule> sound = new LinkedHashMap<>();
    private final Names doubtful = new Names();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * What is to be checked.
     *
     * @param rules the rules that could be read
     * @param refused what is known of those that could not
     * @param problems why they could not, and what the others name that the content does not have
     * @param catalog the content that the rules are used with
     * @param files how many rule files there are
     * @param complete whether every rule of every file is among the rules or the refused ones
     */
    public record Subject(
            List<Rule> rules,
            List<RefusedRule> refused,
            List<Problem> problems,
            Catalog catalog,
            int files,
            boolean complete) {}

    private Analysis(Subject subject) {
        this.subject = subject;
        Set<String> faulty = new HashSet<>();
        subject.problems().forEach(problem -> faulty.add(problem.field()));
        for (Rule rule : subject.rules()) {
            if (faulty.contains("rule " + rule.id()) || sound.putIfAbsent(rule.id(), rule) != null) {
                doubtful.addAll(rule);
            }
        }
        subject.refused().forEach(refused -> doubtful.addAll(refused.names()));
    }

    /** Everything that is found, but for examples and waivers. */
    public static RuleReport of(Subject subject) {
        return of(subject, List.of(), List.of(), LocalDate.EPOCH);
    }

    /**
     * Everything that is found.
     *
     * @param examples what is wrong with the examples, or missing among them
     * @param waivers what may stand for now
     * @param today the day on which waivers are looked at
     */
    public static RuleReport of(Subject subject, List<Problem> examples, List<Waiver> waivers, LocalDate today) {
        Analysis analysis = new Analysis(subject);
        analysis.run(examples);
        return Waiving.report(analysis.findings, waivers, today, subject.rules().size(), subject.files());
    }

    private void run(List<Problem> examples) {
        RuleRegions rules = RuleRegions.of(List.copyOf(sound.values()), subject.catalog());
        findings.addAll(new FaultWitness(subject, rules.space()).findings());
        for (Finding finding : new HoldsCheck(rules).findings()) {
            findings.add(finding);
            if (finding.kind().equals(FindingKind.NEVER_HOLDS.id())
                    || finding.kind().equals(FindingKind.TOO_BROAD.id())) {
                finding.about().rules().forEach(id -> doubtful.addAll(sound.get(id)));
            }
        }
        findings.addAll(new OverlapCheck(rules).findings());
        answers(rules);
        if (subject.complete()) {
            findings.addAll(new ReachCheck(subject, doubtful).findings());
        }
        examples.stream()
                .filter(this::isAboutASoundRule)
                .forEach(problem -> findings.add(FaultWitness.ofExample(problem, rules)));
    }

    /** Gaps and wrong turns, of which one fault often makes both. */
    private void answers(RuleRegions rules) {
        List<DirectionCheck.Turn> turns = new DirectionCheck(rules).turns();
        List<ServedCheck.Gap> gaps = new ServedCheck(rules).gaps();
        List<ServedCheck.Gap> told = new ArrayList<>();
        for (ServedCheck.Gap gap : gaps) {
            boolean turned = turns.stream()
                    .anyMatch(turn -> !turn.holeBelow() && turn.question().equals(gap.question()));
            boolean known = told.stream().anyMatch(other -> other.question().equals(gap.question()));
            boolean blamed = doubtful.contains(gap.question().id().value());
            if (!turned && !known && !blamed && subject.complete()) {
                told.add(gap);
                findings.add(AnswerFindings.gap(gap, rules));
            }
        }
        for (DirectionCheck.Turn turn : turns) {
            boolean gapped = turn.holeBelow()
                    && told.stream().anyMatch(gap -> gap.question().equals(turn.question()));
            if (!gapped) {
                findings.add(AnswerFindings.turn(turn));
            }
        }
    }

    private boolean isAboutASoundRule(Problem problem) {
        return !problem.field().startsWith("rule ")
                || sound.values().stream()
                        .anyMatch(rule -> problem.field().equals("rule " + rule.id()) && !doubtful.isFrom(rule));
    }
}
