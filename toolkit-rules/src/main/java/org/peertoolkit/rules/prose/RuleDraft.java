package org.peertoolkit.rules.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.prose.Appending;
import org.peertoolkit.rules.internal.prose.DraftChoice;
import org.peertoolkit.rules.internal.prose.DraftText;

/**
 * A rule to begin with, and its two examples. Only its reason and its sources are left blank, so it is refused until a
 * person has written them; then it reads, and both examples pass.
 *
 * <pre>{@code
 * RuleDraft draft = RuleDraft.of("SUP-24", RuleName.of(rules), catalog, null, null);
 * String file = draft.appendRule(Files.readString(folder.resolve(draft.ruleFile())));
 * }</pre>
 *
 * @param id its id
 * @param ruleFile the name of the file that it belongs to
 * @param rule its text, without the lines that a rule file begins with
 * @param examplesFile the name of the file that its examples belong to
 * @param examples their text: two items of a list, the first of which makes the rule speak
 */
public record RuleDraft(RuleId id, String ruleFile, String rule, String examplesFile, String examples) {

    /**
     * A draft about a question of the domain that the id names.
     *
     * @param id such as {@code SUP-24}: the short form of a domain in capitals, a hyphen, two or three digits
     * @param used the names that other rules have
     * @param question the id of a question of that domain; null for the first one that a practice serves
     * @param practice the id of a practice that serves the question; null for the first one that does
     * @throws InvalidInputException if the id cannot be a new rule's id, or the question or the practice does not fit
     */
    public static RuleDraft of(
            String id, List<RuleName> used, Catalog catalog, @Nullable String question, @Nullable String practice) {
        DraftChoice choice = DraftChoice.of(id, used, catalog, question, practice);
        String name = choice.domain().id().value();
        return new RuleDraft(
                new RuleId(id),
                name + ".drl",
                DraftText.rule(id, used, choice),
                name + ".examples.yaml",
                DraftText.examples(id, choice));
    }

    /**
     * The text of a rule file with this rule at its end.
     *
     * @param text what the file holds; blank for a new file
     * @throws InvalidInputException if nothing can be added at the end of the file, because what stands before it is not
     *     closed
     */
    public String appendRule(String text) {
        return Appending.rule(this, text);
    }

    /**
     * The text of an example file with these examples at its end.
     *
     * @param text what the file holds; blank for a new file
     * @throws InvalidInputException if the file holds no list of examples that can be added to
     */
    public String appendExamples(String text) {
        return Appending.examples(this, text);
    }
}
