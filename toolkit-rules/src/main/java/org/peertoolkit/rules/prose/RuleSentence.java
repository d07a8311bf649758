package org.peertoolkit.rules.prose;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Level;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.internal.prose.Sentences;
import org.peertoolkit.rules.rule.Rule;

/**
 * When a rule speaks, in one English sentence with the words of the questionnaire.
 *
 * <pre>{@code
 * This rule speaks when the answer to “Pay is fair” is level 1 or 2 (Not yet or Beginning).
 * }</pre>
 *
 * @param text the sentence; it says exactly when the rule's condition holds
 * @param conditions the parts of the sentence that must all be so, in the order of the rule, each without a full stop; at
 *     least one
 * @param levels what the levels that it names say, question by question; empty when it names no level of a particular
 *     question
 */
public record RuleSentence(String text, List<String> conditions, List<NamedLevel> levels) {

    public RuleSentence {
        conditions = List.copyOf(conditions);
        levels = List.copyOf(levels);
    }

    /**
     * A level of a question that a sentence names.
     *
     * @param question the question
     * @param level the level, with its name and its description
     */
    public record NamedLevel(Question question, Level level) {}

    /**
     * The sentence of a rule.
     *
     * @throws InvalidInputException if the rule names anything that the content does not have
     */
    public static RuleSentence of(Rule rule, Catalog catalog) {
        InvalidInputException.throwIfAny("The rules do not fit the content", Sentences.problems(rule, catalog));
        List<NamedLevel> levels = new ArrayList<>();
        Sentences.levels(rule, catalog)
                .forEach((question, own) -> own.forEach(level -> levels.add(new NamedLevel(question, level))));
        List<String> conditions = Sentences.conditions(rule, catalog);
        return new RuleSentence(Sentences.of(conditions), conditions, levels);
    }

    /** The sentence. */
    @Override
    public String toString() {
        return text;
    }
}
