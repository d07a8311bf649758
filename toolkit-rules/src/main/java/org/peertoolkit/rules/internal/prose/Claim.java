package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * That something about some subjects is one of some values, or is none of them.
 *
 * @param topic what about the subjects
 * @param subjects what it is about; at least one, and exactly one where that is {@link Subject#some}
 * @param every whether it is so for every subject; otherwise for one of them at least
 * @param values the values, in the numbers of the topic; empty when nothing can be like that
 * @param denied whether it is none of them
 */
record Claim(Topic topic, List<Subject> subjects, boolean every, SortedSet<Integer> values, boolean denied)
        implements Clause {

    /** Stands among the levels for an answer that is no level. */
    static final int DONT_KNOW = 1001;

    static final int NOT_APPLICABLE = 1002;
    static final int MISSING = 1003;

    /** What can be said about a subject, and what the numbers of its values mean. */
    enum Topic {
        /** The answer to a question: its level, or one of the numbers above. */
        ANSWER,
        /** The level in the assessment before this one. */
        EARLIER,
        /** The score of a domain, in percent. */
        SCORE,
        /** What the organization says about itself: the positions of choices. */
        PROFILE,
        /** How many levels the answers of different people are apart. */
        SPREAD,
        /** That which can never be; it has no values. */
        NEVER
    }

    /**
     * What a claim is about.
     *
     * @param id its id; for {@link #some}, the ids of those that are left out, with commas between them
     * @param words how a sentence calls it; for {@link #some}, what is left out
     * @param some whether it is any one of its kind
     * @param names the name of each value, the first first; empty when they have none in common
     * @param top the highest value
     */
    record Subject(String id, String words, boolean some, List<String> names, int top) {}

    static Claim of(Topic topic, Subject subject, SortedSet<Integer> values) {
        return new Claim(topic, List.of(subject), true, values, false);
    }

    Claim not() {
        return new Claim(topic, subjects, every, values, !denied);
    }

    Subject subject() {
        return subjects.get(0);
    }

    /** Whether one claim can say both, where both hold ({@code all}) or one of them does. */
    boolean sharesSubject(Claim other, boolean all) {
        return topic == other.topic
                && topic != Topic.NEVER
                && subjects.equals(other.subjects)
                && subjects.size() == 1
                && denied == all
                && other.denied == all;
    }

    Claim withValuesOf(Claim other) {
        SortedSet<Integer> both = new TreeSet<>(values);
        both.addAll(other.values);
        return new Claim(topic, subjects, every, both, denied);
    }

    /** Adds a subject of which the same words say the same values; on a longer scale these may be more numbers. */
    Claim withSubjectOf(Claim other, boolean all) {
        SortedSet<Integer> union = new TreeSet<>(values);
        union.addAll(other.values);
        List<Subject> both = new ArrayList<>(subjects);
        both.addAll(other.subjects);
        return new Claim(topic, List.copyOf(both), all, union, denied);
    }
}
