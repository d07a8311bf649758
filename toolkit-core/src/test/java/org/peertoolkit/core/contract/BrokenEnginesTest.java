package org.peertoolkit.core.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.FixedEngine;
import org.peertoolkit.core.testkit.RecommendationEngineContract;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

/** The contract notices each way of breaking it. */
class BrokenEnginesTest {

    private static final QuestionId ASKED = new QuestionId("sup-01");
    private static final Map<QuestionId, Answer> LOWEST = Map.of(ASKED, Answer.level(1));

    private final Catalog catalog = TinyCatalog.get();
    private final Evidence lowest = Evidence.of(AnswerSheet.of(catalog, ResponsesArbitraries.allLowest(catalog)));

    @Test
    void suggesting_without_answers() {
        refused(
                new FixedEngine(List.of(suggestion("sup-training", LOWEST))),
                RecommendationEngineContract::nothing_is_suggested_where_nothing_was_answered);
    }

    @Test
    void suggesting_what_does_not_exist() {
        refused(
                new FixedEngine(List.of(suggestion("sup-invented", LOWEST))),
                contract -> contract.every_suggested_practice_exists(lowest));
    }

    @Test
    void naming_an_answer_that_was_not_given() {
        refused(
                new FixedEngine(List.of(suggestion("sup-training", Map.of(ASKED, Answer.level(2))))),
                contract -> contract.reasons_name_only_what_was_given(lowest));
    }

    @Test
    void calling_unanswered_what_was_answered() {
        refused(
                new FixedEngine(List.of(suggestion(reason(Set.of(ASKED), Map.of(), Map.of(), "R1")))),
                contract -> contract.reasons_name_only_what_was_given(lowest));
    }

    @Test
    void naming_a_score_that_is_another() {
        refused(
                new FixedEngine(
                        List.of(suggestion(reason(Set.of(), Map.of(new DomainId("finances"), 50), Map.of(), "R1")))),
                contract -> contract.reasons_name_only_what_was_given(lowest));
    }

    @Test
    void naming_a_choice_that_was_not_taken() {
        refused(
                new FixedEngine(List.of(suggestion(reason(
                        Set.of(), Map.of(), Map.of(new ProfileItemId("roles"), Set.of(new ChoiceId("peer"))), "R1")))),
                contract -> contract.reasons_name_only_what_was_given(lowest));
    }

    @Test
    void naming_answers_in_another_order() {
        Map<QuestionId, Answer> backwards = new LinkedHashMap<>();
        backwards.put(new QuestionId("fin-01"), Answer.level(1));
        backwards.put(ASKED, Answer.level(1));
        refused(
                new FixedEngine(List.of(suggestion("sup-training", backwards))),
                contract -> contract.reasons_name_questions_and_domains_in_catalog_order(lowest));
    }

    @Test
    void naming_a_source_that_does_not_exist() {
        refused(
                new FixedEngine(List.of(suggestion(reason(Set.of(), Map.of(), Map.of(), "R9")))),
                contract -> contract.sources_exist(lowest));
    }

    @Test
    void changing_its_mind() {
        AtomicInteger turn = new AtomicInteger();
        refused(
                evidence -> turn.getAndIncrement() % 2 == 0 ? List.of() : List.of(suggestion("sup-training", LOWEST)),
                contract -> contract.same_evidence_gives_the_same_suggestions(lowest));
    }

    @Test
    void being_another_at_this_moment() {
        RecommendationEngine moody = new RecommendationEngine() {
            @Override
            public Collection<Suggestion> suggest(Evidence evidence) {
                return List.of(suggestion("sup-training", LOWEST));
            }

            @Override
            public RecommendationEngine current() {
                return evidence -> List.of();
            }
        };
        refused(moody, contract -> contract.the_engine_of_this_moment_suggests_the_same(lowest));
    }

    @Test
    void never_suggesting_anything() {
        refused(evidence -> List.of(), RecommendationEngineContract::it_suggests_something_on_some_answers);
    }

    @Test
    void not_saying_what_it_is() {
        RecommendationEngine nameless = new RecommendationEngine() {
            @Override
            public Collection<Suggestion> suggest(Evidence evidence) {
                return List.of();
            }

            @Override
            public EngineIdentity identity() {
                return new EngineIdentity("", "");
            }
        };
        refused(nameless, RecommendationEngineContract::it_says_what_it_is);
    }

    @Test
    void answering_otherwise_while_another_thread_asks() {
        List<Evidence> evidences = Collections.nCopies(50, lowest);
        AtomicInteger turn = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        refused(
                evidence -> turn.incrementAndGet() > evidences.size() && meets(two)
                        ? List.of(suggestion("sup-training", LOWEST))
                        : List.of(),
                contract -> contract.several_threads_may_use_one_engine(evidences));
    }

    /** Whether another thread comes too; it waits for one. */
    private static boolean meets(CountDownLatch two) {
        two.countDown();
        try {
            return two.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void refused(RecommendationEngine engine, Consumer<RecommendationEngineContract> check) {
        RecommendationEngineContract contract = new RecommendationEngineContract() {
            @Override
            public Catalog catalog() {
                return catalog;
            }

            @Override
            public RecommendationEngine engine() {
                return engine;
            }
        };
        assertThatThrownBy(() -> check.accept(contract)).isInstanceOf(AssertionError.class);
    }

    private static Suggestion suggestion(String practice, Map<QuestionId, Answer> answers) {
        return new Suggestion(
                new PracticeId(practice),
                Priority.HIGH,
                new Reason(
                        new RuleId("X-1"),
                        "Because.",
                        List.of(new ResourceId("R1")),
                        answers,
                        Set.of(),
                        Map.of(),
                        Map.of()));
    }

    private static Suggestion suggestion(Reason reason) {
        return new Suggestion(new PracticeId("sup-training"), Priority.HIGH, reason);
    }

    private static Reason reason(
            Set<QuestionId> unanswered,
            Map<DomainId, Integer> scores,
            Map<ProfileItemId, Set<ChoiceId>> profile,
            String source) {
        return new Reason(
                new RuleId("X-1"), "Because.", List.of(new ResourceId(source)), LOWEST, unanswered, scores, profile);
    }
}
