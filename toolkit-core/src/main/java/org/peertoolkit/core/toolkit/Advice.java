package org.peertoolkit.core.toolkit;

import java.util.List;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;

/**
 * A recommended practice with all that an organization needs to act on it.
 *
 * @param practice what to do
 * @param priority how soon
 * @param reasons why, by rule id; at least one
 * @param resources what helps: the practice's resources about the organization's roles, or all of them where none is or
 *     where the roles are not known; at least one
 * @param worksheets pages to fill in and guides that make the steps easier, chosen by role like the resources; most often empty
 */
public record Advice(
        Practice practice,
        Priority priority,
        List<Reason> reasons,
        List<Resource> resources,
        List<Worksheet> worksheets) {

    public Advice {
        reasons = List.copyOf(reasons);
        resources = List.copyOf(resources);
        worksheets = List.copyOf(worksheets);
    }
}
