package org.peertoolkit.rules.internal.check;

import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.RuleRegions.Held;
import org.peertoolkit.rules.rule.Rule;

/** Says in words what {@link ServedCheck} and {@link DirectionCheck} found. */
final class AnswerFindings {

    private static final int MOST_NAMED = 3;

    private AnswerFindings() {}

    static Finding gap(ServedCheck.Gap gap, RuleRegions rules) {
        QuestionId question = gap.question().id();
        String what = gap.serving().isEmpty()
                ? "no practice serves question \"%s\", so its answer %s leads to nothing."
                        .formatted(question, gap.level())
                : "answer %s to question \"%s\" can lead to no practice that serves it."
                        .formatted(gap.level(), question);
        String remedy = gap.serving().isEmpty()
                ? "Name the question under \"serves\" of a practice that a rule recommends for it."
                : "Let a rule recommend %s on it.".formatted(named(gap.serving()));
        return Reported.of(
                FindingKind.UNSERVED_ANSWER,
                place(gap, rules),
                "question " + question,
                what,
                remedy,
                new About(List.of(), question, null, ""),
                Witness.of(
                        gap.witness().responses(),
                        "On these answers nothing is recommended that serves \"%s\".".formatted(question)));
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
        String question = turn.question().id().value();
        String practice = turn.advised().recommend().practice().value();
        RuleId id = rule.id();
        return Reported.of(
                FindingKind.WRONG_WAY_ROUND,
                turn.advised().recommend().place(),
                rule,
                "it recommends \"%s\" as %s when the answer to \"%s\" is %s, and not when it is %s, which is worse."
                        .formatted(practice, turn.advised().priority(), question, turn.level() + 1, turn.level()),
                "Let it ask for the lower levels, or let the lower levels lead to the practice too.",
                new About(
                        List.of(id),
                        turn.question().id(),
                        turn.advised().recommend().practice(),
                        ""),
                new Witness(
                        turn.before().responses(),
                        "When \"%s\" gets one level better, rule %s adds \"%s\", or makes it more urgent."
                                .formatted(question, id, practice),
                        turn.before()
                                .with(turn.question().id(), turn.level() + 1)
                                .responses()));
    }
}
