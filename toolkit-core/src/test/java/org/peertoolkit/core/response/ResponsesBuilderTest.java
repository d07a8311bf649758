package org.peertoolkit.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.testkit.TinyCatalog;

class ResponsesBuilderTest {

    private static final String CODE = "responses built in code: ";

    private final Catalog catalog = TinyCatalog.get();
    private final ResponsesBuilder builder = Responses.to(catalog);

    @Test
    void the_four_things_that_can_be_said_of_a_question_stay_four_things() {
        Responses responses = builder.level("sup-01", 1)
                .notApplicable("sup-02", "No supervisors")
                .dontKnow("sup-03")
                .build();

        assertThat(responses.answer(new QuestionId("sup-01"))).contains(Answer.level(1));
        assertThat(responses.answer(new QuestionId("sup-02"))).contains(Answer.notApplicable("No supervisors"));
        assertThat(responses.answer(new QuestionId("sup-03"))).contains(Answer.dontKnow());
        assertThat(responses.answer(new QuestionId("sup-04"))).isEmpty();
        assertThat(responses.answers()).hasSize(3);
    }

    @Test
    void empty_responses_are_fine() {
        Responses responses = builder.build();

        assertThat(responses.answers()).isEmpty();
        assertThat(responses.profile()).isEqualTo(Profile.EMPTY);
        assertThat(responses.respondent()).isNull();
        assertThat(responses.date()).isNull();
        assertThat(responses.content()).isEqualTo(catalog.version());
    }

