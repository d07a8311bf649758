package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;

/**
 * Whether answering takes no longer than promised.
 *
 * <p>Reckoned, not observed: words divided by reading speed. Counted once each are the words that everyone reads: the profile
 * with its choices, the statements, and what each level says. The names of the levels are the same every time and are not
 * counted. Help is opened when it is needed, so it is told apart. The speed is an assumption: 230 words a minute, for plain text
 * that adults read silently. Thinking, talking it over and looking things up are not in it.
 */
class AnsweringTimeTest {

    private static final double WORDS_A_MINUTE = 230;
    private static final Questionnaire WHOLE = Questionnaire.of(BundledContent.load());

    @Test
    void the_quick_check_takes_a_quarter_of_an_hour_at_most() {
        assertThat(WHOLE.quickCheck().questions()).hasSize(27);
        assertThat(minutes(WHOLE.quickCheck(), false)).isBetween(5.0, 15.0);
    }

    @Test
    void the_whole_takes_an_hour_and_a_quarter_at_most_even_with_all_help() {
        assertThat(WHOLE.questions()).hasSizeGreaterThan(100);
        assertThat(minutes(WHOLE, true)).isBetween(20.0, 75.0);
    }

    @Test
    void the_guide_for_authors_gives_these_figures() throws IOException {
        String guide = Files.readString(Path.of("content/README.md")).replace('\n', ' ');

        assertThat(guide)
                .contains("the quick check about %s minutes, the whole about %s minutes."
                        .formatted(whole(WHOLE.quickCheck(), false), whole(WHOLE, false)))
                .contains("bring this to about %s and %s minutes."
                        .formatted(whole(WHOLE.quickCheck(), true), whole(WHOLE, true)))
                .contains("at 230 words a minute (an assumption");
    }

    private static long whole(Questionnaire asked, boolean withHelp) {
        return Math.round(minutes(asked, withHelp));
    }

    private static double minutes(Questionnaire asked, boolean withHelp) {
        List<String> texts = new ArrayList<>();
        List<@Nullable String> help = new ArrayList<>();
        for (ProfileItem item : asked.profile()) {
            texts.add(item.text());
            help.add(item.help());
            item.choices().forEach(choice -> texts.add(choice.text()));
        }
        for (Question question : asked.questions()) {
            texts.add(question.statement());
            help.add(asked.help(question));
            question.levels().forEach(level -> texts.add(level.text()));
        }
        if (withHelp) {
            help.stream().filter(Objects::nonNull).forEach(texts::add);
        }
        int words = texts.stream()
                .mapToInt(text -> FleschKincaid.words(text).size())
                .sum();
        return words / WORDS_A_MINUTE;
    }
}
