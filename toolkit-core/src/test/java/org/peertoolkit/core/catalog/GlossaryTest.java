package org.peertoolkit.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.testkit.TinyCatalog;

/** Where terms of art are found, and how help explains them. */
class GlossaryTest {

    private static final Term CASELOAD =
            term("caseload", "A caseload is how many people a worker supports.", "caseloads");
    private static final Term ACT = term("ACT", "A team with several professions.", "Assertive Community Treatment");
    private static final Term CO_SUPERVISION = term("co-supervision", "Two people supervise together.");
    private static final Glossary GLOSSARY = new Glossary(List.of(CO_SUPERVISION, ACT, CASELOAD));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseload",
                "The caseload is agreed.",
                "Who has a caseload?",
                "(caseload)",
                "\"Caseload\"",
                "CASELOAD",
                "a caseload/workload",
                "caseloads are even",
                "the worker's caseload's size"
            })
    void a_term_is_found_as_a_whole_word_in_any_case_and_in_its_other_forms(String text) {
        assertThat(GLOSSARY.in(text)).containsExactly(CASELOAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "case load", "caseloading", "subcaseload", "caseload2", "2caseload", "caseloadé", "écaseload"
            })
    void a_term_is_not_found_inside_another_word(String text) {
        assertThat(GLOSSARY.in(text)).isEmpty();
    }

    @Test
    void a_form_in_capitals_is_only_found_in_capitals() {
        assertThat(GLOSSARY.in("The ACT team meets.")).containsExactly(ACT);
        assertThat(GLOSSARY.in("They act on it. Act now. A contact. FACTS.")).isEmpty();
    }

    @Test
    void what_a_short_form_stands_for_is_found_in_any_case() {
        assertThat(GLOSSARY.in("It offers assertive community treatment.")).containsExactly(ACT);
    }

    @Test
    void a_term_with_a_hyphen_is_found_with_its_hyphen() {
        assertThat(GLOSSARY.in("Co-supervision is set.")).containsExactly(CO_SUPERVISION);
        assertThat(GLOSSARY.in("cosupervision, co supervision, supervision")).isEmpty();
    }

    @Test
    void marks_in_a_term_are_taken_as_they_are_written() {
        Term dotted = term("C.3", "A project.");
        Glossary glossary = new Glossary(List.of(dotted));

        assertThat(glossary.in("C.3 lists ten roles.")).containsExactly(dotted);
        assertThat(glossary.in("CX3 lists none.")).isEmpty();
    }

    @Test
    void terms_come_in_the_order_of_the_glossary_and_each_once() {
        assertThat(GLOSSARY.in("A caseload, an ACT team, more caseloads, co-supervision."))
                .containsExactly(CO_SUPERVISION, ACT, CASELOAD);
        assertThat(GLOSSARY.terms()).containsExactly(CO_SUPERVISION, ACT, CASELOAD);
        assertThat(GLOSSARY).hasToString("[co-supervision, ACT, caseload]");
    }

    @Test
    void a_question_is_searched_in_its_statement_and_its_levels() {
        assertThat(GLOSSARY.in(question("The caseload is agreed.", null, "An ACT team has none.")))
                .containsExactly(ACT, CASELOAD);
        assertThat(GLOSSARY.in(question("Nothing special.", null, "Nothing."))).isEmpty();
    }

    @Test
    void what_the_help_of_the_question_explains_is_not_explained_again() {
        assertThat(GLOSSARY.in(question("The caseload is agreed.", "Caseloads count people.", "An ACT team has none.")))
                .containsExactly(ACT);
        assertThat(GLOSSARY.in(question("Nothing special.", "A caseload counts people.", "Nothing.")))
                .isEmpty();
    }

    @Test
    void help_is_that_of_the_question_and_then_each_term_on_a_line() {
        Question both = question("The caseload is agreed.", "Think of this year.", "An ACT team has none.");
        Question noHelp = question("The caseload is agreed.", null, "None.");
        Question noTerm = question("Nothing special.", "Think of this year.", "None.");
        Question neither = question("Nothing special.", null, "None.");
        Questionnaire asked = questionnaire();

        assertThat(asked.help(both)).isEqualTo("""
                        Think of this year.
                        ACT: A team with several professions.
                        caseload: A caseload is how many people a worker supports.""");
        assertThat(asked.help(noHelp)).isEqualTo("caseload: A caseload is how many people a worker supports.");
        assertThat(asked.help(noTerm)).isEqualTo("Think of this year.");
        assertThat(asked.help(neither)).isNull();
    }

    @Test
    void content_may_explain_nothing() {
        assertThat(TinyCatalog.get().glossary().terms()).isEmpty();
        assertThat(TinyCatalog.get().glossary().in("caseload")).isEmpty();
    }

    @Test
    void glossaries_of_the_same_terms_are_equal() {
        Glossary same = new Glossary(List.of(CO_SUPERVISION, ACT, CASELOAD));

        assertThat(GLOSSARY).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(GLOSSARY).isNotEqualTo(new Glossary(List.of(ACT, CO_SUPERVISION, CASELOAD)));
    }

    private static Questionnaire questionnaire() {
        Catalog.Builder builder = TinyCatalog.builder("1");
        GLOSSARY.terms().forEach(builder::term);
        return Questionnaire.of(builder.build());
    }

    private static Term term(String term, String meaning, String... also) {
        return new Term(term, List.of(also), meaning, List.of(new ResourceId("R1")));
    }

    private static Question question(String statement, @Nullable String help, String firstLevel) {
        Question other = TinyCatalog.get().questions().get(0);
        return new Question(
                other.id(),
                other.domain(),
                1,
                false,
                other.roles(),
                statement,
                help,
                TinyCatalog.THREE,
                List.of(firstLevel, "Some.", "All."),
                other.grounding());
    }
}
