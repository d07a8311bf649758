package org.peertoolkit.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.scoring.DomainScore.NoScore;
import org.peertoolkit.core.testkit.TinyCatalog;

class ScorecardTest {

    private final Catalog catalog = TinyCatalog.get();

    @Test
    void a_score_is_the_mean_of_the_levels_rescaled() {
        DomainScore score = supervision(to().level("sup-01", 1)
                .level("sup-02", 2)
                .level("sup-03", 3)
                .level("sup-04", 4)
                .level("sup-05", 4));

        // (0 + 33⅓ + 66⅔ + 100 + 100) / 5
        assertThat(score.percent()).isEqualTo(60);
        assertThat(score.band()).extracting(Band::id).isEqualTo("growing");
        assertThat(score.noScore()).isNull();
    }

    @Test
    void scales_of_different_length_count_alike() {
        DomainScore score = finances(to().level("fin-01", 4).level("fin-02", 3).level("fin-03", 1));

        assertThat(score.percent()).isEqualTo(67);
    }

    @Test
    void halves_are_rounded_up_and_thirds_to_the_nearest() {
        assertThat(finances(to().level("fin-01", 2).level("fin-02", 1)).percent())
                .as("16⅔")
                .isEqualTo(17);
        assertThat(finances(to().level("fin-01", 2).level("fin-02", 2)).percent())
                .as("41⅔")
                .isEqualTo(42);
        assertThat(score(2, 5, 4, 5).percent()).as("87.5").isEqualTo(88);
        assertThat(score(2, 3, 1, 2).percent()).as("25").isEqualTo(25);
    }

    @Test
    void a_great_mix_of_scales_is_added_up_exactly() {
        assertThat(mixed(2, 120, true).percent()).isEqualTo(100);
        assertThat(mixed(2, 120, false).percent()).isZero();
    }

    @Test
    void what_has_no_level_is_counted_each_in_its_own_way() {
        DomainScore score = supervision(to().level("sup-01", 1)
                .level("sup-02", 1)
                .notApplicable("sup-03", "none")
                .dontKnow("sup-04"));

        assertThat(score.answered()).isEqualTo(2);
        assertThat(score.notApplicable()).isEqualTo(1);
        assertThat(score.dontKnow()).isEqualTo(1);
        assertThat(score.unanswered()).isEqualTo(1);
        assertThat(score.applicable()).isEqualTo(4);
        assertThat(score.noScore()).isEqualTo(NoScore.TOO_FEW_LEVELS);
    }

    @Test
    void three_of_five_levels_are_enough_and_two_are_not() {
        ResponsesBuilder two = to().level("sup-01", 1).level("sup-03", 1);
        assertThat(supervision(two).noScore()).isEqualTo(NoScore.TOO_FEW_LEVELS);
        assertThat(supervision(two).percent()).isNull();

        assertThat(supervision(two.level("sup-04", 1)).percent()).isZero();
    }

    @Test
    void not_applicable_leaves_the_denominator_and_dont_know_does_not() {
        ResponsesBuilder two = to().level("sup-01", 4).level("sup-03", 4).level("fin-03", 1);

        assertThat(supervision(two.notApplicable("sup-04", "x").notApplicable("sup-05", "x"))
                        .percent())
                .isEqualTo(100);
        assertThat(supervision(two.dontKnow("sup-04").dontKnow("sup-05")).noScore())
                .isEqualTo(NoScore.TOO_FEW_LEVELS);
    }

    @Test
    void a_domain_without_a_score_says_which_of_the_reasons_it_is() {
        Scorecard quick =
                card(to().level("sup-01", 2).notApplicable("fin-01", "x").notApplicable("fin-02", "x"));
        assertThat(quick.domains())
                .extracting(DomainScore::noScore)
                .containsExactly(NoScore.TOO_FEW_LEVELS, NoScore.NOTHING_APPLIES, NoScore.NOT_ASKED);

        Scorecard whole = card(to().dontKnow("sup-05"));
        assertThat(whole.domains())
                .extracting(DomainScore::noScore)
                .containsExactly(NoScore.TOO_FEW_LEVELS, NoScore.NOTHING_ANSWERED, NoScore.NOTHING_ANSWERED);
    }

