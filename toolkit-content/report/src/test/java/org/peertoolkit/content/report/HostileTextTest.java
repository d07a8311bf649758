package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.content.report.testkit.SmallReports;
import org.peertoolkit.content.report.testkit.Told;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;

/** Whether what a respondent writes stays words, whatever it holds. */
class HostileTextTest {

    private static final int ELEMENTS = page("plain").getAllElements().size();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></tr></table></main><h1>Broken out</h1>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><style>*{display:none}</style>",
                "<svg><text>x</text></svg>",
                "<!-- --><![CDATA[ x ]]>",
                "javascript:alert(1)",
                "&lt;b&gt; &amp; &#60;",
                "${page.title()} $unsafe{1} @if(true) {count, plural, other {x}} '",
                "{0} %s \\u0041",
                "👩‍👩‍👧 emoji 🏳️‍🌈 and ناص عربي here",
                "\uE000\uE001 private"
            })
    void it_is_shown_as_it_was_written(String words) {
        Document page = page(words);

        assertThat(page.getAllElements().size()).isLessThanOrEqualTo(ELEMENTS + 12);
        assertThat(page.select("script, img, main h1 ~ h1, main style, svg svg"))
                .isEmpty();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("#part-answers").text())
                .contains(Jsoup.parse("<p>").text() + "Note: " + words.strip());
    }

    @Test
    void characters_that_turn_the_writing_are_left_out_and_controls_are_seen() {
        Document page = page("a\u202Eb\u2066c\u2069d\u0000e\u001Bf\uD800g");

        assertThat(page.select("#part-answers").text()).contains("Note: abcd\uFFFDe\uFFFDf\uFFFDg");
        assertThat(page.html().codePoints().filter(character -> character >= 0x202A && character <= 0x202E))
                .isEmpty();
    }

    @Test
    void words_written_the_other_way_are_kept_apart() {
        assertThat(page("شكرا").select("#part-answers bdi[dir=rtl]").text()).contains("شكرا");
    }

    @Test
    void a_very_long_note_is_shown_whole() throws IOException {
        String note = "x<&\"'y ".repeat(15_000).strip();

        assertThat(page(note).select("#part-answers").text()).contains("Note: " + note);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        report(note).write("txt", text);
        assertThat(Told.bare(text.toString(StandardCharsets.UTF_8))).contains(Told.bare(note));
    }

    private static Document page(String note) {
        return Jsoup.parse(report(note).html());
    }

    private static Report report(String note) {
        return Report.of(SmallReports.TOOLKIT.assess(Responses.to(SmallReports.CATALOG)
                .answer("sup-01", Answer.level(1).withNote(note))
                .build()));
    }
}
