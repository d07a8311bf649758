package org.peertoolkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class ReadinessToolkitTest {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Test
    void low_answers_lead_to_advice_with_reasons() {
        Assessment assessment = toolkit.assess(toolkit.respond()
                .profile("roles", "peer")
                .level("sup-02", 1)
                .level("sup-01", 4)
                .build());

        assertThat(assessment.toolkit().startHere()).singleElement().satisfies(advice -> {
            assertThat(advice.practice().title()).isEqualTo("Do sup-co-supervision");
            assertThat(advice.reasons().get(0).because())
                    .isEqualTo("The answer to \"Supervisors have done the job themselves.\" leaves room.");
        });
        assertThat(assessment.scorecard().domains().get(0).percent()).isEqualTo(50);
        assertThat(assessment.notices()).isEmpty();
    }

    @Test
    void the_same_responses_give_an_equal_assessment_from_another_toolkit_too() {
        Responses responses = toolkit.respond().level("sup-02", 1).build();
        ReadinessToolkit other = ReadinessToolkit.of(TinyCatalog.get(), new LowestAnswerEngine());

        assertThat(toolkit.assess(responses)).isEqualTo(toolkit.assess(responses));
        assertThat(other.assess(responses)).isEqualTo(toolkit.assess(responses));
        assertThat(toolkit.assess(toolkit.respond().level("sup-02", 2).build()))
                .isNotEqualTo(toolkit.assess(responses));
    }

    @Test
    void nothing_answered_gives_nothing_but_a_notice_and_the_engine_is_not_asked() {
        RecommendationEngine never = evidence -> {
            throw new AssertionError("It was asked.");
        };

        Assessment assessment = ReadinessToolkit.of(catalog, never).assess(ResponsesArbitraries.nothing(catalog));

        assertThat(assessment.toolkit().advice()).isEmpty();
        assertThat(assessment.notices())
                .containsExactly(new Notice(
                        "nothing-answered",
                        "No question has an answer, so there is no score and no recommendation."
                                + " Answer a few questions and assess again."));
    }

    @Test
    void an_assessment_stays_with_the_engine_of_the_moment_it_began() {
        AtomicReference<RecommendationEngine> inForce = new AtomicReference<>(new Named("before"));
        RecommendationEngine changing = new RecommendationEngine() {
            @Override
            public Collection<Suggestion> suggest(Evidence evidence) {
                return inForce.get().suggest(evidence);
            }

            @Override
            public EngineIdentity identity() {
                return inForce.get().identity();
            }

            @Override
            public RecommendationEngine current() {
                return inForce.getAndSet(new Named("after"));
            }
        };
        Responses responses = toolkit.respond().level("sup-02", 1).build();

        ReadinessToolkit following = ReadinessToolkit.of(catalog, changing);

        assertThat(following.assess(responses).receipt().engine()).isEqualTo("before");
        assertThat(following.assess(responses).receipt().engine()).isEqualTo("after");
    }

    private record Named(String name) implements RecommendationEngine {
        @Override
        public Collection<Suggestion> suggest(Evidence evidence) {
            return List.of();
        }

        @Override
        public EngineIdentity identity() {
            return new EngineIdentity(name, "");
        }
    }

    @Test
    void all_dont_know_and_all_not_applicable_are_answers() {
        assertThat(toolkit.assess(ResponsesArbitraries.allDontKnow(catalog)).notices())
                .isEmpty();
        assertThat(toolkit.assess(ResponsesArbitraries.allNotApplicable(catalog))
                        .notices())
                .isEmpty();
    }

    @Test
    void answers_to_another_edition_are_assessed_with_a_notice() {
        Responses earlier =
                Responses.to(TinyCatalog.edition("0.9")).level("sup-01", 1).build();

        Assessment assessment = toolkit.assess(earlier);

        assertThat(assessment.notices())
                .containsExactly(new Notice(
                        "other-edition",
                        "The answers were given to edition 0.9 of the questions, and were assessed with edition 1."));
        assertThat(assessment.answers().responses()).isEqualTo(earlier);
        assertThat(assessment.receipt().content()).isEqualTo(new ContentVersion("tiny", "1"));
        assertThat(assessment.toolkit().advice()).hasSize(1);
    }

    @Test
    void answers_to_questions_that_this_edition_has_not_are_refused() {
        Catalog.Builder builder = TinyCatalog.builder("2");
        Question known = catalog.question(new QuestionId("fin-03")).orElseThrow();
        builder.question(new Question(
                new QuestionId("fin-04"),
                known.domain(),
                1,
                false,
                known.roles(),
                "?",
                null,
                known.scale(),
                known.anchors(),
                known.grounding()));
        Responses later = Responses.to(builder.build()).level("fin-04", 1).build();

        assertThatThrownBy(() -> toolkit.assess(later))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The responses cannot be used: 1 problem.\n  responses built in code: answers.fin-04: there is no"
                                + " question \"fin-04\". Did you mean \"fin-01\"? Use the id of a question that this content has.");
    }

    @Test
    void answers_to_other_content_are_refused() {
        Catalog other = Catalog.builder(new ContentVersion("other", "1"), "Other", catalog.scoring())
                .build();

        assertThatThrownBy(() -> toolkit.assess(Responses.to(other).build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The responses cannot be used: 1 problem.\n  responses built in code: content: these are answers"
                                + " to \"other\", and the content in use is \"tiny\". Choose the content that was answered.");
    }

    @Test
    void a_receipt_says_what_the_assessment_was_made_of() {
        List<SourceFile> files = List.of(SourceFile.of("domains.yaml", "domains: []"));
        Catalog read = TinyCatalog.builder("1").sources(files).build();
        Responses responses = Responses.to(read).level("sup-01", 1).build();

        Receipt receipt = ReadinessToolkit.of(read, new LowestAnswerEngine())
                .assess(responses)
                .receipt();

        assertThat(receipt.toolkit()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(receipt.content()).isEqualTo(read.version());
        assertThat(receipt.contentSha256()).isEqualTo(SourceFile.sha256(files));
        assertThat(receipt.engine()).isEqualTo("lowest answers");
        assertThat(receipt.rulesSha256()).isEmpty();
        assertThat(receipt.responsesSha256()).isEqualTo(SourceFile.sha256(ResponsesJson.write(responses)));
    }

    @Test
    void a_catalog_built_in_code_and_an_engine_of_three_lines_have_empty_hashes() {
        Receipt receipt = ReadinessToolkit.of(catalog, evidence -> List.of())
                .assess(ResponsesArbitraries.allLowest(catalog))
                .receipt();

        assertThat(receipt.contentSha256()).isEmpty();
        assertThat(receipt.engine()).isEqualTo("custom engine");
        assertThat(receipt.rulesSha256()).isEmpty();
    }

    @Test
    void the_questionnaire_is_the_whole_catalog() {
        assertThat(toolkit.questionnaire().questions())
                .isEqualTo(toolkit.catalog().questions());
    }
}
