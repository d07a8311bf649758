package org.peertoolkit.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Place PLACE = new Place("a.json", 3, 5);

    @Test
    void a_place_leaves_out_what_is_not_known() {
        assertThat(Place.of("built in code")).hasToString("built in code");
        assertThat(new Place("a.json", 3, 0)).hasToString("a.json:3");
        assertThat(PLACE).hasToString("a.json:3:5");
    }

    @Test
    void a_place_refuses_what_cannot_be_a_place() {
        assertThatThrownBy(() -> new Place("", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A place needs a source and no negative numbers, not \"\":1:1.");
        assertThatThrownBy(() -> new Place("a", -1, 0))
                .hasMessage("A place needs a source and no negative numbers, not \"a\":-1:0.");
        assertThatThrownBy(() -> new Place("a", 0, -1))
                .hasMessage("A place needs a source and no negative numbers, not \"a\":0:-1.");
    }

    @Test
    void places_are_ordered_by_source_then_line_then_column() {
        assertThat(List.of(new Place("b", 1, 1), new Place("a", 10, 1), new Place("a", 2, 9), new Place("a", 2, 3)))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_message_is_place_field_fault_nearest_remedy() {
        assertThat(Problem.unknownName(
                        "unknown-question",
                        PLACE,
                        "answers.sup-20",
                        "there is no question \"sup-20\".",
                        "sup-20",
                        List.of("sup-02", "fin-01"),
                        "Use another."))
                .hasToString("a.json:3:5: answers.sup-20: there is no question \"sup-20\"."
                        + " Did you mean \"sup-02\"? Use another.");
        assertThat(Problem.of("empty-file", PLACE, "", "the file is empty.", "Fill it."))
                .hasToString("a.json:3:5: the file is empty. Fill it.");
    }

    @Test
    void nothing_is_offered_when_nothing_is_near() {
        assertThat(Problem.unknownName("x", PLACE, "f", "no.", "zebra", List.of("sup-02"), "Fix.")
                        .nearest())
                .isNull();
    }

    @Test
    void a_message_stays_on_one_line_whatever_the_value_holds() {
        Problem problem = Problem.of("x", PLACE, "answers.a\nb", "\u202Ebad\u2028\u0000\uD800.", "Fix.");

        assertThat(problem).hasToString("a.json:3:5: answers.a\\u000Ab: \\u202Ebad\\u2028\\u0000\\uD800. Fix.");
    }

    @Test
    void a_quoted_value_is_cut_short_and_keeps_emoji_whole() {
        assertThat(Problem.quoted("")).isEqualTo("\"\"");
        assertThat(Problem.quoted("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(Problem.quoted("🙂".repeat(81))).isEqualTo("\"" + "🙂".repeat(80) + "…\"");
        assertThat(Problem.quoted("👩‍⚕️")).isEqualTo("\"👩‍⚕️\"");
        assertThat(Problem.quoted("a\tb")).isEqualTo("\"a\\u0009b\"");
    }

    @Test
    void an_exception_holds_every_problem_once_in_order() {
        Problem late = Problem.of("b", new Place("a", 2, 0), "", "late.", "Fix.");
        Problem early = Problem.of("a", new Place("a", 1, 0), "", "early.", "Fix.");

        InvalidInputException exception = new InvalidInputException("It cannot be used", List.of(late, early, late));

        assertThat(exception.problems()).containsExactly(early, late);
        assertThat(exception).hasMessage("It cannot be used: 2 problems.\n  a:1: early. Fix.\n  a:2: late. Fix.");
    }

    @Test
    void one_problem_is_counted_in_the_singular() {
        Problem only = Problem.of("a", Place.of("a"), "", "wrong.", "Fix.");

        assertThatThrownBy(() -> InvalidInputException.throwIfAny("It cannot be used", List.of(only)))
                .hasMessage("It cannot be used: 1 problem.\n  a: wrong. Fix.");
    }

    @Test
    void no_problem_is_no_exception() {
        InvalidInputException.throwIfAny("It cannot be used", List.of());

        assertThatThrownBy(() -> new InvalidInputException("It cannot be used", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An invalid input has at least one problem.");
    }

    @Test
    void the_problems_travel_with_the_exception_from_one_machine_to_another() throws Exception {
        InvalidInputException sent =
                new InvalidInputException("It cannot be used", List.of(Problem.of("a", PLACE, "f", "wrong.", "Fix.")));

        assertThat(received(sent).problems()).isEqualTo(sent.problems());
    }

    private static InvalidInputException received(InvalidInputException sent)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InvalidInputException) in.readObject();
        }
    }
}
