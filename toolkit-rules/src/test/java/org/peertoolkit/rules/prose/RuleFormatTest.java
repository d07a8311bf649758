package org.peertoolkit.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.problem.InvalidInputException;

class RuleFormatTest {

    private static final String OPENING = """
            package org.peertoolkit.rules.small
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit

            """;

    @TempDir
    private Path folder;

    @Test
    void the_rules_that_ship_are_in_the_layout() throws IOException {
        List<Path> shipped = ruleFiles(Path.of("rules"), Path.of("../toolkit-examples/workforce-survey/rules"));

        assertThat(shipped).hasSizeGreaterThan(12).allSatisfy(file -> {
            RuleFormat format = RuleFormat.read(file);
            assertThat(format.after()).isEqualTo(Files.readString(file));
            assertThat(format.changes()).isFalse();
        });
    }

    @Test
    void a_crowded_file_gets_the_layout() {
        assertThat(format("""
                /* ours */ package org.peertoolkit.rules.small;import org.peertoolkit.rules.fact.*;
                global Toolkit
                """.replace("Toolkit\n", "Toolkit toolkit // as ever\n") + """
                rule "TST-01 One" @because( " Why. " ) @source("R1,R2")
                when Answer(question=="a",level<=2) and not Profile( item=="i" , value in("x","y") )
                then toolkit . recommend("p",Priority . HIGH) ;toolkit.recommend("q",Priority.LOW);end rule "TST-02 Two"
                  @because("Why.")
                  @source("R1")
                when
                (Answer(question=="a",level==1)or exists DontKnow()or not(NotApplicable( question=="a" )))
                  Answer( level==1||(level>2&&level<4) )
                then
                   toolkit.recommend("p",Priority.HIGH);


                end
                """))
                .isEqualTo("""
                /* ours */
                package org.peertoolkit.rules.small
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit // as ever

                rule "TST-01 One"
                    @because("Why.")
                    @source("R1, R2")
                when
                    Answer( question == "a", level <= 2 )
                    not Profile( item == "i", value in ( "x", "y" ) )
                then
                    toolkit.recommend( "p", Priority.HIGH );
                    toolkit.recommend( "q", Priority.LOW );
                end

                rule "TST-02 Two"
                    @because("Why.")
                    @source("R1")
                when
                    ( Answer( question == "a", level == 1 ) or exists DontKnow() or not ( NotApplicable( question == "a" ) ) )
                    Answer( level == 1 || ( level > 2 && level < 4 ) )
                then
                    toolkit.recommend( "p", Priority.HIGH );
                end
                """);
    }

    @Test
    void brackets_with_much_in_them_get_a_line_for_each_part() {
        assertThat(conditions("""
                ( Answer( question == "a" ) or Answer( question == "b" ) or Answer( question == "c" ) or DontKnow() )
                ( ( Answer( question == "a" ) and Answer( question == "b" ) ) or ( Answer( question == "c" ) and DontKnow() ) )
                ( Answer( question == "a-very-long-name-that-nobody-would-give", level in ( 1, 2, 3, 4 ) ) or Answer( question == "another-very-long-name-that-nobody-would-give" ) )
                """)).isEqualTo("""
                    ( Answer( question == "a" )
                        or Answer( question == "b" )
                        or Answer( question == "c" )
                        or DontKnow() )
                    ( ( Answer( question == "a" ) and Answer( question == "b" ) )
                        or ( Answer( question == "c" ) and DontKnow() ) )
                    ( Answer( question == "a-very-long-name-that-nobody-would-give", level in ( 1, 2, 3, 4 ) )
                        or Answer( question == "another-very-long-name-that-nobody-would-give" ) )
                """.indent(0));
    }

    @Test
    void brackets_inside_brackets_are_indented_further() {
        assertThat(conditions("""
                not ( ( Answer( question == "a" ) or Answer( question == "b" ) or Answer( question == "c" ) or DontKnow() )
                  and NotApplicable() )
                """)).isEqualTo("""
                    not ( ( Answer( question == "a" )
                            or Answer( question == "b" )
                            or Answer( question == "c" )
                            or DontKnow() )
                        and NotApplicable() )
                """.indent(0));
    }

