package org.peertoolkit.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class RuleSentenceTest {

    @TempDir
    private Path folder;

    /** The words of the catalog: statement “About sup-01”, four levels Not yet to In place, three levels No to Yes. */
    private static final Catalog CATALOG = SmallCatalog.withStatements(id -> "About " + id + ".");

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            Answer( question == "sup-01", level <= 2 ) ~ the answer to “About sup-01” is level 1 or 2 (Not yet or Beginning)
            Answer( question == "sup-01", level >= 2 ) ~ the answer to “About sup-01” is level 2, 3 or 4 (Beginning, Mostly or In place)
            Answer( question == "sup-01", level == 1 || level > 3 ) ~ the answer to “About sup-01” is level 1 or 4 (Not yet or In place)
            Answer( question == "sup-01", level in ( 2, 3 ) ) ~ the answer to “About sup-01” is level 2 or 3 (Beginning or Mostly)
            Answer( question == "sup-01", level not in ( 2, 3 ) ) ~ the answer to “About sup-01” is level 1 or 4 (Not yet or In place)
            Answer( question == "sup-01" ) ~ the answer to “About sup-01” is any level
            Answer( question == "sup-01", level < 1 ) ~ the answer to “About sup-01” is something that it cannot be
            Answer( question == "sup-04", level != 2 ) ~ the answer to “About sup-04” is level 1 or 3 (No or Yes)
            not Answer( question == "sup-01", level <= 2 ) ~ the answer to “About sup-01” is not level 1 or 2 (Not yet or Beginning)
            Answer( question in ( "sup-01", "sup-02" ), level == 1 ) ~ the answer to “About sup-01” or to “About sup-02” is level 1 (Not yet)
            not Answer( question in ( "sup-01", "sup-02" ), level == 1 ) ~ neither the answer to “About sup-01” nor the answer to “About sup-02” is level 1 (Not yet)
            Answer( level == 1 ) ~ some answer is level 1
            Answer( question != "sup-01", level == 1 ) ~ some answer other than the one to “About sup-01” is level 1
            not Answer( level == 1 ) ~ no answer is level 1
            Answer( question == "sup-01" && level == 1 || question == "sup-02" && level == 4 ) ~ FAULT
            Answer( ( question == "sup-01" && level == 1 ) || ( question == "sup-02" && level == 4 ) ) ~ either the answer to “About sup-01” is level 1 (Not yet) or the answer to “About sup-02” is level 4 (In place)
            Answer( question == "sup-01", question == "sup-02" ) ~ (this can never be so)
            DontKnow( question == "sup-01" ) ~ the answer to “About sup-01” is “don't know”
            NotApplicable( question == "sup-01" ) ~ the answer to “About sup-01” is “not applicable”
            Unanswered( question == "sup-01" ) ~ the answer to “About sup-01” is missing
            not Unanswered( question == "sup-01" ) ~ the answer to “About sup-01” is not missing
            Unanswered() ~ some answer is missing
            ( Answer( question == "sup-01", level <= 2 ) or DontKnow( question == "sup-01" ) ) ~ the answer to “About sup-01” is level 1 or 2 (Not yet or Beginning) or “don't know”
            ( Answer( question == "sup-01", level <= 2 ) or Answer( question == "sup-02", level <= 2 ) ) ~ the answer to “About sup-01” or to “About sup-02” is level 1 or 2 (Not yet or Beginning)
            ( DontKnow( question == "sup-01" ) or DontKnow( question == "sup-02" ) or DontKnow( question == "fin-01" ) ) ~ at least one of the answers to “About sup-01”, to “About sup-02” and to “About fin-01” is “don't know”
            ( Answer( question == "sup-01", level <= 2 ) or Profile( item == "stage", value == "planning" ) ) ~ either the answer to “About sup-01” is level 1 or 2 (Not yet or Beginning) or the organization chose “planning” when asked “What is it?”
            Profile( item == "stage", value == "planning" ) ~ the organization chose “planning” when asked “What is it?”
            not Profile( item == "stage", value in ( "planning", "starting" ) ) ~ the organization did not choose “planning” or “starting” when asked “What is it?”
            Profile( item == "stage" ) ~ the organization chose something when asked “What is it?”
            not Profile( item == "stage" ) ~ the organization chose nothing when asked “What is it?”
            Profile() ~ the organization said something about itself
            not Profile() ~ the organization said nothing about itself
            DomainScore( domain == "supervision", percent < 50 ) ~ the score for Supervision is below 50 percent
            DomainScore( domain == "supervision", percent >= 60 ) ~ the score for Supervision is 60 percent or more
            DomainScore( domain == "supervision", percent > 40, percent <= 60 ) ~ the score for Supervision is from 41 to 60 percent
            DomainScore( domain == "supervision", percent != 50 ) ~ the score for Supervision is below 50 percent or 51 percent or more
            DomainScore( domain == "supervision" ) ~ the score for Supervision is known
            not DomainScore( percent < 50 ) ~ no score is below 50 percent
            Earlier( question == "sup-01", level == 1 ) ~ in the assessment before this one, the answer to “About sup-01” was level 1 (Not yet)
            Disagreement( question == "sup-01", spread >= 2 ) ~ the answers of different people to “About sup-01” are at least 2 levels apart
            Disagreement( question == "sup-01", spread == 0 ) ~ the answers of different people to “About sup-01” are the same
            not Disagreement( spread > 0 ) ~ there is no question to which the answers of different people are at least 1 level apart
            """)
    void every_form_of_condition_has_its_words(String condition, String words) {
        if (words.equals("FAULT")) {
            assertThatThrownBy(() -> sentence(condition)).isInstanceOf(InvalidInputException.class);
        } else {
            assertThat(sentence(condition).conditions()).last().isEqualTo(words);
        }
    }

    @Test
    void two_conditions_stand_in_one_sentence() {
        assertThat(sentence("not Profile( item == \"stage\", value == \"planning\" )"))
                .hasToString("This rule speaks when the score for Finances is 0 percent, and the organization did not"
                        + " choose “planning” when asked “What is it?”.");
    }

    @Test
    void answers_that_must_be_the_same_are_said_together() {
        assertThat(
                        sentence(
                                "Answer( question == \"sup-01\", level == 1 )\n    Answer( question == \"fin-01\", level < 2 )"))
                .hasToString(
                        "This rule speaks when the score for Finances is 0 percent, and the answers to “About sup-01”"
                                + " and to “About fin-01” are both level 1 (Not yet).");
    }

    @Test
    void brackets_inside_brackets_stay_clear() {
        assertThat(sentence("""
                not ( Unanswered( question == "sup-01" ) and Answer( question == "sup-02", level == 4 ) )
                    ( DontKnow( question == "sup-01" )
                        or ( Answer( question == "sup-02", level == 1 ) and not Profile() and DomainScore() )
                        or ( Answer( question == "sup-03", level == 1 ) and not Profile( item == "stage" ) ) )
                """))
                .hasToString(
                        "This rule speaks when the score for Finances is 0 percent, either the answer to “About sup-01” is"
                                + " not missing or the answer to “About sup-02” is not level 4 (In place), and either the"
                                + " answer to “About sup-01” is “don't know” or all of this is so (the answer to “About"
                                + " sup-02” is level 1 (Not yet); the organization said nothing about itself; some"
                                + " score is known) or both the answer"
                                + " to “About sup-03” is level 1 (Not yet) and the organization chose nothing when asked"
                                + " “What is it?”.");
    }

    @Test
    void the_levels_that_a_sentence_names_come_with_their_descriptions() {
        RuleSentence sentence =
                sentence("not Answer( question == \"sup-02\", level >= 3 )\n    Answer( question == \"sup-01\" )");

        assertThat(sentence.levels().stream()
                        .map(named -> named.question().id() + " "
                                + named.level().level() + " " + named.level().text()))
                .containsExactly("sup-02 3 Level 3.", "sup-02 4 Level 4.");
    }

    @Test
    void a_rule_about_what_the_content_does_not_have_gets_no_sentence() {
        assertThatThrownBy(() -> sentence("Answer( question == \"sup-91\" )"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rules do not fit the content: 1 problem.")
                .hasMessageContaining("there is no question \"sup-91\". Did you mean \"sup-01\"?");
    }

    @Test
    void the_sentence_of_every_shipped_rule_names_what_the_rule_asks_about() {
        Catalog catalog = BundledContent.load();
        List<Rule> rules = RuleBook.bundled().rules();

        assertThat(rules).hasSizeGreaterThan(200).allSatisfy(rule -> {
            String sentence = RuleSentence.of(rule, catalog).text();
            Set<String> asked = new TreeSet<>();
            collect(rule.condition(), asked);
            assertThat(asked).isNotEmpty();
            for (Question question : catalog.questions()) {
                String statement = question.statement().replaceAll("\\.$", "");
                assertThat(sentence.contains("“" + statement + "”"))
                        .as("%s: %s", rule.id(), question.id())
                        .isEqualTo(asked.contains(question.id().value()));
            }
        });
    }

    private static void collect(Condition condition, Set<String> asked) {
        if (condition instanceof Condition.Match match) {
            collect(match.pattern().test(), asked);
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), asked);
        } else {
            (condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts())
                    .forEach(part -> collect(part, asked));
        }
    }

    private static void collect(FactTest test, Set<String> asked) {
        if (test instanceof FactTest.Compare compare) {
            boolean named = compare.field() == FactField.QUESTION
                    || compare.field() == FactField.DOMAIN
                    || compare.field() == FactField.ITEM;
            asked.addAll(named ? List.of(compare.value()) : List.of());
        } else if (test instanceof FactTest.OneOf oneOf) {
            asked.addAll(oneOf.values());
        } else {
            (test instanceof FactTest.All all ? all.parts() : ((FactTest.Any) test).parts())
                    .forEach(part -> collect(part, asked));
        }
    }

    private RuleSentence sentence(String condition) {
        RuleBook book =
                SmallRules.book(folder, "    DomainScore( domain == \"finances\", percent == 0 )\n    " + condition);
        return RuleSentence.of(book.rules().get(0), CATALOG);
    }
}
