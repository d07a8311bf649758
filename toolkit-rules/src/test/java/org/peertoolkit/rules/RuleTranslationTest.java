package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.rule.Rule;

/** Rules in another language: titles and reasons, and nothing else. */
class RuleTranslationTest {

    private static final Language SPANISH = new Language("es");
    private static final Language ARABIC = new Language("ar");
    private static final Catalog ENGLISH_CONTENT = BundledContent.load();
    private static final Catalog SPANISH_CONTENT = BundledContent.load(SPANISH);

    private TranslatedRules rules;
    private RuleBook book;

    @BeforeEach
    void rules_in_two_languages(@TempDir Path directory) {
        rules = TranslatedRules.in(directory);
        book = rules.book();
    }

    @Test
    void a_translated_rule_says_the_same_in_other_words_and_the_others_what_they_said() {
        RuleBook spanish = book.in(SPANISH);

        assertThat(book.translations()).containsExactly(SPANISH);
        assertThat(book.untranslated(SPANISH)).containsExactly(new RuleId("SUP-03"));
        assertThat(spanish.rules())
                .extracting(Rule::title)
                .containsExactly("Formar parejas de supervisión", "Otra pareja", "Pair supervisors SUP-03");
        assertThat(spanish.rules().get(1).because()).isEqualTo("Otra razón.");
        for (int i = 0; i < 3; i++) {
            Rule own = book.rules().get(i);
            Rule other = spanish.rules().get(i);
            assertThat(other)
                    .isEqualTo(new Rule(
                            own.id(),
                            other.title(),
                            other.because(),
                            own.sources(),
                            own.condition(),
                            own.recommendations(),
                            own.place()));
        }
    }

    @Test
    void in_a_language_without_translation_rules_say_what_they_said() {
        assertThat(book.in(ARABIC).rules()).isEqualTo(book.rules());
        assertThat(book.in(ARABIC).sources()).isEqualTo(book.sources());
        assertThat(book.untranslated(ARABIC)).hasSize(3);
    }

    @Test
    void from_one_language_to_another_nothing_of_the_first_is_left() {
        rules.write("i18n/ar/test.yaml", """
                status: unreviewed
                rules:
                  - { id: SUP-03, name: "إشراف", because: "سبب آخر." }
                """);
        book = rules.book();

        assertThat(book.translations()).containsExactly(ARABIC, SPANISH);
        assertThat(book.in(SPANISH).in(ARABIC).rules())
                .isEqualTo(book.in(ARABIC).rules());
        assertThat(book.in(SPANISH).in(new Language("fr")).rules()).isEqualTo(book.rules());
        assertThat(book.in(SPANISH).in(ARABIC).sources())
                .extracting(SourceFile::name)
                .containsExactly("i18n/ar/test.yaml", "test.drl");
        assertThat(book.in(SPANISH).untranslated(ARABIC)).isEqualTo(book.untranslated(ARABIC));
    }

    @Test
    void the_files_of_the_language_are_named_besides_those_of_the_rules() {
        assertThat(book.sources()).extracting(SourceFile::name).containsExactly("test.drl");
        assertThat(book.in(SPANISH).sources())
                .extracting(SourceFile::name)
                .containsExactly(TranslatedRules.SPANISH, "test.drl");
        assertThat(book.in(SPANISH)).hasToString("3 rules in 2 files");
    }

    @Test
    void reasons_are_in_the_language_of_the_content_and_tell_where_they_are_not() {
        for (RuleBook any : List.of(book, book.in(SPANISH), book.in(ARABIC))) {
            assertThat(reasons(any, SPANISH_CONTENT))
                    .extracting(reason -> reason.rule() + " " + reason.because() + " " + reason.language())
                    .containsExactly(
                            "SUP-01 Alguien a su lado tiene que conocer el trabajo. null",
                            "SUP-02 Otra razón. null",
                            "SUP-03 Someone beside them needs to know the job. en");
            assertThat(reasons(any, ENGLISH_CONTENT))
                    .extracting(reason -> reason.because() + " " + reason.language())
                    .containsOnly("Someone beside them needs to know the job. null")
                    .hasSize(3);
        }
    }

