package org.peertoolkit.core.toolkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;

/**
 * What an organization should read and do.
 *
 * <p>Advice comes in this order: the higher priority first; then the wider gap (the lowest level among the answers that
 * led to it, rescaled); then the greater leverage (how many other recommended practices need it first); then the
 * precedence of its domain; then the order of the content.
 *
 * @param startHere where to begin: the first five in that order, at most two of one domain, so that the beginning is
 *     not all in one place; empty when nothing is recommended
 * @param advice everything that is recommended, in that order
 * @param sections the same domain by domain, in catalog order, with what was left open; one for each domain
 */
public record CustomToolkit(List<Advice> startHere, List<Advice> advice, List<ToolkitSection> sections) {

    private static final int START_HERE = 5;
    private static final int START_HERE_OF_ONE_DOMAIN = 2;

    public CustomToolkit {
        startHere = List.copyOf(startHere);
        advice = List.copyOf(advice);
        sections = List.copyOf(sections);
    }

    /** Puts recommendations in order and beside what is needed to act on them. */
    public static CustomToolkit of(Evidence evidence, List<Recommendation> recommendations) {
        List<Advice> ordered = AdviceOrder.of(evidence, recommendations);
        List<ToolkitSection> sections = evidence.scorecard().domains().stream()
                .map(score -> section(score, ordered, evidence))
                .toList();
        return new CustomToolkit(startHere(ordered), ordered, sections);
    }

    private static List<Advice> startHere(List<Advice> ordered) {
        Map<DomainId, Integer> taken = new HashMap<>();
        List<Advice> first = new ArrayList<>();
        for (Advice advice : ordered) {
            boolean room = taken.merge(advice.practice().homeDomain(), 1, Integer::sum) <= START_HERE_OF_ONE_DOMAIN;
            if (room && first.size() < START_HERE) {
                first.add(advice);
            }
        }
        return first;
    }

    private static ToolkitSection section(DomainScore score, List<Advice> ordered, Evidence evidence) {
        DomainId domain = score.domain().id();
        return new ToolkitSection(
                score,
                ordered.stream()
                        .filter(advice -> advice.practice().homeDomain().equals(domain))
                        .toList(),
                questions(score, evidence, answer -> answer instanceof Answer.NotApplicable),
                questions(score, evidence, answer -> answer instanceof Answer.DontKnow),
                questions(score, evidence, answer -> answer == null));
    }

    private static List<Question> questions(DomainScore score, Evidence evidence, Predicate<@Nullable Answer> wanted) {
        return evidence.answers().asked().questions(score.domain()).stream()
                .filter(question ->
                        wanted.test(evidence.answers().answer(question.id()).orElse(null)))
                .toList();
    }
}
