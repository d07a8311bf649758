package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactPattern;

/**
 * Turns Drools' tree of one rule into a condition. It accepts a part only by its exact class, so that anything that a later
 * Drools adds is refused and not taken for something else, and it accepts only what our own reading found at the same place.
 */
final class Reading {

    private final Map<Integer, FactPattern> patterns;
    private final List<Integer> met = new ArrayList<>();

    private Reading(Map<Integer, FactPattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * The condition of a rule.
     *
     * @param patterns the facts that our own reading found, by offset
     * @throws Disagreement if Drools read anything else than we did
     */
    static Condition of(RuleDescr rule, Section section, String text, Map<Integer, FactPattern> patterns)
            throws Disagreement {
        Disagreement.unless(rule.getClass() == RuleDescr.class
                && rule.getAttributes().isEmpty()
                && !rule.hasParent()
                && rule.getNamedConsequences().isEmpty()
                && !rule.hasErrors()
                && rule.getUnit() == null
                && rule.getName().equals(section.name())
                && rule.getAnnotationNames().stream().allMatch(List.of("because", "source")::contains));
        int end = section.end() - "end".length();
        Disagreement.unless(rule.getConsequence() instanceof String consequence
                && consequence
                        .strip()
                        .equals(text.substring(section.thenAt() + "then".length(), end)
                                .strip()));
        Disagreement.unless(rule.getLhs() != null);
        Reading reading = new Reading(patterns);
        Condition condition = reading.condition(rule.getLhs());
        Disagreement.unless(reading.met.equals(List.copyOf(patterns.keySet())));
        return condition;
    }

    private Condition condition(BaseDescr part) throws Disagreement {
        if (part.getClass() == PatternDescr.class) {
            return pattern((PatternDescr) part);
        }
        if (part.getClass() == AndDescr.class) {
            Disagreement.unless(((AndDescr) part).getAnnotations().isEmpty());
            List<Condition> parts = parts((AndDescr) part);
            return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        }
        if (part.getClass() == OrDescr.class) {
            Disagreement.unless(((OrDescr) part).getAnnotations().isEmpty());
            List<Condition> parts = parts((OrDescr) part);
            return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
        }
        if (part.getClass() == NotDescr.class) {
            return new Condition.Not(only((NotDescr) part));
        }
        Disagreement.unless(part.getClass() == ExistsDescr.class);
        return only((ExistsDescr) part);
    }

    private Condition only(ConditionalElementDescr parent) throws Disagreement {
        List<Condition> parts = parts(parent);
        Disagreement.unless(parts.size() == 1);
        return parts.get(0);
    }

    private List<Condition> parts(ConditionalElementDescr parent) throws Disagreement {
        List<Condition> parts = new ArrayList<>();
        for (Object child : parent.getDescrs()) {
            Disagreement.unless(child instanceof BaseDescr);
            parts.add(condition((BaseDescr) child));
        }
        Disagreement.unless(!parts.isEmpty());
        return parts;
    }

    private Condition pattern(PatternDescr pattern) throws Disagreement {
        FactPattern ours = patterns.get(pattern.getStartCharacter());
        if (ours == null) {
            throw new Disagreement();
        }
        Disagreement.unless(pattern.getObjectType().equals(ours.kind().word())
                && pattern.getIdentifier() == null
                && pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && !pattern.isUnification()
                && !pattern.isQuery());
        met.add(pattern.getStartCharacter());
        Disagreement.unless(TestReading.of(pattern).equals(TestReading.of(ours.test())));
        return new Condition.Match(ours);
    }
}
