package org.peertoolkit.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;

/**
 * What every engine keeps. A test of an engine implements this, and inherits the checks:
 *
 * <pre>{@code
 * class MyEngineProperties implements RecommendationEngineContract {
 *     public Catalog catalog() {
 *         return TinyCatalog.get();
 *     }
 *
 *     public RecommendationEngine engine() {
 *         return new MyEngine(catalog());
 *     }
 * }
 * }</pre>
 */
public interface RecommendationEngineContract {

    /** How many generated responses each property tries. */
    int TRIES = 200;

    /** The content that the engine is tried on. */
    Catalog catalog();

    /** The engine. Each call may give the same one, or another that follows the same rules. */
    RecommendationEngine engine();

    /** Responses to try it on; any to the catalog unless this is overridden. */
    @Provide
    default Arbitrary<Evidence> evidence() {
        Catalog catalog = catalog();
        return ResponsesArbitraries.of(catalog).map(responses -> Evidence.of(AnswerSheet.of(catalog, responses)));
    }

    @Property(tries = TRIES)
    default void same_evidence_gives_the_same_suggestions(@ForAll("evidence") Evidence evidence) {
        RecommendationEngine engine = engine();
        Set<Suggestion> first = new HashSet<>(engine.suggest(evidence));

        assertThat(new HashSet<>(engine.suggest(evidence))).as("asked again").isEqualTo(first);
        assertThat(new HashSet<>(engine().suggest(evidence)))
                .as("another engine with the same rules")
                .isEqualTo(first);
    }

    @Property(tries = 20)
    default void the_engine_of_this_moment_suggests_the_same(@ForAll("evidence") Evidence evidence) {
        RecommendationEngine engine = engine();

        assertThat(engine.current().identity()).isEqualTo(engine.identity());
        assertThat(new HashSet<>(engine.current().suggest(evidence)))
                .isEqualTo(new HashSet<>(engine.suggest(evidence)));
    }

    @Example
    default void nothing_is_suggested_where_nothing_was_answered() {
        Catalog catalog = catalog();
        Responses nothing = ResponsesArbitraries.nothing(catalog);

        assertThat(engine().suggest(Evidence.of(AnswerSheet.of(catalog, nothing))))
                .isEmpty();
    }

    @Property(tries = TRIES)
    default void every_suggested_practice_exists(@ForAll("evidence") Evidence evidence) {
        for (Suggestion suggestion : engine().suggest(evidence)) {
            assertThat(evidence.catalog().practice(suggestion.practice()))
                    .as(
                            "practice \"%s\" of rule %s",
                            suggestion.practice(), suggestion.reason().rule())
                    .isPresent();
        }
    }

    @Property(tries = TRIES)
    default void reasons_name_only_what_was_given(@ForAll("evidence") Evidence evidence) {
        for (Suggestion suggestion : engine().suggest(evidence)) {
            Reason reason = suggestion.reason();
            assertThat(evidence.answers().answers())
                    .as("answers given, of which rule %s names some", reason.rule())
                    .containsAllEntriesOf(reason.answers());
            assertThat(reason.unanswered())
                    .as("unanswered questions of rule %s", reason.rule())
                    .allMatch(question -> evidence.answers().answer(question).isEmpty());
            reason.scores()
                    .forEach(
                            (domain, percent) -> assertThat(evidence.scorecard().domain(domain))
                                    .as("score of \"%s\", which rule %s names", domain, reason.rule())
                                    .hasValueSatisfying(
                                            score -> assertThat(score.percent()).isEqualTo(percent)));
            reason.profile()
                    .forEach((item, choices) -> assertThat(evidence.profile().choices(item))
                            .as("choices for \"%s\", of which rule %s names some", item, reason.rule())
                            .containsAll(choices));
        }
    }

    @Property(tries = TRIES)
    default void reasons_name_questions_and_domains_in_catalog_order(@ForAll("evidence") Evidence evidence) {
        List<QuestionId> questions =
                evidence.catalog().questions().stream().map(Question::id).toList();
        List<DomainId> domains =
                evidence.catalog().domains().stream().map(Domain::id).toList();
        for (Suggestion suggestion : engine().suggest(evidence)) {
            Reason reason = suggestion.reason();
            for (Set<QuestionId> named : List.of(reason.answers().keySet(), reason.unanswered())) {
                assertThat(List.copyOf(named))
                        .as("questions that rule %s names, in catalog order", reason.rule())
                        .isSortedAccordingTo(Comparator.comparingInt(questions::indexOf));
            }
            assertThat(List.copyOf(reason.scores().keySet()))
                    .as("domains that rule %s names, in catalog order", reason.rule())
                    .isSortedAccordingTo(Comparator.comparingInt(domains::indexOf));
        }
    }

    @Property(tries = TRIES)
    default void sources_exist(@ForAll("evidence") Evidence evidence) {
        for (Suggestion suggestion : engine().suggest(evidence)) {
            assertThat(suggestion.reason().sources())
                    .as("sources of rule %s", suggestion.reason().rule())
                    .allMatch(source -> evidence.catalog().resource(source).isPresent());
        }
    }

    @Property(tries = 5)
    default void several_threads_may_use_one_engine(@ForAll("manyEvidences") List<Evidence> evidences) {
        RecommendationEngine engine = engine();
        List<Set<Suggestion>> alone = suggestions(engine, evidences);

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Set<Suggestion>>>> together = Stream.generate(
                            () -> threads.submit(() -> suggestions(engine, evidences)))
                    .limit(4)
                    .toList();
            for (Future<List<Set<Suggestion>>> one : together) {
                assertThat(one)
                        .as("suggested while other threads ask too")
                        .succeedsWithin(Duration.ofMinutes(5))
                        .isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Set<Suggestion>> suggestions(RecommendationEngine engine, List<Evidence> evidences) {
        return evidences.stream()
                .<Set<Suggestion>>map(evidence -> new HashSet<>(engine.suggest(evidence)))
                .toList();
    }

    @Example
    default void it_says_what_it_is() {
        assertThat(engine().identity().name()).isNotBlank();
        assertThat(engine().identity()).isEqualTo(engine().identity());
        assertThat(engine().identity().rulesSha256()).matches("|[0-9a-f]{64}");
    }

    /** Every engine suggests something somewhere; one that never does passes every other check. */
    @Example
    default void it_suggests_something_on_some_answers() {
        Catalog catalog = catalog();
        RecommendationEngine engine = engine();

        assertThat(ResponsesArbitraries.extremes(catalog))
                .anyMatch(responses -> !engine.suggest(Evidence.of(AnswerSheet.of(catalog, responses)))
                        .isEmpty());
    }

    /** Many at once, for the threads. */
    @Provide
    default Arbitrary<List<Evidence>> manyEvidences() {
        return Arbitraries.lazy(this::evidence).list().ofSize(50);
    }
}
