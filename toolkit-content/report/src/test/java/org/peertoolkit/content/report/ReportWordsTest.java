package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.testkit.SampleReports;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.testkit.TinyCatalog;

class ReportWordsTest {

    private static final ReportWords ENGLISH = ReportWords.in(Language.ENGLISH);

    @Test
    void a_number_changes_the_words_around_it() {
        assertThat(ENGLISH.plain("panel.people", "count", 1)).isEqualTo("1 person answered.");
        assertThat(ENGLISH.plain("panel.people", "count", 0)).isEqualTo("0 people answered.");
        assertThat(ENGLISH.plain("panel.people", "count", 1200)).isEqualTo("1,200 people answered.");
        assertThat(ENGLISH.plain("progress.up", "count", 1)).isEqualTo("up 1 point");
        assertThat(ENGLISH.plain("progress.up", "count", 2)).isEqualTo("up 2 points");
    }

    @Test
    void a_day_is_written_as_its_language_does() {
        assertThat(ENGLISH.plain("day", "day", LocalDate.of(2026, 11, 9))).isEqualTo("November 9, 2026");
        assertThat(words("es", Map.of("day", "el {day}")).plain("day", "day", LocalDate.of(2026, 11, 9)))
                .isEqualTo("el 9 de noviembre de 2026");
    }

    @Test
    void digits_are_the_same_in_every_language() {
        assertThat(words("ar", Map.of("number", "{number}")).plain("number", "number", 42))
                .isEqualTo("42");
        assertThat(words("bn", Map.of("number", "{number}")).plain("number", "number", 42))
                .isEqualTo("42");
    }

    @Test
    void the_words_of_the_catalog_come_first() {
        ReportWords words = words("es", Map.of("start.heading", "Empiece aquí"));

        assertThat(words.text("start.heading")).isEqualTo(Text.of("Empiece aquí"));
    }

    @Test
    void what_is_not_translated_is_english_and_says_so() {
        Text said = words("fr", Map.of()).text("reason.score", "area", "Supervision", "percent", 7);

        assertThat(said.pieces())
                .containsExactly(
                        Inline.Run.of("The score for ").in(Language.ENGLISH),
                        Inline.Run.of("Supervision"),
                        Inline.Run.of(" is 7 percent.").in(Language.ENGLISH));
    }

    @Test
    void words_that_a_catalog_does_not_bring_are_taken_from_the_shipped_translation() {
        assertThat(words("es", Map.of()).text("toolkit.title"))
                .isEqualTo(Text.of("Su caja de herramientas personalizada"));
    }

    @Test
    void a_value_is_shown_as_it_is_whatever_it_holds() {
        String hostile = "'{count, plural, other {x}}' <b> \uE000 {0} '";

        assertThat(ENGLISH.text("answer.note", "note", hostile).pieces())
                .containsExactly(Inline.Run.of("Note: "), Inline.Run.of(hostile));
    }

    @Test
    void a_pattern_that_cannot_be_used_gives_way_to_english() {
        for (String broken : new String[] {"{count", "{count, plural, one {x}}", "{people} personas"}) {
            assertThat(words("fr", Map.of("panel.people", broken)).plain("panel.people", "count", 2))
                    .as(broken)
                    .isEqualTo("2 people answered.");
        }
    }

    @Test
    void a_word_that_nobody_knows_is_an_error_of_the_program() {
        assertThatThrownBy(() -> ENGLISH.text("no.such.word"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no word \"no.such.word\", or a value that it needs was not given.");
    }

    @Test
    void every_problem_with_words_is_told_at_once() {
        Catalog catalog = catalog(
                "es",
                Map.of(
                        "start.headin", "Empiece aquí",
                        "panel.people", "{count, plural, one {1 persona}}",
                        "answer.note", "Nota: {noet}",
                        "start.heading", "Empiece aquí"));

        assertThat(ReportWords.problems(catalog))
                .extracting(Problem::toString)
                .containsExactly(
                        "interface.yaml: words.answer.note: the value {note} is missing. Put {note} where it belongs in the sentence.",
                        "interface.yaml: words.answer.note: there is no value {noet} here. Did you mean \"note\"? Use {note}.",
                        "interface.yaml: words.panel.people: \"{count, plural, one {1 persona}}\" cannot be read: a brace is missing or too many, or a choice has no \"other\". Keep the braces as they are in the English \"{count, plural, one {1 person} other {# people}} answered.\".",
                        "interface.yaml: words.start.headin: no report uses a word with the name \"start.headin\". Did you mean \"start.heading\"? Use a name of the English file, or remove the line.");
    }

    @Test
    void the_shipped_words_have_no_problem() {
        assertThat(ReportWords.names()).hasSizeGreaterThan(150);
        assertThat(ReportWords.problems(SampleReports.CATALOG)).isEmpty();
        assertThat(ReportWords.untranslated(SampleReports.CATALOG)).isEmpty();
    }

    @Test
    void words_that_are_not_translated_are_listed() {
        Catalog catalog = catalog("fr", Map.of("start.heading", "Commencez ici"));

        assertThat(ReportWords.untranslated(catalog))
                .hasSize(ReportWords.names().size() - 1)
                .doesNotContain("start.heading")
                .contains("toolkit.title");
    }

    private static ReportWords words(String language, Map<String, String> words) {
        return ReportWords.of(catalog(language, words));
    }

    private static Catalog catalog(String language, Map<String, String> words) {
        return TinyCatalog.builder("1")
                .language(new Language(language))
                .words(words)
                .build();
    }
}
