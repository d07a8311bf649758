package org.peertoolkit.core.progress;

import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;

/**
 * A practice that one assessment recommended.
 *
 * @param id the practice
 * @param title its title then
 * @param domain the domain under which it was listed
 * @param priority how soon
 */
public record PracticeStanding(PracticeId id, String title, DomainId domain, Priority priority) {}