    @Test
    void comments_stay_beside_what_they_describe() {
        String tidy = OPENING + """
                // All rules.

                // Only the first.
                rule "TST-01 One" // its name
                    // the reason
                    @because("Why.") // said so
                    @source("R1")
                    // before when
                when // now
                    // the first condition
                    Answer( question == "a", level <= 2 ) // weak
                    ( Answer( question == "b", level <= 2 ) // either
                        // or this
                        or DontKnow( question == "b" ) ) /* both
                   fit */
                    // before then
                then
                    toolkit.recommend( "p", Priority.HIGH ); // soon
                    // nothing else
                end // of TST-01
                // Said after it.

                rule "TST-02 Two"
                    @because("Why.")
                    @source("R1")
                when
                    Answer( question == "a", level <= 2 )
                then
                    toolkit.recommend( "p", Priority.HIGH );
                end

                // The end.
                """;

        assertThat(format(tidy)).isEqualTo(tidy);
        assertThat(format(
                        tidy.replace("    ", "\t  ").replace("\n\n", "\n \n\n").replace("\n", "  \r\n")))
                .isEqualTo(tidy.replaceFirst("\n {3}fit", "\n   fit"));
    }

    @Test
    void a_comment_inside_a_line_goes_above_it() {
        assertThat(conditions("""
                Answer( /* the time */ question == "a", // why
                  level <= 2 /* weak */ )
                and /* also */ ( DontKnow( question == "a" ) /* maybe */ or DontKnow( /* really */ question == "b" ) )
                """)).isEqualTo("""
                    /* the time */
                    // why
                    /* weak */
                    Answer( question == "a", level <= 2 )
                    /* also */
                    ( DontKnow( question == "a" )
                        /* maybe */
                        /* really */
                        or DontKnow( question == "b" ) )
                """.indent(0));
    }

    @Test
    void line_ends_of_another_kind_and_a_missing_last_one_are_a_change() {
        String tidy = OPENING + """
                rule "TST-01 One"
                    @because("Why.")
                    @source("R1")
                when
                    Answer( question == "a", level <= 2 )
                then
                    toolkit.recommend( "p", Priority.HIGH );
                end
                """;

        assertThat(RuleFormat.of("a.drl", tidy).changes()).isFalse();
        for (String other : List.of(tidy.replace("\n", "\r\n"), tidy.strip(), tidy + "\n")) {
            assertThat(RuleFormat.of("a.drl", other).changes()).isTrue();
            assertThat(format(other)).isEqualTo(tidy);
        }
    }

    @Test
    void a_text_that_is_no_rule_file_is_refused_with_its_problems() {
        assertThatThrownBy(() -> format("package org.peertoolkit.rules.small\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rule file cannot be tidied: 3 problems.")
                .hasMessageContaining("a.drl:1:1: the file has no rule. Write one, or delete the file.");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> RuleFormat.read(folder.resolve("none.drl")))
                .hasMessage("The rule file cannot be tidied: 1 problem.\n  none.drl: the file cannot be read. Make sure"
                        + " that it is a file, and that you may open it.");
    }

    private static String conditions(String conditions) {
        String tidy = format(OPENING + """
                rule "TST-01 One"
                    @because("Why.")
                    @source("R1")
                when
                    Answer( question == "first" )
                %sthen
                    toolkit.recommend( "p", Priority.HIGH );
                end
                """.formatted(conditions));
        String start = "    Answer( question == \"first\" )\n";
        return tidy.substring(tidy.indexOf(start) + start.length(), tidy.indexOf("then\n"));
    }

    private static String format(String text) {
        return RuleFormat.of("a.drl", text).after();
    }

    private static List<Path> ruleFiles(Path... folders) throws IOException {
        List<Path> found = new java.util.ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".drl")).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
