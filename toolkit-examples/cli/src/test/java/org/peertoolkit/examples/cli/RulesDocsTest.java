package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.examples.cli.Terminal.Said;

class RulesDocsTest {

    private static final Path SURVEY = Path.of("../workforce-survey");

    @TempDir
    private Path folder;

    @Test
    void each_rule_file_gets_a_page_and_all_get_an_index() throws IOException {
        Path pages = folder.resolve("new").resolve("pages");

        assertThat(Terminal.run("rules", "docs", Terminal.RULES, "-o", pages))
                .isEqualTo(new Said(0, "11 pages in %s\n".formatted(pages), ""));
        assertThat(pages.resolve("index.md")).content().startsWith("# The rules of “");
        for (Domain domain : Samples.CATALOG.domains()) {
            assertThat(pages.resolve(domain.id() + ".md")).content().startsWith("# " + domain.title() + "\n");
        }
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files).hasSize(11);
        }
    }

    @Test
    void without_a_folder_all_pages_are_printed_in_order() throws IOException {
        Said said = Terminal.run("rules", "docs", Terminal.RULES);
        Terminal.run("rules", "docs", Terminal.RULES, "-o", folder);

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith(Files.readString(folder.resolve("index.md")) + "\n# ")
                .contains(Files.readString(
                        folder.resolve(Samples.CATALOG.domains().get(0).id() + ".md")));
    }

    @Test
    void rules_for_another_content_speak_its_words() {
        Said said = Terminal.run("rules", "docs", SURVEY.resolve("rules"), "--content", SURVEY.resolve("content"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("\n**When.** This rule speaks when ");
    }

    @Test
    void rules_without_examples_get_pages_too() throws IOException {
        Path rule = Terminal.RULES.resolve(Samples.CATALOG.domains().get(0).id() + ".drl");
        Files.copy(rule, folder.resolve(rule.getFileName()));
        Said said = Terminal.run("rules", "docs", folder);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(" rules on 1 page, with 0 examples.\n").doesNotContain("**Examples.**");
    }

    @Test
    void rules_that_do_not_fit_the_content_get_no_pages() {
        Said said = Terminal.run("rules", "docs", SURVEY.resolve("rules"), "-o", folder.resolve("pages"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(folder.resolve("pages")).doesNotExist();
    }
}
