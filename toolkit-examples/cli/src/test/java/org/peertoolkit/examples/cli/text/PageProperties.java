package org.peertoolkit.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PageProperties {

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(100)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void no_word_is_lost_and_their_order_stays(
            @ForAll("words") List<String> words, @ForAll @IntRange(max = 8) int indent) {
        String page = new Page(false).paragraph(indent, String.join(" ", words)).toString();

        assertThat(page.strip().split("\\s+")).containsExactlyElementsOf(words);
    }

    @Property(tries = 200)
    void a_line_is_longer_than_80_columns_only_when_it_is_one_long_word(
            @ForAll("words") List<String> words, @ForAll @IntRange(max = 8) int indent) {
        String page = new Page(false).item(indent, "-", String.join(" ", words)).toString();

        assertThat(page.lines())
                .allMatch(line -> line.length() <= 80
                        || line.strip().replaceFirst("^- ", "").indexOf(' ') < 0);
    }

    @Property(tries = 200)
    void lines_are_filled_as_far_as_the_next_word_allows(@ForAll("words") List<String> words) {
        List<String> lines = new Page(false)
                .paragraph(0, String.join(" ", words))
                .toString()
                .lines()
                .toList();

        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1).split(" ")[0];
            assertThat(lines.get(i).length() + 1 + next.length()).isGreaterThan(80);
        }
    }

    @Property(tries = 200)
    void nothing_in_a_text_can_steer_the_terminal(@ForAll @StringLength(max = 200) String text) {
        String page = new Page(false)
                .title(text)
                .part(text)
                .paragraph(2, text)
                .item(0, "-", text)
                .line(text)
                .toString();

        assertThat(page.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
        assertThat(Page.clean(text).lines().count()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void colour_changes_nothing_but_the_colour(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        String coloured = new Page(true).title(text).headline(2, text).toString();

        assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", ""))
                .isEqualTo(new Page(false).title(text).headline(2, text).toString());
    }

    @Example
    void a_page_looks_like_this() {
        String page = new Page(false)
                .title("A title")
                .paragraph(0, "Some words.")
                .part("A part")
                .item(2, "-", "word ".repeat(20).strip())
                .blank()
                .blank()
                .paragraph(4, " ")
                .line("x".repeat(90))
                .toString();

        assertThat(page).isEqualTo("""
                        A TITLE
                        =======

                        Some words.

                        A PART
                        ------

                          - word word word word word word word word word word word word word word word
                            word word word word word

                        %s
                        """.formatted("x".repeat(90)));
    }

    @Example
    void headings_are_in_capitals_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new Page(false).title("i").toString()).startsWith("I\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Example
    void an_address_stays_in_one_piece() {
        String address = "https://example.org/" + "a".repeat(90);
        String page = new Page(false).paragraph(2, "See " + address + " there.").toString();

        assertThat(page.lines().collect(Collectors.toList())).containsExactly("  See", "  " + address, "  there.");
    }
}
