package org.peertoolkit.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.check.Waiver;
import org.peertoolkit.rules.internal.check.DirectionCheck.Turn;
import org.peertoolkit.rules.internal.check.ServedCheck.Gap;
import org.peertoolkit.rules.internal.read.RefusedRule;
import org.peertoolkit.rules.rule.Rule;

/** Puts all checks of rules together, so that one fault is told once. */
public final class Analysis {

    private final Subject subject;
    private final Map<RuleId, Rule> sound = new LinkedHashMap<>();
    private final Doubt doubt;
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
        this.doubt = new Doubt(subject.catalog());
        Set<String> faulty = new HashSet<>();
        subject.problems().forEach(problem -> faulty.add(problem.field()));
        for (Rule rule : subject.rules()) {
            if (faulty.contains("rule " + rule.id()) || sound.putIfAbsent(rule.id(), rule) != null) {
                doubt.add(rule);
            }
        }
        subject.refused().forEach(refused -> doubt.add(refused.names()));
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
            if (!finding.kind().equals(FindingKind.PART_WITHOUT_EFFECT.id())) {
                finding.about().rules().forEach(id -> doubt.add(sound.get(id)));
            }
        }
        findings.addAll(new OverlapCheck(rules, rule -> !doubt.isFrom(rule)).findings());
        answers(rules);
        if (subject.complete()) {
            findings.addAll(new ReachCheck(subject, doubt).findings());
        }
        examples.stream()
                .filter(this::isAboutASoundRule)
                .forEach(problem -> findings.add(FaultWitness.ofExample(problem, rules)));
    }

    /** Gaps and wrong turns, of which one fault often makes both. */
    private void answers(RuleRegions rules) {
        List<Turn> turns = new DirectionCheck(rules)
                .turns().stream().filter(turn -> !isDoubtful(turn)).toList();
        Map<QuestionId, Gap> told = new LinkedHashMap<>();
        for (Gap gap : subject.complete() ? new ServedCheck(rules).gaps() : List.<Gap>of()) {
            QuestionId question = gap.question().id();
            boolean turned = turns.stream()
                    .anyMatch(turn -> !turn.holeBelow() && turn.question().id().equals(question));
            if (!turned && !doubt.isAbout(question) && told.putIfAbsent(question, gap) == null) {
                findings.add(AnswerFindings.gap(gap, rules));
            }
        }
        turns.stream()
                .filter(turn ->
                        !turn.holeBelow() || !told.containsKey(turn.question().id()))
                .forEach(turn -> findings.add(AnswerFindings.turn(turn)));
    }

    /** Whether a rule with a fault of its own may be what is missing on the lower level. */
    private boolean isDoubtful(Turn turn) {
        return doubt.isAbout(turn.question().id())
                || doubt.isAbout(turn.advised().recommend().practice());
    }

    private boolean isAboutASoundRule(Problem problem) {
        return !problem.field().startsWith("rule ")
                || sound.values().stream()
                        .anyMatch(rule -> problem.field().equals("rule " + rule.id()) && !doubt.isFrom(rule));
    }
}
