package org.peertoolkit.rules.diff;

import java.util.List;
import org.peertoolkit.core.catalog.PracticeId;

/**
 * What a change of rules does to one practice.
 *
 * @param practice the practice
 * @param kind in one word
 * @param shifts every way in which its results move, by {@link Shift.Direction}; empty when they do not
 * @param asked the ids of the questions and profile items whose answers were combined to count, in catalog order
 */
public record PracticeChange(PracticeId practice, Kind kind, List<Shift> shifts, List<String> asked) {

    public PracticeChange {
        shifts = List.copyOf(shifts);
        asked = List.copyOf(asked);
    }

    /** How results of a practice move. */
    public enum Kind {
        /** Every result stays. */
        UNCHANGED("unchanged"),
        /** It is recommended in more cases, or more urgently, and nowhere less. */
        MORE("in more cases"),
        /** It is recommended in fewer cases, or less urgently, and nowhere more. */
        FEWER("in fewer cases"),
        /** More in some cases and less in others. */
        OTHER("in other cases");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words. */
        public String words() {
            return words;
        }

        static Kind of(List<Shift> shifts) {
            boolean more = shifts.stream().anyMatch(shift -> shift.direction().isMore());
            boolean fewer = shifts.stream().anyMatch(shift -> !shift.direction().isMore());
            if (more && fewer) {
                return OTHER;
            }
            return more ? MORE : fewer ? FEWER : UNCHANGED;
        }
    }

    /** A change whose kind follows from how results move. */
    public static PracticeChange of(PracticeId practice, List<Shift> shifts, List<String> asked) {
        return new PracticeChange(practice, Kind.of(shifts), shifts, asked);
    }
}
