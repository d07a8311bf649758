package org.peertoolkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.core.toolkit.ToolkitSection;

class ReadinessToolkitProperties {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(catalog);
    }

    @Provide
    Arbitrary<Responses> quickChecks() {
        return ResponsesArbitraries.quickChecks(catalog);
    }

    @Property
    void the_order_in_which_answers_are_given_changes_nothing(
            @ForAll("responses") Responses responses, @ForAll Random random) {
        List<Map.Entry<QuestionId, Answer>> entries =
                new ArrayList<>(responses.answers().entrySet());
        Collections.shuffle(entries, random);
        ResponsesBuilder builder = responses.toBuilder(catalog);
        entries.forEach(entry -> builder.clear(entry.getKey().value()));
        entries.forEach(entry -> builder.answer(entry.getKey().value(), entry.getValue()));

        assertThat(toolkit.assess(builder.build())).isEqualTo(toolkit.assess(responses));
    }

    @Property
    void each_asked_question_is_in_exactly_one_place(@ForAll("responses") Responses responses) {
        Assessment assessment = toolkit.assess(responses);
        for (ToolkitSection section : assessment.toolkit().sections()) {
            Set<Question> open = new HashSet<>();
            open.addAll(section.notApplicable());
            open.addAll(section.dontKnow());
            open.addAll(section.unanswered());
            int listed = section.notApplicable().size()
                    + section.dontKnow().size()
                    + section.unanswered().size();
            assertThat(open).hasSize(listed);
            assertThat(section.notApplicable()).hasSize(section.score().notApplicable());
            assertThat(section.dontKnow()).hasSize(section.score().dontKnow());
            assertThat(section.unanswered()).hasSize(section.score().unanswered());
            assertThat(listed + section.score().answered())
                    .isEqualTo(assessment
                            .answers()
                            .asked()
                            .questions(section.score().domain())
                            .size());
        }
    }

    @Property
    void the_sections_hold_all_advice_once(@ForAll("responses") Responses responses) {
        Assessment assessment = toolkit.assess(responses);

        List<Advice> inSections = assessment.toolkit().sections().stream()
                .flatMap(section -> section.advice().stream())
                .toList();
        assertThat(inSections)
                .containsExactlyInAnyOrderElementsOf(assessment.toolkit().advice());
        assertThat(inSections).extracting(Advice::practice).doesNotHaveDuplicates();
    }

    @Property
    void advice_never_grows_less_urgent_from_first_to_last(@ForAll("responses") Responses responses) {
        assertThat(toolkit.assess(responses).toolkit().advice())
                .extracting(Advice::priority)
                .isSorted();
    }

    @Property
    void start_here_begins_with_the_first_advice_and_keeps_its_order(@ForAll("responses") Responses responses) {
        Assessment assessment = toolkit.assess(responses);
        List<Advice> start = assessment.toolkit().startHere();

        assertThat(start.size()).isLessThanOrEqualTo(5);
        assertThat(assessment.toolkit().advice()).containsSubsequence(start);
        assertThat(start.isEmpty()).isEqualTo(assessment.toolkit().advice().isEmpty());
        if (!start.isEmpty()) {
            assertThat(start.get(0)).isEqualTo(assessment.toolkit().advice().get(0));
        }
        for (DomainId domain :
                start.stream().map(advice -> advice.practice().homeDomain()).toList()) {
            assertThat(start)
                    .filteredOn(advice -> advice.practice().homeDomain().equals(domain))
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Property
    void all_advice_can_be_acted_on(@ForAll("responses") Responses responses) {
        assertThat(toolkit.assess(responses).toolkit().advice()).allSatisfy(advice -> {
            assertThat(advice.reasons()).isNotEmpty();
            assertThat(advice.resources()).isNotEmpty();
        });
    }

    @Property(tries = 200)
    void a_quick_check_never_speaks_of_questions_beyond_it(@ForAll("quickChecks") Responses responses) {
        Assessment assessment = toolkit.assess(responses);

        assertThat(assessment.answers().quickCheck()).isTrue();
        assertThat(assessment.toolkit().sections()).allSatisfy(section -> {
            assertThat(section.notApplicable()).allMatch(Question::quick);
            assertThat(section.unanswered()).allMatch(Question::quick);
        });
    }
}