    @Test
    void in_a_quick_check_only_its_questions_are_counted() {
        DomainScore score = supervision(to().level("sup-01", 2).level("sup-02", 2));

        assertThat(score.applicable()).isEqualTo(2);
        assertThat(score.percent()).isEqualTo(33);
    }

    @Test
    void questions_for_other_roles_leave_the_denominator() {
        DomainScore score = supervision(to().profile("roles", "chw")
                .level("sup-01", 4)
                .level("sup-04", 4)
                .level("sup-05", 4));

        assertThat(score.applicable()).isEqualTo(4);
        assertThat(score.notApplicable()).isEqualTo(1);
        assertThat(score.percent()).isEqualTo(100);
    }

    @Test
    void a_convention_that_asks_for_nothing_still_needs_one_level() {
        DomainScore score = new Scorecard(Scorecard.of(AnswerSheet.of(
                                lenient(),
                                Responses.to(lenient()).dontKnow("x-1").build()))
                        .domains())
                .domains()
                .get(0);

        assertThat(score.noScore()).isEqualTo(NoScore.TOO_FEW_LEVELS);
    }

    @Test
    void a_domain_is_found_by_id() {
        assertThat(card(to()).domain(new DomainId("finances"))).isPresent();
        assertThat(card(to()).domain(new DomainId("other"))).isEmpty();
    }

    @Test
    void a_score_without_a_band_or_a_reason_cannot_be_made() {
        Domain domain = catalog.domains().get(0);

        assertThatThrownBy(() -> new DomainScore(domain, 50, null, null, 1, 1, 0, 0, 0))
                .hasMessage("A domain has a percent and a band, or the reason why it has none.");
        assertThatThrownBy(() -> new DomainScore(domain, null, null, null, 1, 1, 0, 0, 0))
                .hasMessage("A domain has a percent and a band, or the reason why it has none.");
    }

    private ResponsesBuilder to() {
        return Responses.to(catalog);
    }

    private Scorecard card(ResponsesBuilder responses) {
        return Scorecard.of(AnswerSheet.of(catalog, responses.build()));
    }

    private DomainScore supervision(ResponsesBuilder responses) {
        return card(responses).domains().get(0);
    }

    private DomainScore finances(ResponsesBuilder responses) {
        return card(responses).domains().get(1);
    }

    /** The score of levels that are all on a scale with one top. */
    private static DomainScore score(int questions, int top, int... levels) {
        Catalog one = catalog(IntStream.range(0, questions).map(i -> top).toArray(), 60);
        ResponsesBuilder responses = Responses.to(one);
        IntStream.range(0, questions).forEach(i -> responses.level("x-" + (i + 1), levels[i % levels.length]));
        return Scorecard.of(AnswerSheet.of(one, responses.build())).domains().get(0);
    }

    /** The score of one question on each scale from one top to another, all at the highest or all at the lowest. */
    private static DomainScore mixed(int fromTop, int toTop, boolean highest) {
        int[] tops = IntStream.rangeClosed(fromTop, toTop).toArray();
        Catalog many = catalog(tops, 60);
        ResponsesBuilder responses = Responses.to(many);
        IntStream.range(0, tops.length).forEach(i -> responses.level("x-" + (i + 1), highest ? tops[i] : 1));
        return Scorecard.of(AnswerSheet.of(many, responses.build())).domains().get(0);
    }

    private static Catalog lenient() {
        return catalog(new int[] {3}, 0);
    }

    private static Catalog catalog(int[] tops, int minimum) {
        Catalog tiny = TinyCatalog.get();
        Catalog.Builder builder = Catalog.builder(
                        tiny.version(),
                        "Scales",
                        new ScoringConvention(minimum, tiny.scoring().bands()))
                .domain(new Domain(new DomainId("x"), "x", "X", "X.", 1));
        tiny.domains().forEach(builder::domain);
        tiny.roles().forEach(builder::role);
        tiny.resources().forEach(builder::resource);
        for (int i = 0; i < tops.length; i++) {
            List<String> labels = IntStream.rangeClosed(1, tops[i])
                    .mapToObj(Integer::toString)
                    .toList();
            builder.question(new Question(
                    new QuestionId("x-" + (i + 1)),
                    new DomainId("x"),
                    1,
                    false,
                    Set.of(new RoleId("peer")),
                    "?",
                    null,
                    new Scale("scale-" + tops[i], labels),
                    labels,
                    List.of(new ResourceId("R1"))));
        }
        return builder.build();
    }
}
