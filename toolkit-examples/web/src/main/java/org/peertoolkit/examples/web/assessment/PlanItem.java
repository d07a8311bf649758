package org.peertoolkit.examples.web.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;

/**
 * One line of an action plan.
 *
 * @param practice what will be done
 * @param owner who sees to it, in the organization's own words; empty when nobody yet
 * @param due until when, or null when no day is set
 * @param done whether it is done
 * @param version rises with every change; 0 for a line that was not saved yet
 */
public record PlanItem(
        PracticeId practice, String owner, @Nullable LocalDate due, boolean done, int version) {}
