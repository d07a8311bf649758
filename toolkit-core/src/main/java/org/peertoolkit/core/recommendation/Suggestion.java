package org.peertoolkit.core.recommendation;

import org.peertoolkit.core.catalog.PracticeId;

/**
 * One rule's word for one practice. Several rules may suggest the same practice.
 *
 * @param practice the practice
 * @param priority how soon, in this rule's view
 * @param reason why
 */
public record Suggestion(PracticeId practice, Priority priority, Reason reason) {}
