package org.peertoolkit.rules.diff;

import java.util.List;

/**
 * What changes from one set of rules to another, exactly.
 *
 * @param rules the rules that were edited, in alphabetical order; a rule that only stands elsewhere or is laid out
 *     otherwise was not
 * @param practices what happens to each practice that either set recommends, in catalog order, the unchanged ones included
 */
public record RuleDiff(List<RuleChange> rules, List<PracticeChange> practices) {

    public RuleDiff {
        rules = List.copyOf(rules);
        practices = List.copyOf(practices);
    }

    /** The practices whose results move, in catalog order. */
    public List<PracticeChange> changed() {
        return practices.stream()
                .filter(change -> change.kind() != PracticeChange.Kind.UNCHANGED)
                .toList();
    }

    /** The rules whose conditions or recommendations were edited although that can never change a result. */
    public List<RuleChange> withoutEffect() {
        return rules.stream()
                .filter(change -> !change.hasEffect() && change.kind() != RuleChange.Kind.REWORDED)
                .toList();
    }

    /** Whether no result changes, whatever is answered. */
    public boolean hasNoEffect() {
        return changed().isEmpty();
    }
}
