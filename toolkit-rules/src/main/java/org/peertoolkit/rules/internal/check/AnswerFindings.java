package org.peertoolkit.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.RuleRegions.Held;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Expected;

/** Says in words what {@link ServedCheck} and {@link DirectionCheck} found. */
final class AnswerFindings {

    private static final int MOST_NAMED = 3;

    private AnswerFindings() {}

    static Finding gap(ServedCheck.Gap gap, RuleRegions rules) {
        QuestionId question = gap.question().id();
        String what = gap.serving().isEmpty()
                ? "no practice serves question \"%s\", so its answer %s leads to no help with it."
                        .formatted(question, gap.level())
                : "answer %s to question \"%s\" can lead to no practice that serves it."
                        .formatted(gap.level(), question);
        String remedy = gap.serving().isEmpty()
                ? "Name the question under \"serves\" of a practice that a rule recommends for it."
                : "Let a rule recommend %s on it.".formatted(named(gap.serving()));
        Finding finding = Reported.of(
                FindingKind.UNSERVED_ANSWER,
                place(gap, rules),
                "question " + question,
                what,
                remedy,
                new About(List.of(), question, null, ""),
                Reported.witness(
                        gap.witness(),
                        "On these answers nothing is recommended that serves \"%s\".".formatted(question)));
        return Wanted.ofServed(finding, "Answer %s to %s gets help".formatted(gap.level(), question), question);
    }

    /** The question with the lowest level, the first of several; empty when none has a weak one. */
    static Optional<QuestionId> weakest(Responses responses, Catalog catalog) {
        Optional<QuestionId> weakest = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (Question question : catalog.questions()) {
            if (responses.answers().get(question.id()) instanceof Answer.Rated rated
                    && rated.level() <= ServedCheck.middle(question)
                    && rated.level() < lowest) {
                lowest = rated.level();
                weakest = Optional.of(question.id());
            }
        }
        return weakest;
    }

    private static String named(List<Practice> practices) {
        String names = practices.stream()
                .limit(MOST_NAMED)
                .map(practice -> "\"" + practice.id() + "\"")
                .collect(Collectors.joining(" or "));
        return practices.size() > MOST_NAMED ? names + ", or another one that serves it," : names;
    }

    /** Where a rule about it would be looked for: at the first rule that asks for it, or about its domain. */
    private static Place place(ServedCheck.Gap gap, RuleRegions rules) {
        int variable = rules.space().position(gap.question().id());
        return rules.rules().stream()
                .filter(held -> held.questions().get(variable))
                .findFirst()
                .or(() -> rules.rules().stream()
                        .filter(held -> rules
                                .space()
                                .catalog()
                                .questions(gap.question().domain())
                                .stream()
                                .anyMatch(other ->
                                        held.questions().get(rules.space().position(other.id()))))
                        .findFirst())
                .map(Held::rule)
                .map(Rule::place)
                .orElseGet(() -> Place.of("rules"));
    }

    static Finding turn(DirectionCheck.Turn turn) {
        Rule rule = turn.advised().rule();
        QuestionId question = turn.question().id();
        PracticeId practice = turn.advised().recommend().practice();
        String urgent = turn.advised().priority().name();
        String change = turn.lessUrgent() ? "makes \"%s\" more urgent" : "adds \"%s\"";
        Finding finding = Reported.of(
                FindingKind.WRONG_WAY_ROUND,
                turn.advised().recommend().place(),
                rule,
                "it recommends \"%s\" as %s when the answer to \"%s\" is %s, and %s when it is %s, which is worse."
                        .formatted(
                                practice,
                                urgent,
                                question,
                                turn.level() + 1,
                                turn.lessUrgent() ? "less urgently" : "not",
                                turn.level()),
                "Let it ask for the lower levels, or let the lower levels lead to the practice too.",
                new About(List.of(rule.id()), question, practice, ""),
                new Witness(
                        turn.before().responses(),
                        turn.before().comparisons(),
                        "When the answer to \"%s\" gets one level better, rule %s %s."
                                .formatted(question, rule.id(), change.formatted(practice)),
                        turn.before().with(question, turn.level() + 1).responses()));
        return Wanted.ofPractice(
                finding,
                "The worse answer %s to %s leads to the practice as well".formatted(turn.level(), question),
                practice,
                turn.lessUrgent() ? Expected.of(turn.advised().priority()) : Expected.ANY);
    }
}
