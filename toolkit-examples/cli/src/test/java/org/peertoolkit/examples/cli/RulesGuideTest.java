package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for policy staff says what they will read when they make a mistake. */
class RulesGuideTest {

    private static final Path GUIDE = Path.of("../../toolkit-rules/rules/README.md");
    private static final String RULE = """
            package org.peertoolkit.rules.supervision
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit

            rule "SUP-08 Turn advice on request into a set arrangement"
                @because("A set pairing is the next step.")
                @source("R042, R059")
            when
                Answer( question == "sup-02", level == 2 )
            then
                toolkit.recommend( "sup-co-supervision", Priority.MEDIUM );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void the_rule_itself_has_no_problem() throws IOException {
        assertThat(check(RULE)).isEqualTo("1 rule in 1 file, no problems\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '~',
            value = {
                "sup-02 ~ sup-20",
                "level == 2 ~ level == 7",
                "sup-co-supervision ~ sup-cosupervision",
                "level == 2 ) ~ level == 2",
                "\"sup-02\" ~ \u201csup-02\u201d",
                "level == ~ level =",
                "@because(\"A set pairing is the next step.\") ~ ' '",
                "\nend ~ ' '",
                "MEDIUM ~ URGENT",
                "toolkit.recommend( \"sup-co-supervision\", Priority.MEDIUM ) ~ System.exit(0)",
            })
    void each_mistake_is_told_in_the_words_of_the_guide(String right, String wrong) throws IOException {
        assertThat(RULE).contains(right);
        String first =
                check(RULE.replace(right, wrong)).lines().skip(1).findFirst().orElseThrow();

        assertThat(Files.readString(GUIDE))
                .contains("| `" + first.replaceFirst("^ *rule\\.drl:[0-9]+:[0-9]+: ", "") + "` |");
    }

    @Test
    void the_commands_of_the_guide_do_what_it_says() throws IOException {
        String guide = Files.readString(GUIDE);
        String section =
                guide.substring(guide.indexOf("## Tidy, print, begin a rule"), guide.indexOf("## Common mistakes"));
        assertThat(section).contains("rules fmt ", "rules docs ", "rules new ");
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path pages = folder.resolve("pages");
        Files.writeString(rules.resolve("supervision.drl"), RULE.replace("    ", " "));

        int commands = 0;
        for (String line :
                section.lines().filter(line -> line.startsWith("java -jar ")).toList()) {
            String[] words = line.substring(line.indexOf(".jar ") + 5)
                    .replace("toolkit-rules/rules", rules.toString())
                    .replace("rule-pages", pages.toString())
                    .split(" ");
            assertThat(Terminal.run((Object[]) words).code()).as(line).isZero();
            commands++;
        }

        assertThat(commands).isEqualTo(3);
        assertThat(Files.readString(rules.resolve("supervision.drl")))
                .startsWith(RULE)
                .contains("@because(\"\")");
        assertThat(pages.resolve("index.md")).exists();
        assertThat(Terminal.run("rules", "check", rules).err()).contains("the reason is blank. ");
        assertThat(section).contains("`the reason is blank. Write one sentence that a director can read.`");
    }

    private String check(String rule) throws IOException {
        Files.writeString(folder.resolve("rule.drl"), rule);
        Terminal.Said said = Terminal.run("rules", "check", folder);
        return said.out() + said.err();
    }
}
