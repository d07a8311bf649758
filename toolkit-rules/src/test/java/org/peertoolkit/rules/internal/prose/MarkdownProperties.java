package org.peertoolkit.rules.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds, Markdown shows it and takes nothing in it for a sign. */
class MarkdownProperties {

    @Example
    void signs_of_markdown_are_shown_as_they_are() {
        assertThat(Markdown.text("a *b* <b> [c](d) | e & f\n\ng_h `i` \\ #j ~k~"))
                .isEqualTo("a \\*b\\* \\<b\\> \\[c\\](d) \\| e &amp; f g\\_h \\`i\\` \\\\ \\#j \\~k\\~");
    }

    @Example
    void a_sentence_ends_like_one() {
        assertThat(Markdown.sentence("So it is")).isEqualTo("So it is.");
        assertThat(Markdown.sentence("Is it?")).isEqualTo("Is it?");
    }

    @Property(tries = 500)
    void a_text_stays_one_line_and_loses_no_letter(@ForAll("texts") String text) {
        String safe = Markdown.text(text);

        assertThat(safe.lines().count()).isLessThanOrEqualTo(1);
        assertThat(safe).doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]<>#|~]");
        assertThat(safe.replaceAll("\\\\(.)", "$1").replace("&amp;", "&").replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("[\\s\\p{Cc}]", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab \n\t\\`*_[]<>#|~&;(!)é“").ofMaxLength(12);
    }
}
