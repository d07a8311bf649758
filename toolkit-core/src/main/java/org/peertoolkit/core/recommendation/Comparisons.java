package org.peertoolkit.core.recommendation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * What a recommendation may rest on beyond one set of answers: how far several respondents lie apart, and where the
 * organization stood before. Both in alphabetical order of question ids.
 *
 * @param disagreement how many levels lie between the lowest and the highest answer, by question; empty where one person
 *     answered, and without the questions of which too few respondents gave a level
 * @param earlier the level in the assessment before this one, by question; empty where there was none, and without the
 *     questions that had no level or other words then
 */
public record Comparisons(SortedMap<QuestionId, Integer> disagreement, SortedMap<QuestionId, Integer> earlier) {

    /** Nothing to compare with. */
    public static final Comparisons NONE = new Comparisons(Collections.emptySortedMap(), Collections.emptySortedMap());

    public Comparisons {
        disagreement = Collections.unmodifiableSortedMap(new TreeMap<>(disagreement));
        earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
    }

    /** The same with how far respondents lie apart. */
    public Comparisons withDisagreement(Map<QuestionId, Integer> spreads) {
        return new Comparisons(new TreeMap<>(spreads), earlier);
    }

    /** The same with where the organization stood before. */
    public Comparisons withEarlier(Map<QuestionId, Integer> levels) {
        return new Comparisons(disagreement, new TreeMap<>(levels));
    }

    /** Whether there is nothing to compare with. */
    public boolean isEmpty() {
        return disagreement.isEmpty() && earlier.isEmpty();
    }
}
