package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.internal.read.RuleTexts;
import org.peertoolkit.rules.rule.Rule;

class RuleBookTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    @Test
    void rules_come_by_file_name_and_then_in_the_order_of_the_file() throws IOException {
        write("b.drl", RuleTexts.rule("SUP-03") + RuleTexts.rule("SUP-01"));
        write("a.drl", RuleTexts.rule("SUP-04"));
        write("c.txt", "no rules at all");
        Files.createDirectory(folder.resolve("below"));

        RuleBook book = RuleBook.read(folder);

        assertThat(book.rules()).map(rule -> rule.id().value()).containsExactly("SUP-04", "SUP-03", "SUP-01");
        assertThat(book.sources())
                .containsExactly(
                        SourceFile.of("a.drl", RuleTexts.OPENING + RuleTexts.rule("SUP-04")),
                        SourceFile.of(
                                "b.drl", RuleTexts.OPENING + RuleTexts.rule("SUP-03") + RuleTexts.rule("SUP-01")));
        assertThat(book).hasToString("3 rules in 2 files");
    }

    @Test
    void a_book_cannot_be_changed() throws IOException {
        write("a.drl", RuleTexts.rule("SUP-01"));
        RuleBook book = RuleBook.read(folder);

        assertThatThrownBy(() -> book.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> book.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_problems_of_all_files_are_reported_together() throws IOException {
        write("b.drl", RuleTexts.rule("SUP-03").replace("HIGH", "SOON"));
        write("a.drl", RuleTexts.rule("SUP-01").replace("level", "grade"));

        assertThatThrownBy(() -> RuleBook.read(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        The rules cannot be used: 2 problems.
                          a.drl:9:35: rule SUP-01: Answer has no field "grade". Use question or level.
                          b.drl:11:55: rule SUP-03: there is no priority "SOON". Write Priority.HIGH, Priority.MEDIUM or Priority.LOW.""");
    }

    @Test
    void an_id_or_a_title_that_is_used_in_two_files_is_reported_with_both_places() throws IOException {
        write("a.drl", RuleTexts.rule("SUP-01") + RuleTexts.rule("SUP-02"));
        write("b.drl", RuleTexts.rule("SUP-01") + RuleTexts.rule("SUP-02").replace("SUP-02 Pair", "SUP-05 Pair"));

        assertThat(refusal().problems())
                .map(Object::toString)
                .containsExactly(
                        "b.drl:5:6: rule SUP-01: the id \"SUP-01\" is already used at a.drl:5:6. Give one of the two"
                                + " another id.",
                        "b.drl:13:6: rule SUP-05: the title \"Pair supervisors SUP-02\" is already used at a.drl:13:6."
                                + " Give one of the two another title.");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> RuleBook.read(missing))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The rules cannot be used: 1 problem.\n  %s:1:1: the folder cannot be read. Name a folder that"
                                + " exists and holds rule files.",
                        missing);
    }

    @Test
    void a_folder_without_rule_files_is_refused() {
        assertThatThrownBy(() -> RuleBook.read(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The rules cannot be used: 1 problem.\n  %s:1:1: the folder holds no rule file. Name a folder"
                                + " with files that end in \".drl\".",
                        folder);
    }

    @Test
    void a_folder_that_is_named_like_a_rule_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("a.drl"));

        assertThat(refusal().problems())
                .map(Object::toString)
                .containsExactly(
                        "a.drl:1:1: the file cannot be read. Make sure that it is a file, and that you may open it.");
    }

    @Test
    void ten_megabytes_are_refused_unread() throws IOException {
        Files.write(folder.resolve("a.drl"), new byte[10 * 1024 * 1024]);

        assertThat(refusal().problems())
                .map(Object::toString)
                .containsExactly(
                        "a.drl:1:1: the file is larger than 1 MB. Keep the rules of one subject in one file, and"
                                + " split a longer one.");
    }

    @Test
    void the_bundled_rules_are_those_of_the_rules_folder() {
        RuleBook bundled = RuleBook.bundled();
        RuleBook folder = RuleBook.read(RULES);

        assertThat(bundled.rules()).hasSizeGreaterThan(100).isEqualTo(folder.rules());
        assertThat(bundled.sources()).isEqualTo(folder.sources());
    }

    @Test
    void reading_twice_gives_the_same() throws IOException {
        write("a.drl", RuleTexts.rule("SUP-01") + RuleTexts.rule("SUP-02"));

        List<Rule> first = RuleBook.read(folder).rules();

        assertThat(RuleBook.read(folder).rules()).isEqualTo(first).hasSize(2);
    }

    private void write(String name, String rules) throws IOException {
        Files.writeString(folder.resolve(name), RuleTexts.OPENING + rules);
    }

    private InvalidInputException refusal() {
        return catchThrowableOfType(InvalidInputException.class, () -> RuleBook.read(folder));
    }
}
