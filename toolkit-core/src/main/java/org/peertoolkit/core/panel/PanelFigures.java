package org.peertoolkit.core.panel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;

/**
 * How far the respondents of a panel agree: everything about a panel that may leave it.
 *
 * <ul>
 *   <li>A figure about all respondents is shown when at least as many as the floor answered the question in any way.
 *   <li>A figure about a role group is shown when the group has at least as many respondents as the floor, as many of them
 *       answered the question, and no group that is hidden could be worked out from it: while fewer than the floor are
 *       hidden together, the smallest group is hidden with them.
 *   <li>Notes are shown for all respondents together only, never with a group, a level or a respondent.
 *   <li>Ids of respondents are never shown. The facilitator's record is no voice and is in no figure.
 * </ul>
 *
 * <p>What a floor cannot hide: where all give the same answer, saying so says what each of them answered.
 *
 * @param convention the conventions in use
 * @param respondents how many respondents have a voice
 * @param groups the size of each role group that may be shown, by name
 * @param hidden the names of the other role groups, in alphabetical order; empty when all may be shown
 * @param questions the questions that any respondent answered, in catalog order
 * @param conflicts what the respondents describe differently about their organization, in catalog order; most often empty
 */
public record PanelFigures(
        PanelConvention convention,
        int respondents,
        SortedMap<String, Integer> groups,
        Set<String> hidden,
        List<QuestionFigures> questions,
        List<ProfileConflict> conflicts) {

    public PanelFigures {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        questions = List.copyOf(questions);
        conflicts = List.copyOf(conflicts);
    }

    static PanelFigures of(Panel panel, PanelConvention convention) {
        SortedMap<String, List<Responses>> byGroup = panel.voicesByGroup();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        byGroup.forEach((group, members) -> sizes.put(group, members.size()));
        SortedSet<String> shown = Disclosure.shown(sizes, convention.floor(), byGroup.keySet());
        Set<String> hidden = new LinkedHashSet<>(sizes.keySet());
        hidden.removeAll(shown);
        int floor = convention.floor();
        List<QuestionFigures> questions = panel.catalog().questions().stream()
                .filter(question -> Tally.of(question, panel.voices()).answered() > 0)
                .map(question -> figures(question, byGroup, shown, floor))
                .toList();
        int respondents = panel.voices().size();
        sizes.keySet().retainAll(shown);
        return new PanelFigures(
                convention,
                respondents,
                sizes,
                hidden,
                questions,
                PanelConsensus.conflicts(panel, respondents >= floor));
    }

    /** How far all respondents lie apart, for each question of which it is shown, in catalog order. */
    public Map<QuestionId, Integer> spreads() {
        Map<QuestionId, Integer> spreads = new LinkedHashMap<>();
        for (QuestionFigures figures : questions) {
            Tally everyone = figures.everyone();
            Integer spread = everyone == null ? null : everyone.spread();
            if (spread != null) {
                spreads.put(figures.question(), spread);
            }
        }
        return spreads;
    }

    private static QuestionFigures figures(
            Question question, SortedMap<String, List<Responses>> byGroup, Set<String> large, int floor) {
        List<Responses> all = byGroup.values().stream().flatMap(List::stream).toList();
        Tally everyone = Tally.of(question, all);
        if (everyone.answered() < floor) {
            return new QuestionFigures(question.id(), null, Collections.emptySortedMap(), List.of());
        }
        SortedMap<String, Tally> tallies = new TreeMap<>();
        SortedMap<String, Integer> answered = new TreeMap<>();
        byGroup.forEach((group, members) -> {
            Tally tally = Tally.of(question, members);
            tallies.put(group, tally);
            answered.put(group, tally.answered());
        });
        tallies.keySet().retainAll(Disclosure.shown(answered, floor, large));
        return new QuestionFigures(question.id(), everyone, tallies, notes(question, all));
    }

    private static List<String> notes(Question question, Collection<Responses> respondents) {
        return respondents.stream()
                .flatMap(respondent -> respondent.answer(question.id()).stream())
                .flatMap(PanelFigures::words)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> words(Answer answer) {
        Stream<String> why = answer instanceof Answer.NotApplicable not ? Stream.of(not.why()) : Stream.empty();
        return Stream.concat(why, Stream.ofNullable(answer.note())).map(String::strip);
    }
}
