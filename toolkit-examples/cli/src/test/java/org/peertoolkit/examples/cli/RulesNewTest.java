package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.cli.Terminal.Said;

/** The story of a new rule, from its first line to its examples. */
class RulesNewTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path examples;

    @BeforeEach
    void copyShippedRules() throws IOException {
        rules = folder.resolve("supervision.drl");
        examples = folder.resolve("supervision.examples.yaml");
        Files.copy(Terminal.RULES.resolve("supervision.drl"), rules);
        Files.copy(Terminal.RULES.resolve("supervision.examples.yaml"), examples);
    }

    @Test
    void a_rule_is_begun_refused_finished_and_passes() throws IOException {
        String rulesBefore = Files.readString(rules);
        String examplesBefore = Files.readString(examples);
        String count = Terminal.run("rules", "test", folder).out();

        assertThat(Terminal.run("rules", "new", "SUP-24", "--rules", folder, "--question", "sup-02"))
                .isEqualTo(new Said(0, """
                        SUP-24 was begun in supervision.drl, with two examples in supervision.examples.yaml.
                        Write its reason and its sources. Then run: toolkit rules check %s
                        """.formatted(folder), ""));
        assertThat(Files.readString(rules)).startsWith(rulesBefore).contains("rule \"SUP-24 ");
        assertThat(Files.readString(examples)).startsWith(examplesBefore);

        Said refused = Terminal.run("rules", "check", folder);
        assertThat(refused.code()).isEqualTo(1);
        // Nothing in this folder recommends what the files beside this one do, which is found as well.
        assertThat(refused.err().lines().filter(line -> line.contains("rule SUP-24: the ")))
                .hasSize(2)
                .anyMatch(line -> line.endsWith(
                        "rule SUP-24: the reason is blank. Write one sentence that a director can read."));

        write("@because(\"\")", "@because(\"Someone beside them needs to know the job.\")");
        assertThat(Terminal.run("rules", "check", folder).err())
                .startsWith("The rules cannot be used: ")
                .doesNotContain("the reason is blank")
                .contains("rule SUP-24: the id of a source is missing here.");

        write("@source(\"\")", "@source(\"R013, R059\")");
        assertThat(Terminal.run("rules", "check", folder).err())
                .startsWith("The rules need a look: ")
                .doesNotContain("rule SUP-24: the ");
        assertThat(Terminal.run("rules", "fmt", "--check", folder)).isEqualTo(new Said(0, "1 file, all tidy\n", ""));
        int before = Integer.parseInt(count.substring(0, count.indexOf(' ')));
        assertThat(Terminal.run("rules", "test", folder))
                .isEqualTo(new Said(0, "%s examples, all pass\n".formatted(before + 2), ""));
    }

    @Test
    void without_a_folder_the_rule_is_only_printed() {
        Said said = Terminal.run("rules", "new", "SUP-99", "--practice", "sup-co-supervision");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("This belongs at the end of supervision.drl:\n\nrule \"SUP-99 ")
                .contains("\nend\n\nThis belongs at the end of supervision.examples.yaml:\n\n  - name: \"")
                .contains("Answer( question == \"sup-02\", level <= 2 )")
                .contains("toolkit.recommend( \"sup-co-supervision\", Priority.MEDIUM );")
                .endsWith("    expect: {}\n");
    }

    @Test
    void an_id_that_a_rule_of_the_folder_has_is_refused_and_nothing_is_written() throws IOException {
        String before = Files.readString(rules);

        assertThat(Terminal.run("rules", "new", "SUP-02", "--rules", folder)).isEqualTo(new Said(2, "", """
                        No rule was begun: 1 problem.
                          RULE-ID: the id "SUP-02" is already used at supervision.drl:18:6. Use "SUP-24", the next free one.
                        """));
        assertThat(Files.readString(rules)).isEqualTo(before);
    }

    @Test
    void a_second_rule_can_be_begun_before_the_first_is_finished() {
        assertThat(Terminal.run("rules", "new", "SUP-24", "--rules", folder).code())
                .isZero();
        assertThat(Terminal.run("rules", "new", "SUP-24", "--rules", folder).err())
                .contains("Use \"SUP-25\", the next free one.");
        assertThat(Terminal.run("rules", "new", "SUP-25", "--rules", folder).code())
                .isZero();
    }

    @Test
    void the_first_rule_of_a_domain_gets_files_of_its_own() throws IOException {
        assertThat(Terminal.run("rules", "new", "FIN-01", "--rules", folder).code())
                .isZero();
        assertThat(folder.resolve("finances.drl")).content().startsWith("package org.peertoolkit.rules.finances\n");
        assertThat(folder.resolve("finances.examples.yaml")).content().startsWith("examples:\n  - name: ");
    }

    @Test
    void both_files_are_written_or_neither() throws IOException {
        String before = Files.readString(rules);
        Files.writeString(examples, "other: []\n");
        assertThat(Terminal.run("rules", "new", "SUP-24", "--rules", folder).code())
                .isEqualTo(2);
        assertThat(Files.readString(rules)).isEqualTo(before);

        Files.delete(examples);
        Files.createDirectory(examples);
        assertThat(Terminal.run("rules", "new", "SUP-24", "--rules", folder).code())
                .isEqualTo(2);
        assertThat(Files.readString(rules)).isEqualTo(before);
    }

    @Test
    void a_file_in_another_encoding_is_not_touched() throws IOException {
        Files.write(examples, new byte[] {'e', (byte) 0xE9, '\n'});

        assertThat(Terminal.run("rules", "new", "SUP-24", "--rules", folder)).isEqualTo(new Said(2, "", """
                        No rule was begun: 1 problem.
                          supervision.examples.yaml: the file is not saved as UTF-8 text. Save it again with the encoding UTF-8.
                        """));
    }

    private void write(String blank, String text) throws IOException {
        String before = Files.readString(rules);
        assertThat(before).contains(blank);
        Files.writeString(rules, before.replace(blank, text));
    }
}
