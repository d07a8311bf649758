package org.peertoolkit.rules.laws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.MicroPack;
import org.peertoolkit.rules.testkit.LiteralEngine;
import org.peertoolkit.rules.testkit.RuleConsistencyProperties;

/** Each breaks one law, by its rules or by its engine. They fail, so nothing runs them but {@link BrokenPacksTest}. */
final class BrokenPacks {

    private static final QuestionId FIRST = new QuestionId("sup-01");

    private BrokenPacks() {}

    abstract static class Broken implements GoodPack, RuleConsistencyProperties {}

    abstract static class BrokenRules extends Broken {

        private final RuleBook book;

        BrokenRules(String... rules) {
            book = MicroPack.book(rules);
        }

        @Override
        public RuleBook rules() {
            return book;
        }
    }

    /** Forgets a rule every second time. */
    static class Forgetful extends Broken {
        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            AtomicInteger turn = new AtomicInteger();
            return evidence -> turn.getAndIncrement() % 2 == 0
                    ? right.suggest(evidence)
                    : GoodPack.without("SUP-01", right, evidence);
        }
    }

    /** Stops at the first rule that fires, so that the order decides. */
    static class Hasty extends BrokenRules {
        Hasty() {
            super(GoodPack.SUP_01, GoodPack.SUP_02);
        }

        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            return evidence -> right.suggest(evidence).stream().limit(1).toList();
        }
    }

    /** Cites an answer that nobody gave. */
    static class Inventive extends Broken {
        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            return evidence -> right.suggest(evidence).stream()
                    .map(suggestion -> GoodPack.isBy(suggestion, "SUP-02") ? inventing(suggestion) : suggestion)
                    .toList();
        }

        private static Suggestion inventing(Suggestion suggestion) {
            Map<QuestionId, Answer> answers = new LinkedHashMap<>();
            answers.put(FIRST, Answer.level(3));
            answers.putAll(suggestion.reason().answers());
            return with(suggestion, suggestion.reason().because(), answers);
        }
    }

    /** Recommends a practice only when the answer gets better. */
    static class TopHeavy extends BrokenRules {
        TopHeavy() {
            super(
                    GoodPack.SUP_01,
                    GoodPack.SUP_02,
                    MicroPack.rule(
                            "FIN-01", "Answer( question == \"fin-01\", level >= 2 )", "\"fin-a\", Priority.HIGH"));
        }
    }

    /** Finds a practice more urgent when the answer gets better. */
    static class Alarmed extends BrokenRules {
        Alarmed() {
            super(
                    GoodPack.SUP_01,
                    GoodPack.FIN_01,
                    MicroPack.rule("SUP-02", "Answer( question == \"sup-02\", level == 1 )", "\"sup-b\", Priority.LOW"),
                    MicroPack.rule(
                            "SUP-03", "Answer( question == \"sup-02\", level == 2 )", "\"sup-b\", Priority.HIGH"));
        }
    }

    /** Has nothing for one weak answer. */
    static class Careless extends BrokenRules {
        Careless() {
            super(
                    GoodPack.SUP_01,
                    GoodPack.FIN_01,
                    MicroPack.rule(
                            "SUP-02", "Answer( question == \"sup-02\", level == 1 )", "\"sup-b\", Priority.HIGH"));
        }
    }

    /** Takes no answer for the lowest level. */
    static class Gloomy extends BrokenRules {
        Gloomy() {
            super(GoodPack.SUP_02);
        }

        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            return evidence -> right.suggest(filled(evidence));
        }

        private static Evidence filled(Evidence evidence) {
            ResponsesBuilder filled = evidence.answers().responses().toBuilder(evidence.catalog());
            for (Question question : evidence.catalog().questions()) {
                if (evidence.answers().responses().answer(question.id()).isEmpty()) {
                    filled.level(question.id().value(), 1);
                }
            }
            return Evidence.of(AnswerSheet.of(evidence.catalog(), filled.build()));
        }
    }

    /** Takes don't know for the lowest level. */
    static class Impatient extends BrokenRules {
        Impatient() {
            super(GoodPack.SUP_02);
        }

        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            return evidence -> {
                ResponsesBuilder filled = evidence.answers().responses().toBuilder(evidence.catalog());
                evidence.answers().answers().forEach((question, answer) -> {
                    if (answer instanceof Answer.DontKnow) {
                        filled.level(question.value(), 1);
                    }
                });
                return right.suggest(Evidence.of(AnswerSheet.of(evidence.catalog(), filled.build())));
            };
        }
    }

    /** Lets one domain decide about another, which no rule says. */
    static class Meddling extends Broken {
        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            return evidence ->
                    evidence.answers().answer(FIRST).orElse(null) instanceof Answer.Rated rated && rated.level() == 3
                            ? GoodPack.without("FIN-01", right, evidence)
                            : right.suggest(evidence);
        }
    }

    /** Compares with an engine that knows fewer rules. */
    static class Disagreeing extends Broken {
        @Override
        public RecommendationEngine otherEngine() {
            return new LiteralEngine(rules().rules().subList(0, 2));
        }
    }

    /** Gives another reason each time it is asked. */
    static class Talkative extends Broken {
        @Override
        public RecommendationEngine engine(List<Rule> inOrder) {
            RecommendationEngine right = GoodPack.right(inOrder);
            AtomicInteger turn = new AtomicInteger();
            return evidence -> {
                String because = "It was asked for " + turn.incrementAndGet() + " times.";
                return right.suggest(evidence).stream()
                        .map(suggestion -> GoodPack.isBy(suggestion, "SUP-02")
                                ? with(suggestion, because, suggestion.reason().answers())
                                : suggestion)
                        .toList();
            };
        }
    }

    private static Suggestion with(Suggestion suggestion, String because, Map<QuestionId, Answer> answers) {
        Reason reason = suggestion.reason();
        return new Suggestion(
                suggestion.practice(),
                suggestion.priority(),
                new Reason(
                        reason.rule(),
                        because,
                        reason.sources(),
                        answers,
                        reason.unanswered(),
                        reason.scores(),
                        reason.profile()));
    }
}
