package org.peertoolkit.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class ProgressProperties {

    private static final Catalog FIRST = TinyCatalog.get();
    private static final Catalog SECOND = OtherEdition.get();
    private static final ReadinessToolkit TOOLKIT = ReadinessToolkit.of(SECOND, new LowestAnswerEngine());

    /** Full checks and quick checks of both editions, some with little answered; no question without an answer to be sure of. */
    @Provide
    Arbitrary<Standing> standings() {
        return Arbitraries.of(FIRST, SECOND).flatMap(ProgressProperties::standings);
    }

    @Provide
    Arbitrary<Standing> sameEdition() {
        return standings(SECOND);
    }

    private static Arbitrary<Standing> standings(Catalog catalog) {
        Arbitrary<Responses> responses = Arbitraries.frequencyOf(
                Tuple.of(3, ResponsesArbitraries.of(catalog)),
                Tuple.of(3, ResponsesArbitraries.allRated(catalog)),
                Tuple.of(1, ResponsesArbitraries.quickChecks(catalog)));
        return Combinators.combine(responses, Arbitraries.of("", "r1", "r2")).as((given, who) -> {
            ResponsesBuilder builder = given.toBuilder(catalog);
            if (!who.isEmpty()) {
                builder.respondent(who, "leader");
            }
            return Standing.of(
                    "one",
                    ReadinessToolkit.of(catalog, new LowestAnswerEngine()).assess(builder.build()));
        });
    }

    @Property(tries = 1000)
    void the_parts_of_every_change_add_up_exactly(
            @ForAll("standings") Standing one, @ForAll("standings") Standing other) {
        for (DomainChange change : step(one, other).domains()) {
            Integer points = change.points();
            Statistics.label("changes")
                    .collect(points == null ? "none to tell" : change.parts().size() + " parts");
            if (points == null) {
                assertThat(change.parts()).isEmpty();
                continue;
            }
            assertThat(change.parts().stream()
                            .mapToInt(DomainChange.Part::points)
                            .sum())
                    .isEqualTo(points);
            Points exact = Points.ZERO;
            for (DomainChange.Part part : change.parts()) {
                exact = exact.plus(part.exact());
                assertThat((double) part.points()).isCloseTo(number(part.exact()), within(1.0));
            }
            double byHand = mean(other, change) - mean(one, change);
            assertThat(number(exact)).isCloseTo(byHand, within(1e-9));
            Points effects = Points.ZERO;
            for (QuestionChange question : change.questions()) {
                effects = effects.plus(question.effect());
            }
            assertThat(effects).isEqualTo(exact);
        }
    }

    @Property(tries = 200)
    void a_recorded_score_that_is_worked_out_otherwise_today_is_put_down_to_scoring(
            @ForAll("rated") Responses one,
            @ForAll("rated") Responses other,
            @ForAll @IntRange(min = -5, max = 5) int by) {
        Standing then = undated(standing(one));
        List<DomainStanding> domains = then.domains().stream()
                .map(domain -> new DomainStanding(domain.id(), domain.title(), domain.percent() + by, domain.asked()))
                .toList();
        Standing recorded = new Standing(
                then.name(),
                then.answered(),
                null,
                null,
                false,
                then.profile(),
                then.answers(),
                then.comparisons(),
                domains,
                then.practices(),
                then.receipt());

        assertThat(step(recorded, standing(other)).domains()).allSatisfy(change -> {
            assertThat(change.part(Cause.SCORING).map(DomainChange.Part::points).orElse(0))
                    .isEqualTo(-by);
            assertThat(change.parts().stream()
                            .mapToInt(DomainChange.Part::points)
                            .sum())
                    .isEqualTo(change.points());
        });
    }

    @Property(tries = 300)
    void going_back_undoes_every_part(@ForAll("standings") Standing one, @ForAll("standings") Standing other) {
        List<DomainChange> back = step(other, one).domains();
        for (DomainChange change : step(one, other).domains()) {
            DomainChange undone = back.stream()
                    .filter(each -> each.domain().equals(change.domain()))
                    .findFirst()
                    .orElseThrow();
            assertThat(undone.parts()).hasSameSizeAs(change.parts());
            change.parts()
                    .forEach(part -> assertThat(undone.part(part.cause())
                                    .orElseThrow()
                                    .exact()
                                    .plus(part.exact()))
                            .isEqualTo(Points.ZERO));
        }
    }

    @Property(tries = 300)
    void the_same_assessment_twice_is_no_change(@ForAll("standings") Standing one) {
        Step step = step(one, one);

        assertThat(step.domains()).allSatisfy(change -> {
            assertThat(change.parts()).isEmpty();
            assertThat(change.questions())
                    .allMatch(question -> question.effect().isZero());
        });
        assertThat(step.practices()).allMatch(change -> change.status() == PracticeChange.Status.STILL_OPEN);
    }

    @Property(tries = 300)
    void answers_to_other_words_or_another_scale_are_in_no_trend(
            @ForAll("standings") Standing one, @ForAll("standings") Standing other) {
        if (one.answered().equals(other.answered())) {
            return;
        }
        Set<QuestionId> changed = new HashSet<>();
        for (DomainChange change : step(one, other).domains()) {
            for (QuestionChange question : change.questions()) {
                if (Set.of("sup-01", "fin-02", "fin-03", "sup-06")
                        .contains(question.question().value())) {
                    changed.add(question.question());
                    assertThat(question.comparable()).isFalse();
                    assertThat(question.cause()).isEqualTo(Cause.QUESTIONS);
                }
            }
        }
        Statistics.label("questions that changed").collect(changed.size());
    }

    @Property(tries = 300)
    void one_other_answer_moves_the_score_by_its_share_and_nothing_else(
            @ForAll("rated") Responses responses, @ForAll boolean up) {
        Responses moved =
                responses.toBuilder(SECOND).level("sup-02", up ? 4 : 1).build();
        Step step = step(standing(responses), standing(moved));

        DomainChange change = step.domains().get(0);
        int before = ((Answer.Rated) responses.answer(new QuestionId("sup-02")).orElseThrow()).level();
        int steps = (up ? 4 : 1) - before;
        if (steps == 0) {
            assertThat(change.parts()).isEmpty();
        } else {
            assertThat(change.parts()).extracting(DomainChange.Part::cause).containsExactly(Cause.ANSWERS);
            assertThat(change.parts().get(0).exact()).isEqualTo(Points.of(100L * steps, 3L * 6));
        }
        assertThat(step.domains().subList(1, 3))
                .allMatch(each -> each.questions().isEmpty());
    }

    @Property(tries = 300)
    void other_people_take_the_answers_part_and_it_is_said(
            @ForAll("sameEdition") Standing one, @ForAll("sameEdition") Standing other) {
        Step step = step(one, other);
        boolean others = one.respondent() != null
                && other.respondent() != null
                && !one.respondent().equals(other.respondent());
        assertThat(step.domains())
                .allMatch(change ->
                        change.part(others ? Cause.ANSWERS : Cause.RESPONDENTS).isEmpty());
        assertThat(step.notices().stream().anyMatch(notice -> notice.code().equals("other-respondents")))
                .isEqualTo(others);
    }

    @Property(tries = 300)
    void what_became_of_each_practice_is_answers_plus_rules(
            @ForAll("standings") Standing one, @ForAll("standings") Standing other, @ForAll Set<Integer> whims) {
        // An edition of the rules that left some practices out and had one more.
        Standing then = new Standing(
                one.name(),
                one.answered(),
                one.date(),
                one.respondent(),
                one.panel(),
                one.profile(),
                one.answers(),
                one.comparisons(),
                one.domains(),
                whimsical(one.practices(), whims),
                one.receipt());
        Step step = step(then, other);
        Set<PracticeId> either = new HashSet<>(then.practices().keySet());
        either.addAll(other.practices().keySet());

        assertThat(step.practices())
                .extracting(change -> change.practice().id())
                .containsExactlyInAnyOrderElementsOf(either);
        for (PracticeChange change : step.practices()) {
            int happened = switch (change.status()) {
                case NO_LONGER -> -1;
                case STILL_OPEN -> 0;
                case NEW -> 1;
            };
            assertThat(change.byAnswers() + change.byRules()).isEqualTo(happened);
            Statistics.label("practices").collect(change.status(), change.cause());
        }
    }

    @Property(tries = 300)
    void with_the_same_rules_and_content_nothing_is_put_down_to_rules(
            @ForAll("sameEdition") Standing one, @ForAll("sameEdition") Standing other) {
        assertThat(step(one, other).practices()).allMatch(change -> change.byRules() == 0);
    }

    @Property(tries = 300)
    void nothing_that_waits_to_be_confirmed_is_an_answer_and_what_is_confirmed_is_that_of_then(
            @ForAll("standings") Standing one) {
        CarryOver carried = CarryOver.from(one, SECOND);
        ResponsesBuilder responses = TOOLKIT.respond();

        assertThat(responses.build().answers()).isEmpty();
        carried.unconfirmed().keySet().forEach(question -> carried.confirm(question, responses));
        assertThat(responses.build().answers())
                .allSatisfy((question, answer) ->
                        assertThat(one.answers().get(question)).isEqualTo(answer));
        Set<QuestionId> all = new HashSet<>(carried.unconfirmed().keySet());
        all.addAll(carried.notCarried());
        assertThat(all).isEqualTo(one.answers().keySet());
        if (!one.answered().equals(SECOND.version())) {
            assertThat(carried.unconfirmed().keySet())
                    .doesNotContain(new QuestionId("sup-01"), new QuestionId("fin-02"), new QuestionId("fin-03"));
        }
    }

    @Provide
    Arbitrary<Responses> rated() {
        return ResponsesArbitraries.allRated(SECOND);
    }

    private static Standing standing(Responses responses) {
        return Standing.of("one", TOOLKIT.assess(responses));
    }

    private static Step step(Standing one, Standing other) {
        // Without days, so that the order is the one in which they are given.
        return TOOLKIT.progress(List.of(undated(one), undated(other))).whole();
    }

    private static Standing undated(Standing one) {
        return new Standing(
                one.name(),
                one.answered(),
                null,
                one.respondent(),
                one.panel(),
                one.profile(),
                one.answers(),
                one.comparisons(),
                one.domains(),
                one.practices(),
                one.receipt());
    }

    private static Map<PracticeId, PracticeStanding> whimsical(
            Map<PracticeId, PracticeStanding> practices, Set<Integer> whims) {
        Map<PracticeId, PracticeStanding> other = new LinkedHashMap<>(practices);
        SECOND.practices().forEach(practice -> {
            if (whims.contains(other.size())) {
                other.remove(practice.id());
            } else if (whims.size() % 2 == 1) {
                other.put(
                        practice.id(),
                        new PracticeStanding(practice.id(), practice.title(), practice.homeDomain(), Priority.LOW));
            }
        });
        return other;
    }

    private static double mean(Standing standing, DomainChange change) {
        return standing.domains().stream()
                .filter(domain -> domain.id().equals(change.domain()))
                .flatMap(domain -> domain.asked().stream())
                .filter(question -> question.level() != null)
                .mapToDouble(question -> 100.0 * (question.level() - 1) / (question.levels() - 1))
                .average()
                .orElseThrow();
    }

    private static double number(Points points) {
        return points.numerator().doubleValue() / points.denominator().doubleValue();
    }
}
