package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;

class RulesFmtTest {

    private static final String TIDY = """
            package org.peertoolkit.rules.ours
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit

            // Ours.
            rule "OUR-01 Begin"
                @because("It is not there yet.")
                @source("R013")
            when
                Answer( question == "x", level <= 2 ) // weak
            then
                toolkit.recommend( "y", Priority.HIGH );
            end
            """;
    private static final String UNTIDY =
            TIDY.replace("    ", " ").replace("( ", "(").replace("\n", "\r\n");
    private static final String BROKEN = TIDY.replace("Answer(", "Answr(");
    private static final String PROBLEM = """
            Left as they are, because they cannot be read as rules: 1 problem.
              c.drl:10:5: rule OUR-01: there is no fact "Answr". Did you mean "Answer"? Use one of Answer, NotApplicable, DontKnow, Unanswered, DomainScore, Profile, Disagreement, Earlier.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("a.drl"), TIDY);
        Files.writeString(folder.resolve("b.drl"), UNTIDY);
        Files.writeString(folder.resolve("notes.txt"), UNTIDY);
    }

    @Test
    void the_rules_that_ship_are_tidy() {
        assertThat(Terminal.run("rules", "fmt", Terminal.RULES, "--check"))
                .isEqualTo(new Said(0, "10 files, all tidy\n", ""));
    }

    @Test
    void untidy_files_are_tidied_once() throws IOException {
        assertThat(Terminal.run("rules", "fmt", folder))
                .isEqualTo(new Said(0, "tidied: b.drl\n2 files, 1 tidied\n", ""));
        assertThat(folder.resolve("a.drl")).hasContent(TIDY);
        assertThat(Files.readString(folder.resolve("b.drl"))).isEqualTo(TIDY);
        assertThat(Files.readString(folder.resolve("notes.txt"))).isEqualTo(UNTIDY);
        assertThat(Terminal.run("rules", "fmt", folder)).isEqualTo(new Said(0, "2 files, all tidy\n", ""));
    }

    @Test
    void a_check_names_untidy_files_and_writes_nothing() throws IOException {
        assertThat(Terminal.run("rules", "fmt", "--check", folder))
                .isEqualTo(new Said(1, "not tidy: b.drl\n2 files, 1 not tidy\n", ""));
        assertThat(Files.readString(folder.resolve("b.drl"))).isEqualTo(UNTIDY);
    }

    @Test
    void a_file_that_cannot_be_read_as_rules_is_left_and_the_others_are_tidied() throws IOException {
        Files.writeString(folder.resolve("c.drl"), BROKEN);

        assertThat(Terminal.run("rules", "fmt", folder))
                .isEqualTo(new Said(1, "tidied: b.drl\n3 files, 1 tidied, 1 could not be read\n", PROBLEM));
        assertThat(Terminal.run("rules", "fmt", folder))
                .isEqualTo(new Said(1, "3 files, 1 could not be read\n", PROBLEM));
        assertThat(Files.readString(folder.resolve("c.drl"))).isEqualTo(BROKEN);
    }

    @Test
    void the_outcome_can_be_read_by_programs() {
        assertThat(Terminal.run("rules", "fmt", folder, "--check", "--format", "json"))
                .isEqualTo(new Said(1, """
                        {
                          "files" : 2,
                          "untidy" : [
                            "b.drl"
                          ],
                          "problems" : [ ]
                        }
                        """, ""));
        assertThat(Schemas.parsed(Terminal.run("rules", "fmt", folder, "--format", "json")
                                .out())
                        .get("tidied")
                        .get(0)
                        .asString())
                .isEqualTo("b.drl");
    }

    @Test
    void a_folder_without_rule_files_cannot_be_tidied() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Terminal.run("rules", "fmt", empty))
                .isEqualTo(new Said(
                        2,
                        "",
                        "Nothing was tidied: 1 problem.\n  %s: the folder holds no rule file. Name a folder with files that end in \".drl\".\n"
                                .formatted(empty)));
        assertThat(Terminal.run("rules", "fmt", folder.resolve("none")).code()).isEqualTo(2);
    }
}
