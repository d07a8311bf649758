package org.peertoolkit.examples.web.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone who answers, or the record that a facilitator keeps. Who it is, nobody knows.
 *
 * @param id the identity, by chance
 * @param assessment what is answered
 * @param group the role group
 * @param submitted the day on which the answers were handed in, or null before
 * @param version rises with every change
 */
public record Participant(
        String id,
        String assessment,
        String group,
        @Nullable LocalDate submitted,
        int version) {

    public boolean isSubmitted() {
        return submitted != null;
    }
}