    @Test
    void the_last_word_counts() {
        Responses responses = builder.level("sup-01", 9)
                .level("sup-01", 2)
                .dontKnow("sup-02")
                .clear("sup-02")
                .level("sup-03", 0)
                .clear("sup-03")
                .profile("setting", "moon")
                .profile("setting", "clinic")
                .profile("roles", "peer")
                .profile("roles")
                .respondent("", "")
                .respondent("r1", "leader")
                .date(LocalDate.of(12345, 1, 1))
                .date(LocalDate.of(2026, 11, 21))
                .content(new ContentVersion("other", "1"))
                .content(new ContentVersion("tiny", "0"))
                .build();

        assertThat(responses)
                .hasToString(
                        "Responses to tiny 0: profile {setting=[clinic]}, answers {sup-01=Rated[level=2, note=null]}");
        assertThat(responses.respondent()).isEqualTo(new Respondent("r1", "leader"));
        assertThat(responses.date()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void every_problem_is_reported_at_once_in_order() {
        builder.respondent(" ", "peer")
                .date(LocalDate.of(0, 1, 1))
                .profile("settin", "clinic")
                .profile("setting", "clinic", "hospital", "clinc")
                .level("sup-1", 2)
                .level("sup-01", 5)
                .level("sup-02", 0)
                .level("fin-02", 4)
                .notApplicable("fin-01", " ");

        assertThat(messages())
                .containsExactly(
                        CODE + "answers.fin-01: it says not applicable without a reason. Say in a few words why.",
                        CODE + "answers.fin-02: level \"4\" is off the scale. Use a level from 1 to 3.",
                        CODE + "answers.sup-01: level \"5\" is off the scale. Use a level from 1 to 4.",
                        CODE + "answers.sup-02: level \"0\" is off the scale. Use a level from 1 to 4.",
                        CODE + "answers.sup-1: there is no question \"sup-1\". Did you mean \"sup-01\"?"
                                + " Use the id of a question that this content has.",
                        CODE + "date: the year \"0\" cannot be meant. Use a year from 1 to 9999.",
                        CODE + "profile.settin: there is no profile item \"settin\". Did you mean \"setting\"?"
                                + " Use an item that this content has.",
                        CODE + "profile.setting: it takes one choice, and 2 are given: \"clinic\", \"hospital\"."
                                + " Keep the one that fits best.",
                        CODE + "profile.setting: there is no choice \"clinc\". Did you mean \"clinic\"?"
                                + " Choose from \"clinic\", \"community\", \"hospital\".",
                        CODE + "respondent: its id is \" \" and its group is \"peer\"."
                                + " Fill in both, or say nothing about the respondent.");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The responses cannot be used: 10 problems.\n  " + CODE + "answers.fin-01: ");
    }

    @Test
    void an_id_of_any_shape_is_only_an_unknown_id() {
        builder.level("", 1)
                .level("sup 01", 1)
                .dontKnow("a\nb")
                .profile("my roles", "peer")
                .profile("roles", "pe er");

        assertThat(messages())
                .containsExactly(
                        CODE + "answers.: there is no question \"\". Use the id of a question that this content has.",
                        CODE + "answers.a\\u000Ab: there is no question \"a\\u000Ab\"."
                                + " Use the id of a question that this content has.",
                        CODE + "answers.sup 01: there is no question \"sup 01\". Did you mean \"sup-01\"?"
                                + " Use the id of a question that this content has.",
                        CODE + "profile.my roles: there is no profile item \"my roles\"."
                                + " Use an item that this content has.",
                        CODE + "profile.roles: there is no choice \"pe er\". Did you mean \"peer\"?"
                                + " Choose from \"peer\", \"chw\".");
    }

    @Test
    void saying_an_item_anew_takes_back_only_its_own_problems() {
        builder.profile("roles x", "peer").profile("roles", "bad").profile("roles", "peer");

        assertThat(messages())
                .containsExactly(CODE + "profile.roles x: there is no profile item \"roles x\". Did you mean \"roles\"?"
                        + " Use an item that this content has.");
    }

    @Test
    void other_content_is_one_problem_and_hides_those_that_follow_from_it() {
        builder.content(new ContentVersion("workforce-survey", "1"))
                .level("pay-01", 1)
                .profile("x", "y")
                .respondent("", "");

        assertThat(messages())
                .containsExactly(
                        CODE + "content: these are answers to \"workforce-survey\", and the content in use is \"tiny\"."
                                + " Choose the content that was answered.",
                        CODE + "respondent: its id is \"\" and its group is \"\"."
                                + " Fill in both, or say nothing about the respondent.");
    }

    @Test
    void a_problem_names_the_place_given() {
        builder.at(new Place("r.json", 7, 3)).level("sup-99", 1);

        assertThat(builder.problems()).extracting(Problem::place).containsExactly(new Place("r.json", 7, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void a_blank_note_is_no_note(String blank) {
        assertThat(Answer.level(2).withNote(blank)).isEqualTo(Answer.level(2));
        assertThat(Answer.dontKnow().withNote(blank)).isEqualTo(Answer.dontKnow());
        assertThat(Answer.notApplicable("why").withNote(blank)).isEqualTo(Answer.notApplicable("why"));
        assertThat(Answer.level(2).withNote("seen").withNote(null).note()).isNull();
    }

    @Test
    void responses_carry_over_to_another_edition_and_keep_saying_which_was_answered() {
        Responses first = builder.level("sup-01", 3)
                .profile("roles", "peer", "chw")
                .respondent("r1", "leader")
                .date(LocalDate.of(2026, 1, 2))
                .build();

        Responses second =
                first.toBuilder(TinyCatalog.edition("2")).level("sup-02", 4).build();

        assertThat(second.content()).isEqualTo(new ContentVersion("tiny", "1"));
        assertThat(second.answers().keySet()).extracting(QuestionId::value).containsExactly("sup-01", "sup-02");
        assertThat(first.toBuilder(catalog).build()).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void what_was_built_does_not_change_with_its_builder() {
        Responses before = builder.level("sup-01", 3).profile("roles", "peer").build();
        builder.level("sup-01", 1).profile("roles", "chw");

        assertThat(before.answer(new QuestionId("sup-01"))).contains(Answer.level(3));
        assertThat(before.profile().choices(new ProfileItemId("roles"))).containsExactly(new ChoiceId("peer"));
        assertThatThrownBy(() -> before.answers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private List<String> messages() {
        return builder.problems().stream().map(Problem::toString).toList();
    }
}
