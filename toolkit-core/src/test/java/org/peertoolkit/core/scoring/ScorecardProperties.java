package org.peertoolkit.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class ScorecardProperties {

    private final Catalog catalog = TinyCatalog.get();

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(catalog);
    }

    @Provide
    Arbitrary<Responses> allRated() {
        return ResponsesArbitraries.allRated(catalog);
    }

    @Property
    void a_score_lies_between_0_and_100_and_in_its_band(@ForAll("responses") Responses responses) {
        for (DomainScore score : card(responses).domains()) {
            if (score.percent() != null) {
                assertThat(score.percent()).isBetween(0, 100);
                assertThat(score.band()).isEqualTo(catalog.scoring().band(score.percent()));
            }
        }
    }

    @Property
    void the_counts_add_up(@ForAll("responses") Responses responses) {
        AnswerSheet sheet = AnswerSheet.of(catalog, responses);
        for (DomainScore score : Scorecard.of(sheet).domains()) {
            assertThat(score.answered() + score.dontKnow() + score.unanswered()).isEqualTo(score.applicable());
            assertThat(score.applicable() + score.notApplicable())
                    .isEqualTo(sheet.asked().questions(score.domain()).size());
            assertThat(List.of(score.answered(), score.dontKnow(), score.unanswered(), score.notApplicable()))
                    .allMatch(count -> count >= 0);
        }
    }

    @Property
    void there_is_one_score_for_each_domain_in_catalog_order(@ForAll("responses") Responses responses) {
        assertThat(card(responses).domains()).extracting(DomainScore::domain).isEqualTo(catalog.domains());
    }

    @Property
    void a_better_answer_never_lowers_a_score(
            @ForAll("responses") Responses responses, @ForAll @IntRange(max = 9) int position) {
        Question question = catalog.questions().get(position);
        if (!(responses.answer(question.id()).orElse(null) instanceof Answer.Rated rated)
                || rated.level() == question.scale().top()) {
            return;
        }

        DomainScore before = score(responses, question);
        DomainScore after = score(with(responses, question, Answer.level(rated.level() + 1)), question);

        assertThat(after.noScore()).isEqualTo(before.noScore());
        if (before.percent() != null) {
            assertThat(after.percent()).isGreaterThanOrEqualTo(before.percent());
        }
    }

    @Property
    void not_applicable_never_changes_another_domain(
            @ForAll("allRated") Responses responses, @ForAll @IntRange(max = 9) int position) {
        Question question = catalog.questions().get(position);

        Scorecard before = card(responses);
        Scorecard after = card(with(responses, question, Answer.notApplicable("not done here")));

        for (DomainScore score : before.domains()) {
            if (!score.domain().id().equals(question.domain())) {
                assertThat(after.domain(score.domain().id())).contains(score);
            } else {
                assertThat(after.domain(score.domain().id())).isNotEqualTo(Optional.of(score));
            }
        }
    }

    @Property
    void dont_know_and_no_answer_give_the_same_percent_where_there_is_one(
            @ForAll("allRated") Responses responses, @ForAll @IntRange(max = 9) int position) {
        Question question = catalog.questions().get(position);

        DomainScore unknown = score(with(responses, question, Answer.dontKnow()), question);
        DomainScore unanswered =
                score(responses.toBuilder(catalog).clear(question.id().value()).build(), question);

        assertThat(unknown.percent()).isEqualTo(unanswered.percent());
        assertThat(unknown.dontKnow()).isEqualTo(1);
        assertThat(unanswered.unanswered()).isEqualTo(1);
    }

    @Property
    void a_percent_is_never_further_than_half_from_the_mean(@ForAll("allRated") Responses responses) {
        for (DomainScore score : card(responses).domains()) {
            double mean = catalog.questions(score.domain().id()).stream()
                    .mapToDouble(question -> share(question, responses.answers()))
                    .average()
                    .orElseThrow();
            assertThat(Math.abs(score.percent() - 100 * mean)).isLessThanOrEqualTo(0.5 + 1e-9);
        }
    }

    private static double share(Question question, Map<QuestionId, Answer> answers) {
        int level = ((Answer.Rated) answers.get(question.id())).level();
        return (level - 1.0) / (question.scale().top() - 1.0);
    }

    private Responses with(Responses responses, Question question, Answer answer) {
        ResponsesBuilder builder = responses.toBuilder(catalog);
        return builder.answer(question.id().value(), answer).build();
    }

    private Scorecard card(Responses responses) {
        return Scorecard.of(AnswerSheet.of(catalog, responses));
    }

    private DomainScore score(Responses responses, Question question) {
        return card(responses).domain(question.domain()).orElseThrow();
    }
}
