package org.peertoolkit.core.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.scoring.Scorecard;
import org.peertoolkit.core.toolkit.CustomToolkit;

/**
 * The whole result: what was answered, how each domain stands, what to do, and what it was made of.
 *
 * @param answers the responses, laid over the questions that were asked; of a panel, what its respondents say together
 * @param scorecard how each domain stands
 * @param toolkit what to read and do
 * @param notices what a reader must know first; most often empty
 * @param receipt what the assessment was made of
 * @param comparisons how far several respondents lie apart, and where the organization stood before; most often {@link
 *     Comparisons#NONE}
 * @param panel how far several respondents agree, as far as it may be shown; null when one person answered
 */
public record Assessment(
        AnswerSheet answers,
        Scorecard scorecard,
        CustomToolkit toolkit,
        List<Notice> notices,
        Receipt receipt,
        Comparisons comparisons,
        @Nullable PanelFigures panel) {

    public Assessment {
        notices = List.copyOf(notices);
    }

    /** An assessment of one respondent's answers of one day. */
    public Assessment(
            AnswerSheet answers, Scorecard scorecard, CustomToolkit toolkit, List<Notice> notices, Receipt receipt) {
        this(answers, scorecard, toolkit, notices, receipt, Comparisons.NONE, null);
    }
}
