package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Text;

/**
 * How an organization moved.
 *
 * @param notices what a reader must know first
 * @param reading how to read it
 * @param assessments the names of the assessments, the oldest first
 * @param areas each domain with its score each time
 * @param steps what happened from each assessment to the next
 * @param plan what became of the plan; empty when nothing is planned
 * @param done how many lines of the plan are done
 */
public record ProgressPage(
        List<Text> notices,
        Text reading,
        List<Name> assessments,
        List<Area> areas,
        List<Step> steps,
        List<Planned> plan,
        int done) {

    /** The first assessment. */
    public Name first() {
        return assessments.get(0);
    }

    /** The last one. */
    public Name last() {
        return assessments.get(assessments.size() - 1);
    }

    /**
     * What an assessment is called.
     *
     * @param brief its number, for sentences
     * @param full its number and its day
     */
    public record Name(String brief, String full) {}

    /**
     * A domain.
     *
     * @param percents its score each time, null where there was none
     * @param move from the first to the last, in a few words
     */
    public record Area(Passage title, List<@Nullable Integer> percents, Text move) {

        /** The scores that there are, between the first and the last. */
        public List<Integer> between() {
            return percents.subList(1, percents.size() - 1).stream()
                    .filter(percent -> percent != null)
                    .toList();
        }

        /** The first score, or null. */
        public @Nullable Integer from() {
            return percents.get(0);
        }

        /** The last score, or null. */
        public @Nullable Integer to() {
            return percents.get(percents.size() - 1);
        }
    }

    /** From one assessment to the next. */
    public record Step(Name before, Name after, List<Text> notices, List<Change> changes, List<Fate> fates) {}

    /**
     * How a domain moved.
     *
     * @param points the change with its sign; null when there is none to tell
     * @param why why there is no change to tell; null when there is one
     * @param causes what the change is made of
     */
    public record Change(
            Passage title,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable Text points,
            @Nullable Text why,
            List<Text> causes) {}

    /** The practices of which the same became; {@code status} is the name of a word. */
    public record Fate(String status, List<Practice> practices) {}

    /**
     * A practice.
     *
     * @param priority the name of the word for how soon; null when it is not recommended now
     * @param was the same for last time, where it was another; null otherwise
     * @param byRules whether it came or went with other rules
     * @param plan the name of the word for how it stands in the plan; null when it is not in it, or that is of another time
     */
    public record Practice(
            Passage title,
            Passage area,
            @Nullable String priority,
            @Nullable String was,
            boolean byRules,
            @Nullable String plan) {

        /** How soon, as one word for the look. */
        public String looks() {
            return priority == null ? "" : priority.substring(priority.indexOf('.') + 1);
        }
    }

    /** A line of the plan; {@code state} and {@code now} are names of words. */
    public record Planned(Passage title, String owner, String due, String state, String now) {}
}
