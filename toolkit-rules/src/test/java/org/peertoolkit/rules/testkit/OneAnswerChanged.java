package org.peertoolkit.rules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.rule.Rule;

/** The laws that say what changes with one answer, and what does not. */
final class OneAnswerChanged {

    private OneAnswerChanged() {}

    /** The same responses with another answer to one question. */
    private record Change(
            Question question,
            @Nullable Answer before,
            @Nullable Answer after,
            Responses changed) {

        @Override
        public String toString() {
            return "%s from %s to %s".formatted(Shown.quoted(question.id()), Shown.answer(before), Shown.answer(after));
        }
    }

    /** {@link RuleLaw#BETTER_NEVER_WORSE}. */
    static Subject.Law betterIsNeverWorse(Subject subject, Set<String> waived) {
        return responses -> {
            for (Change change : raised(subject, responses)) {
                String worse = worse(subject, responses, change, waived);
                if (worse != null) {
                    return "raising %s %s.".formatted(change, worse);
                }
            }
            return null;
        };
    }

    private static @Nullable String worse(Subject subject, Responses before, Change change, Set<String> waived) {
        DomainId domain = change.question().domain();
        Map<PracticeId, Priority> had = new HashMap<>();
        for (Suggestion suggestion : subject.suggest(before)) {
            had.merge(suggestion.practice(), suggestion.priority(), OneAnswerChanged::higher);
        }
        SortedMap<String, String> worse = new TreeMap<>();
        for (Suggestion suggestion : subject.suggest(change.changed())) {
            RuleId rule = suggestion.reason().rule();
            Priority given = had.get(suggestion.practice());
            if (!subject.isHome(suggestion, domain) || waived.contains(rule.value())) {
                continue;
            }
            if (given == null) {
                worse.put(
                        rule.value() + suggestion.practice(),
                        "adds practice %s (%s, rule %s)"
                                .formatted(Shown.quoted(suggestion.practice()), suggestion.priority(), rule));
            } else if (suggestion.priority().compareTo(given) < 0) {
                worse.put(
                        rule.value() + suggestion.practice(),
                        "raises practice %s from %s to %s (rule %s)"
                                .formatted(Shown.quoted(suggestion.practice()), given, suggestion.priority(), rule));
            }
        }
        return worse.isEmpty() ? null : worse.get(worse.firstKey());
    }

    /** {@link RuleLaw#LOCALITY}. */
    static Subject.Law staysInItsDomain(Subject subject) {
        Map<RuleId, Rule> rules = subject.rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
        Map<RuleId, Set<DomainId>> known = new ConcurrentHashMap<>();
        Function<RuleId, Set<DomainId>> named = id -> known.computeIfAbsent(id, first -> {
            Rule rule = rules.get(id);
            return rule == null ? Set.of() : Patterns.domains(rule.condition(), subject.catalog());
        });
        return responses -> {
            List<Change> changes = new ArrayList<>(takenBack(subject, responses));
            changes.addAll(raised(subject, responses));
            Collection<Suggestion> before = subject.suggest(responses);
            for (Change change : changes) {
                if (sameQuestionsAsked(subject, responses, change.changed())) {
                    String elsewhere = elsewhere(subject, before, change, named);
                    if (elsewhere != null) {
                        return "changing %s %s".formatted(change, elsewhere);
                    }
                }
            }
            return null;
        };
    }

    private static @Nullable String elsewhere(
            Subject subject, Collection<Suggestion> before, Change change, Function<RuleId, Set<DomainId>> named) {
        DomainId domain = change.question().domain();
        Map<Line, Suggestion> had = lines(subject, before, domain, named);
        Map<Line, Suggestion> has = lines(subject, subject.suggest(change.changed()), domain, named);
        Map<Line, Suggestion> changed = new HashMap<>(had);
        changed.putAll(has);
        changed.keySet().removeIf(line -> had.containsKey(line) && has.containsKey(line));
        return changed.values().stream()
                .map(Shown::suggestion)
                .sorted()
                .findFirst()
                .map(line ->
                        "decides whether %s, in another domain. The rule names no question and no score of domain %s."
                                .formatted(line, Shown.quoted(domain)))
                .orElse(null);
    }

    /** What one rule says of one practice. */
    private record Line(RuleId rule, PracticeId practice, Priority priority) {}

    /** What rules that do not name a domain recommend outside of it. */
    private static Map<Line, Suggestion> lines(
            Subject subject,
            Collection<Suggestion> suggestions,
            DomainId domain,
            Function<RuleId, Set<DomainId>> named) {
        Map<Line, Suggestion> lines = new HashMap<>();
        for (Suggestion suggestion : suggestions) {
            RuleId rule = suggestion.reason().rule();
            if (!subject.isHome(suggestion, domain) && !named.apply(rule).contains(domain)) {
                lines.put(new Line(rule, suggestion.practice(), suggestion.priority()), suggestion);
            }
        }
        return lines;
    }

    private static boolean sameQuestionsAsked(Subject subject, Responses one, Responses other) {
        return AnswerSheet.of(subject.catalog(), one).quickCheck()
                == AnswerSheet.of(subject.catalog(), other).quickCheck();
    }

    private static List<Change> raised(Subject subject, Responses responses) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<QuestionId, Answer> entry : responses.answers().entrySet()) {
            Question question = subject.catalog().question(entry.getKey()).orElseThrow();
            if (entry.getValue() instanceof Answer.Rated rated
                    && rated.level() < question.scale().top()) {
                Answer better = Answer.level(rated.level() + 1).withNote(rated.note());
                Responses changed = responses.toBuilder(subject.catalog())
                        .answer(question.id().value(), better)
                        .build();
                changes.add(new Change(question, rated, better, changed));
            }
        }
        return changes;
    }

    private static List<Change> takenBack(Subject subject, Responses responses) {
        List<Change> changes = new ArrayList<>();
        responses.answers().forEach((id, answer) -> {
            Question question = subject.catalog().question(id).orElseThrow();
            Responses changed =
                    responses.toBuilder(subject.catalog()).clear(id.value()).build();
            changes.add(new Change(question, answer, null, changed));
        });
        return changes;
    }

    private static Priority higher(Priority one, Priority other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
