package org.peertoolkit.core.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * What a panel's answers to one question look like, as far as the floor lets it be shown.
 *
 * @param question the question
 * @param everyone all respondents; null when fewer of them than the floor answered the question
 * @param groups the role groups that may be shown, by name; empty when {@code everyone} is null
 * @param notes what respondents added in own words, their reasons for not applicable included; each text once, in
 *     alphabetical order, without group, level or respondent; empty when {@code everyone} is null
 */
public record QuestionFigures(
        QuestionId question, @Nullable Tally everyone, SortedMap<String, Tally> groups, List<String> notes) {

    public QuestionFigures {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        notes = List.copyOf(notes);
    }

    /**
     * How far apart the groups that are shown lie: the highest of their medians less the lowest; null when fewer than two of
     * them have a median.
     */
    public @Nullable Integer gap() {
        List<Integer> medians = medians();
        return medians.size() < 2 ? null : Collections.max(medians) - Collections.min(medians);
    }

    /**
     * How far the groups that are shown agree, as {@link Agreement} says it with the median of each group as one rating; null
     * when fewer than two of them have a median.
     */
    public @Nullable Integer agreementOfGroups() {
        if (everyone == null) {
            return null;
        }
        List<Integer> levels =
                new ArrayList<>(Collections.nCopies(everyone.levels().size(), 0));
        medians().forEach(median -> levels.set(median - 1, levels.get(median - 1) + 1));
        return Agreement.percent(levels);
    }

    private List<Integer> medians() {
        List<Integer> medians = new ArrayList<>();
        for (Tally group : groups.values()) {
            Integer median = group.median();
            if (median != null) {
                medians.add(median);
            }
        }
        return medians;
    }
}
