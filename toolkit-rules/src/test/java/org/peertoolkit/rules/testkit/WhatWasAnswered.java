package org.peertoolkit.rules.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.Rule;

/** The laws that hold advice against the answers that were given. */
final class WhatWasAnswered {

    private WhatWasAnswered() {}

    /** {@link RuleLaw#CITATION}. */
    static Subject.Law isAllThatReasonsName(Subject subject) {
        return responses -> {
            Evidence evidence = subject.evidence(responses);
            return sorted(subject.engine().suggest(evidence))
                    .flatMap(suggestion -> namedWrongly(suggestion.reason(), evidence)
                            .map(wrong -> "%s, and its reason names %s.".formatted(Shown.suggestion(suggestion), wrong))
                            .stream())
                    .findFirst()
                    .orElse(null);
        };
    }

    private static Optional<String> namedWrongly(Reason reason, Evidence evidence) {
        List<String> wrong = new ArrayList<>();
        reason.answers().forEach((question, answer) -> {
            Answer given = evidence.answers().answer(question).orElse(null);
            if (!answer.equals(given)) {
                wrong.add("%s = %s, where %s was given".formatted(question, Shown.answer(answer), Shown.answer(given)));
            }
        });
        reason.unanswered()
                .forEach(question -> evidence.answers()
                        .answer(question)
                        .ifPresent(given -> wrong.add(
                                "%s as not answered, where %s was given".formatted(question, Shown.answer(given)))));
        reason.scores().forEach((domain, percent) -> {
            Integer has = evidence.scorecard()
                    .domain(domain)
                    .map(DomainScore::percent)
                    .orElse(null);
            if (!percent.equals(has)) {
                wrong.add("a score of %s for %s, which has %s"
                        .formatted(percent, Shown.quoted(domain), has == null ? "none" : has));
            }
        });
        reason.profile()
                .forEach((item, choices) -> choices.stream()
                        .filter(choice -> !evidence.profile().choices(item).contains(choice))
                        .forEach(choice -> wrong.add("profile %s = %s, which was not chosen".formatted(item, choice))));
        return wrong.stream().findFirst();
    }

    /** {@link RuleLaw#WEAK_ANSWERS_SERVED}. */
    static Subject.Law isServedWhereItIsWeak(Subject subject, Set<String> waived) {
        return responses -> {
            Set<PracticeId> recommended = subject.suggest(responses).stream()
                    .map(Suggestion::practice)
                    .collect(Collectors.toSet());
            for (Question question : subject.catalog().questions()) {
                boolean weak = responses.answer(question.id()).orElse(null) instanceof Answer.Rated rated
                        && rated.level() <= question.scale().top() / 2;
                if (weak
                        && !waived.contains(question.id().value())
                        && serving(subject, question.id()).noneMatch(recommended::contains)) {
                    return "nothing is recommended that serves %s. %s."
                            .formatted(Shown.quoted(question.id()), whatWould(subject, question.id()));
                }
            }
            return null;
        };
    }

    private static Stream<PracticeId> serving(Subject subject, QuestionId question) {
        return subject.catalog().practices().stream()
                .filter(practice -> practice.serves().contains(question))
                .map(practice -> practice.id());
    }

    private static String whatWould(Subject subject, QuestionId question) {
        String practices = serving(subject, question)
                .map(practice -> Shown.quoted(practice) + " (" + rulesFor(subject, practice) + ")")
                .collect(Collectors.joining(", "));
        return practices.isEmpty() ? "No practice serves it" : "These would: " + practices;
    }

    private static String rulesFor(Subject subject, PracticeId practice) {
        String rules = subject.rules().stream()
                .filter(rule -> rule.recommendations().stream()
                        .anyMatch(each -> each.practice().equals(practice)))
                .map(rule -> rule.id().value())
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "no rule" : "rule " + rules;
    }

    /** {@link RuleLaw#NO_ANSWER_IS_NO_LEVEL}. */
    static Subject.Law isALevelOnlyWhereItIsOne(Subject subject) {
        Map<RuleId, Rule> rules = subject.rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
        Map<RuleId, Need> needs = new ConcurrentHashMap<>();
        Function<RuleId, Need> needOf = id -> needs.computeIfAbsent(id, first -> {
            Rule rule = rules.get(id);
            return rule == null ? evidence -> Optional.empty() : Need.of(rule.condition(), subject);
        });
        return responses -> {
            Evidence evidence = subject.evidence(responses);
            return sorted(subject.engine().suggest(evidence))
                    .flatMap(suggestion -> needOf.apply(suggestion.reason().rule()).missing(evidence).stream()
                            .map(missing ->
                                    "%s and cannot without %s.".formatted(Shown.suggestion(suggestion), missing)))
                    .findFirst()
                    .orElse(null);
        };
    }

    private static Stream<Suggestion> sorted(Iterable<Suggestion> suggestions) {
        List<Suggestion> all = new ArrayList<>();
        suggestions.forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Shown::suggestion));
    }

    /** The levels and scores without which a condition cannot hold, whatever they are. */
    private interface Need {

        /** What is missing in some evidence, in words; empty when nothing is. */
        Optional<String> missing(Evidence evidence);

        static Need of(Condition condition, Subject subject) {
            if (condition instanceof Condition.Match match) {
                return of(match.pattern(), subject);
            }
            if (condition instanceof Condition.Not) {
                return evidence -> Optional.empty();
            }
            List<Need> parts = Patterns.parts(condition).stream()
                    .map(part -> of(part, subject))
                    .toList();
            return condition instanceof Condition.All
                    ? evidence -> parts.stream()
                            .flatMap(part -> part.missing(evidence).stream())
                            .findFirst()
                    : evidence -> anyOf(parts, evidence);
        }

        private static Optional<String> anyOf(List<Need> parts, Evidence evidence) {
            List<String> missing = parts.stream()
                    .flatMap(part -> part.missing(evidence).stream())
                    .toList();
            return missing.size() < parts.size() ? Optional.empty() : Optional.of(String.join(" or ", missing));
        }

        private static Need of(FactPattern pattern, Subject subject) {
            if (pattern.kind() == FactKind.ANSWER) {
                Set<QuestionId> questions = Patterns.questions(pattern, subject.catalog());
                return unless(
                        "a level of " + oneOf(questions),
                        evidence -> questions.stream().anyMatch(question -> level(evidence, question) != null));
            }
            if (pattern.kind() == FactKind.DOMAIN_SCORE) {
                var domains = Patterns.scores(pattern, subject.catalog());
                return unless(
                        "a score of " + oneOf(domains),
                        evidence -> evidence.scorecard().domains().stream()
                                .anyMatch(score -> score.percent() != null
                                        && domains.contains(score.domain().id())));
            }
            return evidence -> Optional.empty();
        }

        private static Need unless(String what, Predicate<Evidence> there) {
            return evidence -> there.test(evidence) ? Optional.empty() : Optional.of(what);
        }

        private static @Nullable Answer level(Evidence evidence, QuestionId question) {
            Answer answer = evidence.answers().answer(question).orElse(null);
            return answer instanceof Answer.Rated ? answer : null;
        }

        private static String oneOf(Set<?> ids) {
            return ids.stream().map(Shown::quoted).collect(Collectors.joining(" or "));
        }
    }
}
