package org.peertoolkit.core.assessment;

import java.util.List;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.scoring.Scorecard;
import org.peertoolkit.core.toolkit.CustomToolkit;

/**
 * The whole result: what was answered, how each domain stands, what to do, and what it was made of.
 *
 * @param answers the responses, laid over the questions that were asked
 * @param scorecard how each domain stands
 * @param toolkit what to read and do
 * @param notices what a reader must know first; most often empty
 * @param receipt what the assessment was made of
 */
public record Assessment(
        AnswerSheet answers, Scorecard scorecard, CustomToolkit toolkit, List<Notice> notices, Receipt receipt) {

    public Assessment {
        notices = List.copyOf(notices);
    }
}
