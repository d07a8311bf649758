package org.peertoolkit.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.prose.RulePages.Page;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Examples;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class RulePagesTest {

    private static final Catalog SMALL = SmallCatalog.withStatements(id -> "About *" + id + "*.");

    @TempDir
    private Path folder;

    @Test
    void a_page_tells_everything_about_a_rule() {
        SmallRules.write(folder, "supervision.drl", SmallRules.drl("    Answer( question == \"sup-01\", level <= 2 )"));
        SmallRules.write(folder, "supervision.examples.yaml", """
                examples:
                  - name: "Nothing is there_yet"
                    rule: TST-01
                    given: { answers: { sup-01: 1 } }
                    expect: { sup-a: HIGH }
                  - name: "All is well!"
                    rule: TST-01
                    given: { answers: { sup-01: 4 } }
                    expect: {}
                """);
        RuleBook book = RuleBook.read(folder);
        RulePages pages = RulePages.of(book, Examples.read(folder, book, SMALL).all(), SMALL);

        assertThat(pages.pages()).containsExactly(new Page("supervision.md", "Supervision", """
                # Supervision

                *About it.*

                ## TST-01 Test rule number 1

                **When.** This rule speaks when the answer to “About \\*sup-01\\*” is level 1 or 2 (Not yet or Beginning).

                What these levels say:

                - sup-01, level 1 (Not yet): Level 1.
                - sup-01, level 2 (Beginning): Level 2.

                **What it recommends.** “Do sup-a”. High priority: begin with it.

                **Why.** It was asked for.

                **Sources.**

                - R1: A guide. A publisher. Ask for it by title.
                - R2: A guide. A publisher. Ask for it by title.

                **Examples.**

                - Nothing is there\\_yet. Here the rule speaks.
                - All is well! Here the rule stays silent.
                """, 1, 2));
        assertThat(pages.index().text()).startsWith("""
                # The rules of “A small check”

                1 rule on 1 page, with 2 examples.

                | page | rules | examples |
                | --- | ---: | ---: |
                | [Supervision](<supervision.md>) | 1 | 2 |

                ## How to read a rule
                """);
    }

    @Test
    void several_conditions_and_practices_stand_one_below_the_other() {
        SmallRules.write(
                folder,
                "all-together.drl",
                SmallRules.drl("    DontKnow( question == \"sup-01\" )\n    not Profile( item == \"stage\" )")
                        .replace("\nend", "\n    toolkit.recommend( \"fin-a\", Priority.LOW );\nend"));
        RulePages pages = RulePages.of(RuleBook.read(folder), List.of(), SMALL);

        assertThat(pages.pages().get(0).title()).isEqualTo("All together");
        assertThat(pages.pages().get(0).text()).contains("""
                **When.** This rule speaks when all of these are true:

                - The answer to “About \\*sup-01\\*” is “don't know”.
                - The organization chose nothing when asked “What is it?”.

                **What it recommends.**

                - “Do sup-a”. High priority: begin with it.
                - “Do fin-a”. Low priority: keep it in mind.

                **Why.** It was asked for.
                """).doesNotContain("Examples", "What these levels say");
    }

    @Test
    void rules_that_do_not_fit_the_content_get_no_pages() {
        RuleBook book = SmallRules.book(folder, "    Answer( question == \"sup-91\" )");

        assertThatThrownBy(() -> RulePages.of(book, List.of(), SMALL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rules do not fit the content: 1 problem.");
    }

    @Test
    void the_shipped_rules_get_a_page_for_each_file_and_always_the_same() {
        Catalog catalog = BundledContent.load();
        RuleBook book = RuleBook.bundled();
        List<Example> examples = Examples.read(Path.of("rules"), book, catalog).all();
        RulePages pages = RulePages.of(book, examples, catalog);

        assertThat(pages.pages()).hasSize(book.sources().size());
        assertThat(pages.pages().stream().limit(catalog.domains().size()).map(Page::title))
                .isEqualTo(
                        catalog.domains().stream().map(domain -> domain.title()).toList());
        assertThat(pages.index().rules()).isEqualTo(book.rules().size());
        assertThat(pages.index().examples())
                .as("those of all rules together stand on no page")
                .isEqualTo((int) examples.stream()
                        .filter(example -> example.rule() != null)
                        .count());
        assertThat(pages).isEqualTo(RulePages.of(RuleBook.read(Path.of("rules")), examples, catalog));
        String all = String.join("\n", pages.all().stream().map(Page::text).toList());
        assertThat(book.rules()).extracting(Rule::title).allMatch(all::contains);
        assertThat(all).doesNotContain("null", "\t", "\r", "  ");
    }
}