    @Test
    void rules_that_are_not_translated_at_all_tell_it_with_every_reason() {
        Catalog arabic = BundledContent.load(ARABIC);

        assertThat(reasons(book, arabic))
                .hasSize(3)
                .allSatisfy(reason -> assertThat(reason.language()).isEqualTo(Language.ENGLISH));
        assertThat(book.engine(arabic).identity().ruleFiles()).isEqualTo(book.sources());
    }

    @Test
    void the_engine_names_the_files_of_the_language_of_the_content() {
        assertThat(book.engine(ENGLISH_CONTENT).identity().ruleFiles()).isEqualTo(book.sources());
        assertThat(book.engine(SPANISH_CONTENT).identity().ruleFiles())
                .isEqualTo(book.in(SPANISH).sources());
        assertThat(book.in(SPANISH).engine(ENGLISH_CONTENT).identity())
                .isEqualTo(book.engine(ENGLISH_CONTENT).identity());
    }

    @Test
    void a_language_is_added_by_a_file_and_by_nothing_else() {
        Language russian = new Language("ru");
        rules.write("i18n/ru/anything.yaml", """
                status: unreviewed
                rules:
                  - id: SUP-02
                    name: "Работать в паре"
                    because: "Рядом нужен тот, кто знает эту работу."
                """);

        assertThat(rules.book().translations()).containsExactly(SPANISH, russian);
        assertThat(rules.book().in(russian).rules().get(1).because())
                .isEqualTo("Рядом нужен тот, кто знает эту работу.");
        assertThat(rules.book().untranslated(russian)).containsExactly(new RuleId("SUP-01"), new RuleId("SUP-03"));
        assertThat(rules.book().in(SPANISH).rules()).isEqualTo(book.in(SPANISH).rules());
    }

    @Test
    void an_edit_of_a_translation_comes_into_force_by_itself() {
        try (WatchedRules watched =
                RuleBook.watch(rules.directory(), SPANISH_CONTENT, Duration.ofHours(1), reload -> {})) {
            rules.replace("Otra razón.", "Una razón mejor.");

            assertThat(watched.refresh()).isInstanceOf(Reload.Replaced.class);
            assertThat(watched.book().in(SPANISH).rules().get(1).because()).isEqualTo("Una razón mejor.");
            assertThat(watched.engine().suggest(evidence(SPANISH_CONTENT)))
                    .extracting(suggestion -> suggestion.reason().because())
                    .contains("Una razón mejor.");
        }
    }

    @Test
    void a_bad_edit_of_a_translation_leaves_the_old_book_in_force() {
        try (WatchedRules watched =
                RuleBook.watch(rules.directory(), SPANISH_CONTENT, Duration.ofHours(1), reload -> {})) {
            RuleBook before = watched.book();
            rules.replace("id: SUP-02", "id: SUP-20");

            assertThat(watched.refresh())
                    .isInstanceOfSatisfying(
                            Reload.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Object::toString)
                                    .isEqualTo(rules.messages())
                                    .hasSize(1));
            assertThat(watched.book()).isSameAs(before);
            rules.replace("id: SUP-20", "id: SUP-02");
            rules.write("i18n/stray.yaml", "status: unreviewed\n");
            assertThat(watched.refresh()).isInstanceOf(Reload.Refused.class);
        }
    }

    @Test
    void what_is_said_in_other_languages_cannot_be_changed() {
        assertThatThrownBy(() -> book.translations().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> book.in(SPANISH).rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> book.untranslated(SPANISH).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<Reason> reasons(RuleBook any, Catalog content) {
        Collection<Suggestion> suggestions = any.engine(content).suggest(evidence(content));
        return suggestions.stream().map(Suggestion::reason).sorted(Reason.ORDER).toList();
    }

    private static Evidence evidence(Catalog content) {
        Responses low = Responses.to(content).level("sup-02", 1).build();
        return Evidence.of(AnswerSheet.of(content, low));
    }
}
