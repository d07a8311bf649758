package org.peertoolkit.core.progress;

import java.util.List;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.progress.PracticeChange.Status;

/**
 * What changed from one assessment to a later one.
 *
 * @param before the earlier one
 * @param after the later one
 * @param notices what a reader must know first: other editions, other rules, other respondents; most often empty
 * @param domains each domain of the later one, in its order, then those that only the earlier one has
 * @param practices what became of each practice: no longer recommended, still open, new; each in the order of the advice
 */
public record Step(
        Standing before,
        Standing after,
        List<Notice> notices,
        List<DomainChange> domains,
        List<PracticeChange> practices) {

    public Step {
        notices = List.copyOf(notices);
        domains = List.copyOf(domains);
        practices = List.copyOf(practices);
    }

    /** The practices of which one thing became. */
    public List<PracticeChange> practices(Status status) {
        return practices.stream().filter(change -> change.status() == status).toList();
    }
}
