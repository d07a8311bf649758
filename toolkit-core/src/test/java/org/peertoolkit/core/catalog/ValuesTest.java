package org.peertoolkit.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.testkit.TinyCatalog;

class ValuesTest {

    private static final Band LOW = new Band("low", "Low", 0, "Low.");

    record Kind(String name, Function<String, ? extends Record> form) {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("role", RoleId::new),
                new Kind("domain", DomainId::new),
                new Kind("profile item", ProfileItemId::new),
                new Kind("choice", ChoiceId::new),
                new Kind("question", QuestionId::new),
                new Kind("practice", PracticeId::new),
                new Kind("resource", ResourceId::new));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_of_the_right_form_reads_as_itself(Kind kind) {
        assertThat(kind.form().apply("sup-02"))
                .hasToString("sup-02")
                .isEqualTo(kind.form().apply("sup-02"));
        assertThat(kind.form().apply("R013")).hasToString("R013");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_of_another_form_is_refused_with_an_example(Kind kind) {
        assertThatThrownBy(() -> kind.form().apply("sup 02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"sup 02\" cannot be the id of a %s. Use letters, digits and single hyphens, such as \"sup-02\"."
                                .formatted(kind.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "-a", "a-", "a--b", "a_b", "é", "a\n", "a.b", "../a", "🙂"})
    void letters_digits_and_single_hyphens_are_all_that_an_id_may_hold(String value) {
        assertThatThrownBy(() -> new QuestionId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_are_in_alphabetical_order() {
        assertThat(Stream.of("b", "a-2", "a").map(PracticeId::new).sorted())
                .extracting(PracticeId::value)
                .containsExactly("a", "a-2", "b");
    }

    @Test
    void a_rule_a_respondent_and_a_version_need_their_names() {
        assertThatThrownBy(() -> new RuleId(" ")).hasMessage("A rule needs an id.");
        assertThatThrownBy(() -> new Respondent("", "peer"))
                .hasMessage("A respondent needs an id and a group, not \"\" and \"peer\".");
        assertThatThrownBy(() -> new ContentVersion("mine", " "))
                .hasMessage("A content version needs an id and a version, not \"mine\" and \" \".");
    }

    @Test
    void a_scale_holds_its_levels_and_nothing_beside_them() {
        assertThat(TinyCatalog.THREE.top()).isEqualTo(3);
        assertThat(Stream.of(0, 1, 3, 4).map(TinyCatalog.THREE::contains)).containsExactly(false, true, true, false);
        assertThatThrownBy(() -> new Scale("one", List.of("Only")))
                .hasMessage("Scale \"one\" has 1 level(s). A scale needs at least 2.");
    }

    @Test
    void a_percent_falls_into_the_highest_band_that_begins_at_or_below_it() {
        ScoringConvention convention = TinyCatalog.get().scoring();

        assertThat(Stream.of(0, 39, 40, 74, 75, 100)
                        .map(percent -> convention.band(percent).id()))
                .containsExactly("early", "early", "growing", "growing", "strong", "strong");
    }

    @Test
    void bands_begin_at_0_and_rise() {
        assertThatThrownBy(() -> new ScoringConvention(101, List.of(LOW)))
                .hasMessage("The least share answered is 101. Use a number from 0 to 100.");
        assertThatThrownBy(() -> new ScoringConvention(-1, List.of(LOW)))
                .hasMessage("The least share answered is -1. Use a number from 0 to 100.");
        assertThatThrownBy(() -> new ScoringConvention(60, List.of()))
                .hasMessage("The first band begins at 0. Add a band with \"from\" 0.");
        assertThatThrownBy(() -> new ScoringConvention(60, List.of(LOW, new Band("same", "Same", 0, ""))))
                .hasMessage("Band \"same\" begins at 0. Each band begins above the one before it, and at most at 100.");
        assertThatThrownBy(() -> new ScoringConvention(60, List.of(LOW, new Band("off", "Off", 101, ""))))
                .hasMessage(
                        "Band \"off\" begins at 101. Each band begins above the one before it, and at most at 100.");
    }

    @Test
    void a_hash_of_files_knows_names_and_texts_but_no_order_and_no_line_ends() {
        SourceFile a = SourceFile.of("a", "one\ntwo\n");
        SourceFile b = SourceFile.of("b", "three\n");

        assertThat(SourceFile.of("a", "one\r\ntwo\r\n")).isEqualTo(a);
        assertThat(SourceFile.sha256(List.of(a, b)))
                .isEqualTo(SourceFile.sha256(List.of(b, a)))
                .hasSize(64);
        assertThat(SourceFile.sha256(List.of(a, b)))
                .isNotEqualTo(
                        SourceFile.sha256(List.of(new SourceFile("b", a.sha256()), new SourceFile("a", b.sha256()))));
        assertThat(SourceFile.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void parts_are_copied_and_keep_their_order() {
        Set<RoleId> roles = new LinkedHashSet<>(List.of(new RoleId("z"), new RoleId("a"), new RoleId("m")));
        List<String> anchors = new ArrayList<>(List.of("1", "2", "3"));
        Question question = new Question(
                new QuestionId("x-1"),
                new DomainId("x"),
                1,
                true,
                roles,
                "?",
                null,
                TinyCatalog.THREE,
                anchors,
                List.of());
        roles.clear();
        anchors.clear();

        assertThat(question.roles()).extracting(RoleId::value).containsExactly("z", "a", "m");
        assertThat(question.levels())
                .containsExactly(new Level(1, "No", "1"), new Level(2, "Partly", "2"), new Level(3, "Yes", "3"));
        assertThatThrownBy(() -> question.roles().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
