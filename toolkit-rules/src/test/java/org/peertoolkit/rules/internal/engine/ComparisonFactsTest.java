package org.peertoolkit.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

/** What rules read beyond one set of answers. */
class ComparisonFactsTest {

    private static final Catalog CATALOG = SmallCatalog.get();
    private static final QuestionId ONE = new QuestionId("sup-01");
    private static final QuestionId TWO = new QuestionId("sup-02");
    private static final String BOTH = "Answer( question == \"sup-01\" )\n ";

    @TempDir
    private Path directory;

    @Test
    void a_disagreement_fires_a_rule_and_is_cited_with_the_answer_of_its_question() {
        Comparisons comparisons = Comparisons.NONE.withDisagreement(Map.of(ONE, 2, TWO, 3));
        String rule = BOTH + "Disagreement( question == \"sup-01\", spread >= 2 )";

        assertThat(suggest(rule, comparisons))
                .singleElement()
                .extracting(Suggestion::reason)
                .satisfies(reason -> {
                    assertThat(reason.disagreement()).containsExactly(Map.entry(ONE, 2));
                    assertThat(reason.answers()).containsExactly(Map.entry(ONE, Answer.level(3)));
                    assertThat(reason.earlier()).isEmpty();
                });
        assertThat(suggest(rule.replace(">= 2", ">= 3"), comparisons)).isEmpty();
        assertThat(suggest(rule, Comparisons.NONE)).isEmpty();
    }

    @Test
    void a_spread_of_nothing_is_a_disagreement_of_zero_and_no_spread_is_none() {
        String rule = BOTH + "Disagreement( question == \"sup-01\", spread == 0 )";

        assertThat(suggest(rule, Comparisons.NONE.withDisagreement(Map.of(ONE, 0))))
                .hasSize(1);
        assertThat(suggest(rule, Comparisons.NONE)).isEmpty();
        assertThat(suggest(BOTH + "not Disagreement( question == \"sup-01\", spread >= 1 )", Comparisons.NONE))
                .hasSize(1);
    }

    @Test
    void an_earlier_level_fires_a_rule_and_is_told_apart_from_the_level_of_today() {
        Comparisons comparisons = Comparisons.NONE.withEarlier(Map.of(ONE, 1, TWO, 3));
        String rule = BOTH + "Earlier( question == \"sup-01\", level <= 2 )";

        assertThat(suggest(rule, comparisons))
                .singleElement()
                .extracting(Suggestion::reason)
                .satisfies(reason -> {
                    assertThat(reason.earlier()).containsExactly(Map.entry(ONE, 1));
                    assertThat(reason.answers()).containsExactly(Map.entry(ONE, Answer.level(3)));
                    assertThat(reason.disagreement()).isEmpty();
                });
        assertThat(suggest(rule.replace("Earlier", "Answer"), comparisons)).isEmpty();
        assertThat(suggest(BOTH + "Earlier( question == \"sup-01\", level >= 2 )", comparisons))
                .isEmpty();
    }

    @Test
    void a_not_that_looked_at_an_earlier_level_cites_it() {
        assertThat(suggest(
                        BOTH + "not Earlier( question == \"sup-01\", level >= 2 )",
                        Comparisons.NONE.withEarlier(Map.of(ONE, 1))))
                .extracting(Suggestion::reason)
                .extracting(Reason::earlier)
                .containsExactly(Map.of(ONE, 1));
    }

    private Collection<Suggestion> suggest(String condition, Comparisons comparisons) {
        Responses responses = Responses.to(CATALOG).level("sup-01", 3).build();
        return SmallRules.book(directory, condition)
                .engine(CATALOG)
                .suggest(Evidence.of(AnswerSheet.of(CATALOG, responses), comparisons));
    }
}
