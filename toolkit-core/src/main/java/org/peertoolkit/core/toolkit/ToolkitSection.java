package org.peertoolkit.core.toolkit;

import java.util.List;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.scoring.DomainScore;

/**
 * What the toolkit says about one domain.
 *
 * @param score how the domain stands, with its counts
 * @param advice what to do, in order; empty when nothing is recommended
 * @param notApplicable the questions that do not apply
 * @param dontKnow the questions answered with don't know
 * @param unanswered the questions that apply and have no answer
 */
public record ToolkitSection(
        DomainScore score,
        List<Advice> advice,
        List<Question> notApplicable,
        List<Question> dontKnow,
        List<Question> unanswered) {

    public ToolkitSection {
        advice = List.copyOf(advice);
        notApplicable = List.copyOf(notApplicable);
        dontKnow = List.copyOf(dontKnow);
        unanswered = List.copyOf(unanswered);
    }
}
