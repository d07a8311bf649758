package org.peertoolkit.examples.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The action plan.
 *
 * @param open what is planned and not done, the soonest first, then what has no day
 * @param done what is done
 * @param late how many of the open ones are overdue
 * @param more what is recommended and not in the plan, domain by domain
 * @param assessed whether there are results, so that it is known what they recommend
 * @param editable whether whoever looks may change it
 */
public record PlanPage(
        List<Line> open, List<Line> done, int late, List<Group> more, boolean assessed, boolean editable) {

    /** All lines, those that are done at the end. */
    public List<Line> lines() {
        return Stream.concat(open.stream(), done.stream()).toList();
    }

    /** The practices of a domain. */
    public record Group(String domain, Passage title, List<Line> lines) {}

    /**
     * One practice, planned or not yet.
     *
     * @param practice its id
     * @param priority the name of the word for how soon; null when the results do not recommend it
     * @param firstStep how to begin; null when the content at hand does not have the practice any more
     * @param owner who sees to it; empty when nobody yet
     * @param due the day, such as {@code 2027-03-31}, or what was typed instead of one; empty when there is none
     * @param state the name of the word for how it stands
     * @param until the day in that word, as it is saved
     * @param version the version that the form changes; 0 for a line that is not saved yet
     * @param theirs what somebody else saved meanwhile; null most often
     */
    public record Line(
            String practice,
            Passage title,
            @Nullable String priority,
            @Nullable Passage firstStep,
            String owner,
            String due,
            boolean done,
            String state,
            String until,
            int version,
            @Nullable Line theirs) {

        /** How soon, as one word for the look. */
        public String looks() {
            return priority == null ? "" : priority.substring(priority.indexOf('.') + 1);
        }

        /** Whether its day is over. */
        public boolean late() {
            return state.equals(PlanPages.OVERDUE);
        }
    }

    /**
     * A line as somebody typed it, which could not be saved.
     *
     * @param version the version that is saved now; 0 when the line is not there
     * @param meanwhile whether somebody else has changed it since
     */
    public record Typed(String practice, String owner, String due, boolean done, int version, boolean meanwhile) {}
}
