package org.peertoolkit.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.TinyCatalog;

class PanelTest {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Test
    void everything_that_is_wrong_with_a_panel_is_said_at_once() {
        List<Voice> voices = List.of(
                voice("b.json", person("r1", "peer").level("sup-01", 1)),
                voice("a.json", person("r1", "peer").level("sup-01", 2)),
                voice("c.json", Responses.to(catalog).level("sup-01", 2)),
                voice("d.json", person("r4", "facilitator")),
                voice("e.json", person("r5", "facilitator")));

        assertThatThrownBy(() -> Panel.of(catalog, voices))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        The panel cannot be used: 3 problems.
                          b.json: respondent.id: respondent "r1" gives other answers here than in "a.json". Keep one of the two files, or give the two people different ids.
                          c.json: respondent: it is missing. Add a "respondent" with an "id" that tells people apart without naming them, and the role "group".
                          e.json: respondent.group: "d.json" is a record of the facilitator too. Keep the record of the last meeting.""");
    }

    @Test
    void a_panel_of_nobody_is_refused() {
        assertThatThrownBy(() -> Panel.of(catalog, List.of())).hasMessage("""
                        The panel cannot be used: 1 problem.
                          panel: there are no answers. Give the answers of each respondent in a file of its own.""");
    }

    @Test
    void the_word_of_fewer_than_the_floor_is_not_given_away() {
        Panel panel =
                Panel.of(catalog, List.of(voice("a.json", person("r1", "peer").level("sup-01", 1))));

        assertThatThrownBy(() -> toolkit.assess(panel, PanelConvention.STANDARD))
                .hasMessage("""
                        The panel cannot be used: 1 problem.
                          panel: there is 1 respondent with a voice, and what fewer than 5 say is not shown. Ask more people, let a facilitator record what they agree on, or agree with all of them on a lower floor.""");
        assertThatThrownBy(() -> toolkit.assess(panel, PanelConvention.STANDARD.with(Consensus.FACILITATOR)))
                .hasMessage("""
                        The panel cannot be used: 1 problem.
                          panel: no respondent is of the group "facilitator", so there is no record of what was agreed. Add the facilitator's answers, or choose another consensus.""");
    }

    @Test
    void a_question_that_fewer_than_the_floor_have_answered_counts_as_not_answered() {
        Panel panel = Panel.of(
                catalog,
                List.of(
                        voice("a.json", person("r1", "peer").level("sup-01", 2)),
                        voice("b.json", person("r2", "peer").level("sup-01", 2)),
                        voice("c.json", person("r3", "leader"))));

        assertThat(consensus(panel, 2)).contains(Answer.level(2));
        assertThat(consensus(panel, 3)).isEmpty();
    }

    private Optional<Answer> consensus(Panel panel, int floor) {
        return toolkit.assess(panel, PanelConvention.STANDARD.withFloor(floor))
                .answers()
                .responses()
                .answer(new QuestionId("sup-01"));
    }

    @Test
    void a_facilitators_record_is_the_word_of_a_panel_however_small_and_is_no_voice() {
        Panel panel = Panel.of(
                catalog,
                List.of(
                        voice("a.json", person("r1", "peer").level("sup-01", 1).level("sup-02", 1)),
                        voice(
                                "b.json",
                                person("r2", "facilitator")
                                        .date(LocalDate.of(2026, 11, 20))
                                        .answer("sup-01", Answer.level(3).withNote("Agreed")))));
        Assessment assessment = toolkit.assess(panel, PanelConvention.STANDARD.with(Consensus.FACILITATOR));

        assertThat(assessment.answers().responses())
                .isEqualTo(Responses.to(catalog)
                        .date(LocalDate.of(2026, 11, 20))
                        .answer("sup-01", Answer.level(3).withNote("Agreed"))
                        .build());
        assertThat(assessment.panel().respondents()).isEqualTo(1);
        assertThat(assessment.panel().questions()).allMatch(figures -> figures.everyone() == null);
        assertThat(assessment.comparisons().isEmpty()).isTrue();
    }

    @Test
    void what_respondents_describe_differently_is_said_and_counts_as_not_said() {
        Panel panel = Panel.of(
                catalog,
                List.of(
                        voice(
                                "a.json",
                                person("r1", "peer").profile("roles", "peer").level("sup-01", 1)),
                        voice(
                                "b.json",
                                person("r2", "peer").profile("roles", "chw").level("sup-01", 3)),
                        voice("c.json", person("r3", "facilitator").level("sup-01", 2))));
        Assessment assessment = toolkit.assess(panel, PanelConvention.STANDARD.withFloor(2));

        assertThat(assessment.answers().responses().profile().choices()).isEmpty();
        assertThat(assessment.panel().conflicts())
                .containsExactly(new ProfileConflict(
                        new ProfileItemId("roles"), Set.of(new ChoiceId("peer"), new ChoiceId("chw"))));
        assertThat(assessment.notices())
                .extracting(Notice::code)
                .containsExactly("profile-conflict", "record-not-used");
        assertThat(assessment.comparisons().disagreement()).containsExactly(Map.entry(new QuestionId("sup-01"), 2));
    }

    @Test
    void notes_leave_together_without_group_and_in_an_order_of_their_own() {
        List<Voice> voices = List.of(
                voice(
                        "a.json",
                        person("r1", "peer").answer("sup-01", Answer.level(1).withNote("Zebra"))),
                voice("b.json", person("r2", "peer").notApplicable("sup-01", "Apple")),
                voice(
                        "c.json",
                        person("r3", "leader")
                                .answer("sup-01", Answer.dontKnow().withNote("Apple"))));

        assertThat(Panel.of(catalog, voices)
                        .figures(PanelConvention.STANDARD.withFloor(3))
                        .questions())
                .extracting(QuestionFigures::notes)
                .containsExactly(List.of("Apple", "Zebra"));
        assertThat(Panel.of(catalog, voices)
                        .figures(PanelConvention.STANDARD.withFloor(4))
                        .questions())
                .extracting(QuestionFigures::notes)
                .containsExactly(List.of());
    }

    private ResponsesBuilder person(String id, String group) {
        return Responses.to(catalog).respondent(id, group);
    }

    private static Voice voice(String source, ResponsesBuilder responses) {
        return new Voice(source, responses.build());
    }
}
