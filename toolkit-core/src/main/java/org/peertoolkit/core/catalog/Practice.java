package org.peertoolkit.core.catalog;

import java.util.List;
import java.util.Set;

/**
 * What an organization can do.
 *
 * @param id the identity
 * @param title the action, as a heading
 * @param serves the questions whose low answers it is an answer to; at least one
 * @param domains the domains it belongs to, the home domain first; at least one
 * @param roles the roles it serves; at least one
 * @param why why it matters, with the evidence
 * @param firstStep what can be done within a month
 * @param nextStep what makes it stick
 * @param done what can be seen when it is in place
 * @param effort how much work it is
 * @param prerequisites practices that should come first; empty when it can start at once
 * @param resources what helps, the most useful first; at least one, and at least one for each role
 * @param worksheets pages to fill in and guides that make the steps easier; most often empty
 */
public record Practice(
        PracticeId id,
        String title,
        Set<QuestionId> serves,
        List<DomainId> domains,
        Set<RoleId> roles,
        String why,
        String firstStep,
        String nextStep,
        String done,
        Effort effort,
        Set<PracticeId> prerequisites,
        List<ResourceId> resources,
        List<WorksheetId> worksheets) {

    public Practice {
        serves = Ordered.copyOf(serves);
        domains = List.copyOf(domains);
        roles = Ordered.copyOf(roles);
        prerequisites = Ordered.copyOf(prerequisites);
        resources = List.copyOf(resources);
        worksheets = List.copyOf(worksheets);
    }

    /** The domain under which the practice is listed. */
    public DomainId homeDomain() {
        return domains.get(0);
    }
}
