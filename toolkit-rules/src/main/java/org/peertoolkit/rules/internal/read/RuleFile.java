package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.Rule;

/**
 * One rule file, read.
 *
 * @param source the file
 * @param rules its rules in order; those with problems are left out
 * @param refused what is known of those with problems, in order
 * @param problems everything that is wrong with it; empty when the rules are complete
 */
public record RuleFile(SourceFile source, List<ReadRule> rules, List<RefusedRule> refused, List<Problem> problems) {

    private static final String PLAIN_FORM = "Write it in the plain form that README.md beside the rules shows.";

    /**
     * A rule, and where each of its sources is named.
     *
     * @param rule the rule
     * @param sources the place of each source, in order
     */
    public record ReadRule(Rule rule, Map<ResourceId, Place> sources) {
        public ReadRule {
            sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        }
    }

    /** What of a rule was in order when we looked at it ourselves. */
    private record Draft(
            Section section,
            Findings findings,
            Head head,
            Map<Integer, FactPattern> patterns,
            List<Rule.Recommend> then) {}

    /**
     * Reads the bytes of a file.
     *
     * @param name how messages call it
     */
    public static RuleFile read(String name, byte[] bytes) {
        return read(name, bytes, true);
    }

    /** The rules of a file that are in order. */
    static List<ReadRule> sound(String name, byte[] bytes) {
        return read(name, bytes, false).rules();
    }

    private static RuleFile read(String name, byte[] bytes, boolean withRefused) {
        Findings findings = TextCheck.read(name, bytes);
        String text = findings.text().text();
        if (text.isEmpty() && findings.count() > 0) {
            return refused(findings);
        }
        Outline.Parts parts = Outline.of(findings, Pieces.of(findings));
        if (!parts.sections().isEmpty() || !parts.opening().isEmpty()) {
            Opening.check(parts.opening(), findings);
        }
        if (parts.sections().isEmpty()) {
            findings.add(0, "no-rules", "the file has no rule.", "Write one, or delete the file.");
        }
        List<Draft> drafts = new ArrayList<>();
        for (Section section : parts.sections()) {
            Draft draft = draft(section, findings.within(section.field()));
            if (draft != null) {
                drafts.add(draft);
            }
        }
        SourceFile source = SourceFile.of(name, text);
        List<ReadRule> rules = finish(drafts, passed(drafts, parts, findings), findings);
        return new RuleFile(
                source, rules, withRefused ? refused(parts.sections(), rules, text) : List.of(), findings.problems());
    }

    private static List<RefusedRule> refused(List<Section> sections, List<ReadRule> rules, String text) {
        Set<Integer> read = new HashSet<>();
        rules.forEach(rule -> read.add(rule.rule().place().line()));
        return sections.stream()
                .filter(section -> section.head().isEmpty()
                        || !read.contains(section.head().get(0).line()))
                .map(section -> RefusedRule.of(section, text))
                .toList();
    }

    /**
     * The names of all rules of a file, also of those with problems, and where they stand.
     *
     * @param name how messages call the file
     */
    public static Map<String, Place> names(String name, byte[] bytes) {
        Findings findings = TextCheck.read(name, bytes);
        Map<String, Place> names = new LinkedHashMap<>();
        for (Section section : Outline.of(findings, Pieces.of(findings)).sections()) {
            if (!section.name().isEmpty()) {
                names.putIfAbsent(
                        section.name(),
                        findings.text().place(section.head().get(0).start()));
            }
        }
        return names;
    }

    /** A file that could not even be looked at. */
    static RuleFile refused(Findings findings) {
        return new RuleFile(SourceFile.of(findings.text().file(), ""), List.of(), List.of(), findings.problems());
    }

    /** Looks at a rule without Drools; null when there is a problem, which is reported. */
    private static @Nullable Draft draft(Section section, Findings findings) {
        int before = findings.count();
        if (!section.readable()) {
            return null;
        }
        Head head = section.hasWhen() ? Head.read(section, findings) : null;
        Map<Integer, FactPattern> patterns =
                section.hasWhen() && section.hasThen() ? Patterns.read(section, findings) : Map.of();
        List<Rule.Recommend> then = section.hasThen() ? Consequence.read(section, findings) : List.of();
        boolean passed = section.whole() && findings.count() == before;
        return head != null && passed ? new Draft(section, findings, head, patterns, then) : null;
    }

    /** The text with spaces for everything that did not pass, so that every place stays what it was. */
    private static RuleText passed(List<Draft> drafts, Outline.Parts parts, Findings findings) {
        String text = findings.text().text();
        if (findings.count() == 0) {
            return findings.text();
        }
        StringBuilder passed = new StringBuilder(text.replaceAll("[^\n]", " "));
        drafts.forEach(draft -> {
            int start = draft.section().start().start();
            int end = draft.section().end();
            passed.replace(start, end, text.substring(start, end));
        });
        return new RuleText(findings.text().file(), passed.toString());
    }

    private static List<ReadRule> finish(List<Draft> drafts, RuleText text, Findings findings) {
        Drools.Result result = Drools.parse(text);
        List<ReadRule> rules = new ArrayList<>();
        if (result.fault().isPresent() || result.rules().size() != drafts.size()) {
            int offset = result.fault().orElse(0);
            Findings at = drafts.stream()
                    .filter(draft -> draft.section().start().start() <= offset
                            && offset <= draft.section().end())
                    .findFirst()
                    .map(Draft::findings)
                    .orElse(findings);
            at.add(offset, "unclear", "something here is not written as a rule.", PLAIN_FORM);
            return rules;
        }
        Iterator<RuleDescr> trees = result.rules().iterator();
        for (Draft draft : drafts) {
            Rule rule = rule(draft, trees.next(), text.text());
            if (rule != null) {
                rules.add(new ReadRule(rule, draft.head().sources()));
            }
        }
        return rules;
    }

    private static @Nullable Rule rule(Draft draft, RuleDescr tree, String text) {
        Head head = draft.head();
        Condition condition;
        try {
            condition = Reading.of(tree, draft.section(), text, draft.patterns());
        } catch (Disagreement disagreement) {
            draft.findings()
                    .add(draft.section().start().start(), "unclear", "the rule can be read in two ways.", PLAIN_FORM);
            return null;
        }
        laws(draft, condition);
        return new Rule(
                head.id(),
                head.title(),
                head.because(),
                List.copyOf(head.sources().keySet()),
                condition,
                draft.then(),
                head.place());
    }

    private static void laws(Draft draft, Condition condition) {
        int offset = draft.section().whenAt();
        if (Alternatives.count(condition) > Alternatives.MOST) {
            draft.findings()
                    .add(
                            offset,
                            "too-many-alternatives",
                            "the conditions can hold in more than %s ways.".formatted(Alternatives.MOST),
                            "Split the rule into several, with fewer \"or\" in each.");
        } else if (!Alternatives.needAnAnswer(condition)) {
            draft.findings()
                    .add(
                            offset,
                            "fires-without-answers",
                            "the rule would also fire on responses without answers.",
                            "Add a condition that must be there: Answer, NotApplicable, DontKnow or DomainScore, in each"
                                    + " part of an \"or\".");
        }
    }
}
