package org.peertoolkit.rules.testkit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.EveryResponse;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.rule.Rule;

/**
 * Checks the laws of consistent rules, one by one, on the responses it is given. It needs no test framework.
 *
 * <pre>{@code
 * RuleLaws laws = RuleLaws.of(catalog, RuleBook.read(Path.of("rules")));
 *
 * laws.check(RuleLaw.BETTER_NEVER_WORSE, responses);
 * laws.checkEvery(RuleLaw.LOCALITY);
 * }</pre>
 *
 * <p>{@link RuleConsistencyProperties} checks all of them on random responses, and {@link RuleConsistencyOfSmallPacks} on all
 * responses that there are. Immutable, and as safe for many threads as the engine is.
 */
public final class RuleLaws {

    private final Catalog catalog;
    private final Map<RuleLaw, Subject.Law> laws = new EnumMap<>(RuleLaw.class);

    private RuleLaws(RulesUnderTest test) {
        catalog = test.catalog();
        List<Rule> rules = test.rules().rules();
        InvalidInputException.throwIfAny(
                "The rules do not fit the content", test.rules().problems(catalog));
        Subject subject = new Subject(catalog, rules, test.engine(rules));
        Map<String, RecommendationEngine> byOrder = new LinkedHashMap<>();
        SameAdvice.orders(rules).forEach((order, inOrder) -> byOrder.put(order, test.engine(inOrder)));
        Map<String, String> better = test.mayAskMoreOfBetterAnswers();
        Map<String, String> weak = test.mayLeaveWeakAnswersAlone();
        requireWaivers(
                better, "rule", rules.stream().map(rule -> rule.id().value()).toList());
        requireWaivers(
                weak,
                "question",
                catalog.questions().stream()
                        .map(question -> question.id().value())
                        .toList());
        laws.put(RuleLaw.DETERMINISM, SameAdvice.again(subject, test.engine(rules)));
        laws.put(RuleLaw.ORDER, SameAdvice.inAnyOrder(subject, byOrder));
        laws.put(RuleLaw.CITATION, WhatWasAnswered.isAllThatReasonsName(subject));
        laws.put(RuleLaw.BETTER_NEVER_WORSE, OneAnswerChanged.betterIsNeverWorse(subject, better.keySet()));
        laws.put(RuleLaw.WEAK_ANSWERS_SERVED, WhatWasAnswered.isServedWhereItIsWeak(subject, weak.keySet()));
        laws.put(RuleLaw.NO_ANSWER_IS_NO_LEVEL, WhatWasAnswered.isALevelOnlyWhereItIsOne(subject));
        laws.put(RuleLaw.LOCALITY, OneAnswerChanged.staysInItsDomain(subject));
        laws.put(RuleLaw.ENGINES_AGREE, SameAdvice.from(subject, test.otherEngine()));
        laws.put(RuleLaw.JSON_ROUND_TRIP, SameAdvice.throughJson(subject));
    }

    /**
     * The laws for rules with the toolkit's own engine, without waivers.
     *
     * @throws InvalidInputException with every problem, if the rules do not fit the content
     */
    public static RuleLaws of(Catalog catalog, RuleBook rules) {
        return of(new RulesUnderTest() {
            @Override
            public Catalog catalog() {
                return catalog;
            }

            @Override
            public RuleBook rules() {
                return rules;
            }
        });
    }

    /**
     * The laws for whatever a test says.
     *
     * @throws InvalidInputException with every problem, if the rules do not fit the content
     * @throws AssertionError if a waiver has no reason, or names a rule or question that does not exist
     */
    public static RuleLaws of(RulesUnderTest test) {
        return new RuleLaws(test);
    }

    /**
     * Checks one law on some responses.
     *
     * @throws AssertionError if it is broken; the message says the law, how it is broken, by which rule, question and
     *     practice, and on which responses
     */
    public void check(RuleLaw law, Responses responses) {
        Subject.Law check = laws.get(law);
        String broken = check == null ? null : check.broken(responses);
        if (broken != null) {
            throw new AssertionError("%s, but %s%nResponses: %s"
                    .formatted(law.sentence(), broken, Shown.responses(responses))
                    .replace("\r\n", "\n"));
        }
    }

    /**
     * Checks one law on every response that the content can get, the simplest first.
     *
     * @return how many responses that were
     * @throws AssertionError as {@link #check} does, on the first responses on which the law is broken
     * @throws IllegalArgumentException if there are too many, see {@link EveryResponse}
     */
    public long checkEvery(RuleLaw law) {
        AtomicLong looked = new AtomicLong();
        EveryResponse.to(catalog).forEach(responses -> {
            check(law, responses);
            looked.incrementAndGet();
        });
        return looked.get();
    }

    private static void requireWaivers(Map<String, String> waivers, String kind, Collection<String> known) {
        waivers.forEach((id, reason) -> {
            if (!known.contains(id)) {
                @Nullable String nearest = Nearest.to(id, known);
                throw new AssertionError("A waiver names %s %s, which does not exist.%s"
                        .formatted(
                                kind,
                                Shown.quoted(id),
                                nearest == null ? "" : " Did you mean %s?".formatted(Shown.quoted(nearest))));
            }
            if (reason.isBlank()) {
                throw new AssertionError("The waiver for %s %s gives no reason. Say why it is meant so."
                        .formatted(kind, Shown.quoted(id)));
            }
        });
    }
}
