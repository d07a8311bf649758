package org.peertoolkit.rules.explain;

import java.util.List;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.internal.explain.Outlooks;
import org.peertoolkit.rules.internal.explain.PracticeExplainer;
import org.peertoolkit.rules.rule.Rule;

/**
 * Explains what some rules recommend. Make one with {@link org.peertoolkit.rules.RuleBook#explainer}, and keep it: it
 * remembers what it has worked out. Safe for many threads.
 *
 * <pre>{@code
 * Explainer explainer = rules.explainer(catalog);
 *
 * for (Explanation explanation : explainer.explain(responses)) {
 *     if (explanation.restsOnASingleAnswer()) {
 *         System.out.println(explanation.practice() + " rests on " + explanation.grounds());
 *     }
 * }
 * }</pre>
 */
public final class Explainer {

    private final Catalog catalog;
    private final PracticeExplainer practices;
    private final Outlooks outlooks;

    /**
     * An explainer of rules that fit a catalog; {@link org.peertoolkit.rules.RuleBook#explainer} checks that they do.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if a rule can hold in too many ways to look at each
     */
    public Explainer(List<Rule> rules, Catalog catalog) {
        this.catalog = catalog;
        this.practices = new PracticeExplainer(rules, catalog);
        this.outlooks = new Outlooks(practices);
    }

    /** Explains every practice that some rule can recommend, in catalog order. */
    public List<Explanation> explain(Responses responses) {
        return practices.explain(AnswerSheet.of(catalog, responses), Comparisons.NONE);
    }

    /** Explains an assessment, what it was compared with included: every practice that some rule can recommend. */
    public List<Explanation> explain(Assessment assessment) {
        return practices.explain(assessment.answers(), assessment.comparisons());
    }

    /**
     * Explains one practice.
     *
     * @throws IllegalArgumentException if no rule recommends it
     */
    public Explanation explain(Responses responses, PracticeId practice) {
        return practices.explain(AnswerSheet.of(catalog, responses), Comparisons.NONE, practice);
    }

    /**
     * What some answers already settle.
     *
     * @param asked the questions that are to be answered in all; those among them that have no answer may yet get any
     */
    public Outlook outlook(Responses responses, Questionnaire asked) {
        return outlooks.of(responses, asked);
    }
}
