package org.peertoolkit.core.recommendation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.response.Answer;

/**
 * Why a practice is recommended: the rule that fired, and what it fired on.
 *
 * @param rule the rule
 * @param because the rule's reason, a sentence for people
 * @param sources the resources that support the rule; at least one
 * @param answers the answers that the rule looked at, in catalog order; at least one, and never one that was not given
 * @param unanswered the questions whose lack of an answer the rule looked at, in catalog order; most often empty
 * @param scores the domain percents that the rule looked at, in catalog order; most often empty
 * @param profile the choices that the rule looked at; most often empty
 * @param disagreement how many levels the respondents lie apart on the questions whose disagreement the rule looked at, in
 *     catalog order; most often empty
 * @param earlier the levels of the assessment before this one that the rule looked at, in catalog order; most often empty
 * @param language the language of the reason, or null when it is the language of the catalog
 */
public record Reason(
        RuleId rule,
        String because,
        List<ResourceId> sources,
        Map<QuestionId, Answer> answers,
        Set<QuestionId> unanswered,
        Map<DomainId, Integer> scores,
        Map<ProfileItemId, Set<ChoiceId>> profile,
        Map<QuestionId, Integer> disagreement,
        Map<QuestionId, Integer> earlier,
        @Nullable Language language) {

    /**
     * Orders reasons by rule, then by what they say and rest on, so that the order is the same whatever order they came
     * in.
     */
    public static final Comparator<Reason> ORDER = Comparator.comparing(Reason::rule)
            .thenComparing(Reason::because)
            .thenComparing(reason -> reason.sources().toString())
            .thenComparing(reason -> new TreeMap<>(reason.answers()).toString())
            .thenComparing(reason -> new TreeSet<>(reason.unanswered()).toString())
            .thenComparing(reason -> new TreeMap<>(reason.scores()).toString())
            .thenComparing(reason -> sortedProfile(reason).toString())
            .thenComparing(reason -> new TreeMap<>(reason.disagreement()).toString())
            .thenComparing(reason -> new TreeMap<>(reason.earlier()).toString());

    public Reason {
        sources = List.copyOf(sources);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        unanswered = Collections.unmodifiableSet(new LinkedHashSet<>(unanswered));
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        Map<ProfileItemId, Set<ChoiceId>> choices = new LinkedHashMap<>();
        profile.forEach((item, taken) -> choices.put(item, Collections.unmodifiableSet(new LinkedHashSet<>(taken))));
        profile = Collections.unmodifiableMap(choices);
        disagreement = Collections.unmodifiableMap(new LinkedHashMap<>(disagreement));
        earlier = Collections.unmodifiableMap(new LinkedHashMap<>(earlier));
        if (because.isBlank() || sources.isEmpty() || answers.isEmpty()) {
            throw new IllegalArgumentException(
                    "Rule %s gives no reason, no source or no answer. A recommendation needs all three."
                            .formatted(rule));
        }
    }

    /** A reason in the language of the catalog. */
    public Reason(
            RuleId rule,
            String because,
            List<ResourceId> sources,
            Map<QuestionId, Answer> answers,
            Set<QuestionId> unanswered,
            Map<DomainId, Integer> scores,
            Map<ProfileItemId, Set<ChoiceId>> profile,
            Map<QuestionId, Integer> disagreement,
            Map<QuestionId, Integer> earlier) {
        this(rule, because, sources, answers, unanswered, scores, profile, disagreement, earlier, null);
    }

    /** A reason that rests on one respondent's answers of one day, in the language of the catalog. */
    public Reason(
            RuleId rule,
            String because,
            List<ResourceId> sources,
            Map<QuestionId, Answer> answers,
            Set<QuestionId> unanswered,
            Map<DomainId, Integer> scores,
            Map<ProfileItemId, Set<ChoiceId>> profile) {
        this(rule, because, sources, answers, unanswered, scores, profile, Map.of(), Map.of());
    }

    private static Map<ProfileItemId, Set<ChoiceId>> sortedProfile(Reason reason) {
        Map<ProfileItemId, Set<ChoiceId>> sorted = new TreeMap<>();
        reason.profile().forEach((item, taken) -> sorted.put(item, new TreeSet<>(taken)));
        return sorted;
    }
}
