package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleschKincaidTest {

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "peer, 1",
        "people, 2",
        "table, 2",
        "worker, 2",
        "supervisor, 4",
        "organization, 5",
        "community, 4",
        "time, 1",
        "times, 1",
        "changes, 2",
        "offices, 3",
        "boxes, 2",
        "asked, 1",
        "wanted, 2",
        "trained, 1",
        "money, 2",
        "day, 1",
        "role, 1",
        "roles, 1",
        "rule, 1",
        "supervise, 3",
        "worker's, 2",
        "HR, 2",
        "CHW, 5",
        "CHWs, 5",
        "27, 1",
        "me, 1",
        "written, 2",
        "policy, 3"
    })
    void a_word_has_its_syllables(String word, int syllables) {
        assertThat(FleschKincaid.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void words_sentences_and_syllables_are_counted() {
        assertThat(FleschKincaid.of("The cat sat on the mat.")).isEqualTo(new FleschKincaid(6, 1, 6));
        assertThat(FleschKincaid.of("Is it \"one-to-one\"? It is! (Yes.) And so on"))
                .isEqualTo(new FleschKincaid(11, 4, 11));
        assertThat(FleschKincaid.of("Version 1.5 costs nothing")).isEqualTo(new FleschKincaid(5, 1, 7));
    }

    @Test
    void the_grade_is_that_of_the_formula() {
        // 0.39 × 6 / 1 + 11.8 × 6 / 6 − 15.59
        assertThat(FleschKincaid.of("The cat sat on the mat.").grade()).isCloseTo(-1.45, within(0.005));
        // 0.39 × 13 / 1 + 11.8 × 24 / 13 − 15.59
        assertThat(new FleschKincaid(13, 1, 24).grade()).isCloseTo(11.26, within(0.005));
    }

    @Test
    void vowels_that_meet_are_taken_for_one_sound() {
        String text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

        // A speaker hears 26: the rule misses one in Australian and one in reptilian.
        assertThat(FleschKincaid.of(text)).isEqualTo(new FleschKincaid(13, 1, 24));
    }

    @Test
    void a_text_without_words_has_no_grade() {
        assertThatThrownBy(() -> FleschKincaid.of(" … "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A text without words has no grade.");
    }
}
