package org.peertoolkit.rules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;

/**
 * What engines over checked rules share: everything but how to tell which rules hold.
 *
 * <p>A reason names what its rule looked at: the facts that its patterns found, and for {@code not} the answers that the
 * pattern is about, where there are any. A score counts as looking at the levels that make it. Suggestions come in the
 * order of the rules.
 */
final class RuleEvaluation {

    private final List<Rule> rules;
    private final List<Check> checks;
    private final Cells cells;
    private final Network network;
    private final Function<RuleId, @Nullable Language> languages;

    /**
     * @param rules the rules, whose every name the catalog has; a name that it does not have matches nothing
     * @param catalog the content that the answers to come are answers to
     * @param languages the language of a rule's reason, or null when it is that of the catalog
     * @param network tells which of some checks hold, over so many cells
     * @throws IllegalArgumentException if a rule could hold where nothing was answered
     */
    RuleEvaluation(
            List<Rule> rules,
            Catalog catalog,
            Function<RuleId, @Nullable Language> languages,
            BiFunction<Integer, List<Check>, Network> network) {
        this.languages = languages;
        this.rules = List.copyOf(rules);
        this.rules.forEach(RuleEvaluation::requireAnAnswer);
        this.cells = new Cells(catalog);
        CheckCompiler compiler = new CheckCompiler(cells);
        this.checks = this.rules.stream()
                .map(rule -> compiler.check(rule.condition()))
                .toList();
        this.network = network.apply(cells.count(), checks);
    }

    Collection<Suggestion> suggest(Evidence evidence) {
        if (evidence.answers().responses().answers().isEmpty()) {
            return List.of();
        }
        Sheet sheet = cells.read(evidence);
        network.evaluate(sheet);
        List<Suggestion> suggestions = new ArrayList<>();
        BitSet fired = sheet.fired();
        for (int position = fired.nextSetBit(0); position >= 0; position = fired.nextSetBit(position + 1)) {
            Rule rule = rules.get(position);
            Reason reason = reason(position, sheet, evidence);
            for (Rule.Recommend recommend : rule.recommendations()) {
                suggestions.add(new Suggestion(recommend.practice(), recommend.priority(), reason));
            }
        }
        return suggestions;
    }

    private Reason reason(int position, Sheet sheet, Evidence evidence) {
        Citation citation = new Citation(cells, sheet);
        checks.get(position).cite(sheet, true, citation);
        Rule rule = rules.get(position);
        return citation.reason(rule, languages.apply(rule.id()), evidence);
    }

    /** Reads evidence, for {@link #holding}. */
    int[] read(Evidence evidence) {
        return cells.read(evidence).states();
    }

    /** The positions of the rules that hold, as far as their checks tell. */
    BitSet holding(int[] states) {
        Sheet sheet = new Sheet(states);
        network.evaluate(sheet);
        return sheet.fired();
    }

    private static void requireAnAnswer(Rule rule) {
        if (!needsAnAnswer(rule.condition())) {
            throw new IllegalArgumentException(
                    "Rule %s could recommend something where nothing was answered. Let it ask for an answer."
                            .formatted(rule.id()));
        }
    }

    /** Whether a condition can only hold where something was answered. */
    static boolean needsAnAnswer(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return match.pattern().kind().needsAnAnswer();
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(RuleEvaluation::needsAnAnswer);
        }
        return condition instanceof Condition.Any any && any.parts().stream().allMatch(RuleEvaluation::needsAnAnswer);
    }
}
