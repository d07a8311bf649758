package org.peertoolkit.rules.check;

import java.time.LocalDate;
import org.peertoolkit.core.problem.Place;

/**
 * A finding that somebody looked at and lets stand for a while.
 *
 * @param finding the {@link Finding#key}
 * @param reason why it may stand, a sentence
 * @param expires the last day on which it may
 * @param place where the waiver is written
 */
public record Waiver(String finding, String reason, LocalDate expires, Place place) {}
