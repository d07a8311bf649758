package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.InvalidInputException;

/** What becomes of characters that are hostile, invisible, or in no font. */
class CharactersTest {

    private static Document note(String note) {
        return Samples.document(
                "en",
                new Block.Paragraph(
                        Text.of(Inline.Run.of("Before: "), Inline.Run.of(note), Inline.Run.of(" :after (1).")),
                        Block.Tone.PLAIN));
    }

    private static String read(String note) {
        return PdfText.of(Written.bytes(note(note))).all("P").get(0);
    }

    /** What is seen on the first line of the paragraph, from left to right. */
    private static String seen(Document document) {
        List<PdfText.Glyph> glyphs = PdfText.of(Written.bytes(document)).glyphs().stream()
                .filter(glyph -> glyph.size() == 10)
                .toList();
        return glyphs.stream()
                .sorted((one, other) ->
                        Double.compare(one.start().getX(), other.start().getX()))
                .map(PdfText.Glyph::meaning)
                .collect(Collectors.joining());
    }

    @Test
    void control_characters_and_halves_of_characters_are_seen_as_replaced() {
        assertThat(read("a\u0000b\u0007c\u001Bd\uD800e\uDC00f\uFFFFg\u0085h"))
                .isEqualTo("Before: a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg h :after (1).");
    }

    @Test
    void line_ends_of_all_kinds_begin_new_lines_and_part_words() {
        assertThat(read("a\r\nb\rc\nd\u2028e\tf")).isEqualTo("Before: a b c d e f :after (1).");
    }

    @Test
    void invisible_characters_are_left_out() {
        assertThat(read("a\u00ADb\uFE0Fc\u2060d\uFEFFe\uDB40\uDC41f\u200Bg")).isEqualTo("Before: abcdefg :after (1).");
    }

    @ParameterizedTest
    @MethodSource("turners")
    void no_words_can_reorder_what_stands_around_them(String turner) {
        String seen = seen(note(turner + "xyz" + turner));

        assertThat(seen).isEqualTo("Before: xyz :after (1).");
    }

    static List<String> turners() {
        return List.of(
                "\u202E",
                "\u202D",
                "\u202B",
                "\u202A",
                "\u202C",
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u2069\u2069\u202E",
                "\u200F",
                "\u200E",
                "\u061C");
    }

    @Test
    void words_from_the_right_stay_between_what_stands_around_them() {
        Document document = note("\u0634\u0643\u0631\u0627 5");

        assertThat(seen(document))
                .startsWith("Before: ")
                .endsWith(" :after (1).")
                .contains("5 ");
        assertThat(read("\u0634\u0643\u0631\u0627 5")).isEqualTo("Before: \u0634\u0643\u0631\u0627 5 :after (1).");
    }

    @Test
    void syntax_of_files_is_only_words() {
        String hostile = "(a) \\ <b> [c] {title} %d ET EMC endstream &amp; </rdf:li> ]]> /Name #41 \\u0041 ${x}";
        Document document = Samples.document("en", Samples.paragraph(hostile));
        Document titled = new Document(
                hostile,
                hostile,
                document.language(),
                document.brand(),
                document.labels(),
                document.blocks(),
                List.of());
        byte[] pdf = Written.bytes(titled);

        assertThat(PdfText.of(pdf).all("P")).containsExactly(hostile);
        assertThat(Standards.breaches(pdf)).isEmpty();
    }

    @Test
    void emoji_are_drawn_in_one_colour() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        Document document = note("\uD83D\uDE00 " + family + " \uD83D\uDC4D\uD83C\uDFFD \uD83C\uDDFA\uD83C\uDDF8");
        byte[] pdf = Written.bytes(document);

        assertThat(PdfText.of(pdf).all("P").get(0))
                .contains("\uD83D\uDE00")
                .contains(family)
                .endsWith(":after (1).");
        assertThat(PdfText.of(pdf).glyphs()).noneMatch(PdfText.Glyph::missing);
        assertThat(Standards.breaches(pdf)).isEmpty();
    }

    @Test
    void a_symbol_that_no_font_has_is_seen_by_its_name_and_read_as_itself() {
        Document document = note("\uD834\uDD1E");
        byte[] pdf = Written.bytes(document);

        assertThat(seen(document)).isEqualTo("Before: [U+1D11E musical symbol g clef] :after (1).");
        assertThat(PdfText.of(pdf).all("P")).containsExactly("Before: \uD834\uDD1E :after (1).");
        assertThat(Standards.breaches(pdf)).isEmpty();
    }

    @Test
    void a_letter_of_another_script_does_not_stop_a_note() {
        Document document = note("\uAE40");

        assertThat(seen(document)).isEqualTo("Before: [U+AE40] :after (1).");
        assertThat(PdfText.of(Written.bytes(document)).all("P")).containsExactly("Before: \uAE40 :after (1).");
    }

    @Test
    void a_rare_letter_of_a_language_does_not_stop_a_note() {
        Document chinese = Samples.document("zh-Hans", Samples.paragraph("\u540C\u3401\u540C"));

        assertThat(seen(note("\u216C"))).isEqualTo("Before: [U+216C] :after (1).");
        assertThat(PdfText.of(Written.bytes(chinese)).all("P")).containsExactly("\u540C\u3401\u540C");
    }

    @Test
    void all_scripts_for_which_a_font_is_missing_are_told_at_once() {
        Document document = Samples.document(
                "en",
                new Block.Paragraph(Text.in(new Language("ko"), "\uB3D9\uB8CC \uC9C0\uC6D0"), Block.Tone.PLAIN),
                new Block.Paragraph(Text.in(new Language("th"), "\u0E40"), Block.Tone.PLAIN),
                new Block.Paragraph(Text.in(new Language("zh-Hant"), "\u540C\u50B3"), Block.Tone.PLAIN));

        assertThatThrownBy(() -> Written.bytes(document))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        The report cannot be written as PDF: 3 problems.
                          Your customized toolkit: language ko: No font here has the character "\uB3D9" (U+B3D9, Hangul), which stands in "\uB3D9\uB8CC \uC9C0\uC6D0". The same goes for 3 other characters of this script. Put the .ttf files of the font "Noto Sans KR" into a folder, and name that folder as the folder of fonts (in Java: Fonts.bundled().and(folder)).
                          Your customized toolkit: language th: No font here has the character "\u0E40" (U+0E40, Thai), which stands in "\u0E40". Put the .ttf files of the font "Noto Sans Thai" into a folder, and name that folder as the folder of fonts (in Java: Fonts.bundled().and(folder)).
                          Your customized toolkit: language zh-Hant: No font here has the character "\u50B3" (U+50B3, Han), which stands in "\u540C\u50B3". Put the .ttf files of the font "Noto Sans TC" into a folder, and name that folder as the folder of fonts (in Java: Fonts.bundled().and(folder)).""");
    }

    @Test
    void urdu_stands_in_nastaliq_and_persian_does_not() {
        assertThat(fonts("ur")).anyMatch(name -> name.endsWith("NotoNastaliqUrdu-Regular"));
        assertThat(fonts("fa"))
                .anyMatch(name -> name.endsWith("NotoSansArabic-Regular"))
                .noneMatch(name -> name.contains("Nastaliq"));
    }

    private static List<String> fonts(String language) {
        byte[] pdf = Written.bytes(Samples.document(
                "en",
                new Block.Paragraph(
                        Text.in(new Language(language), "\u0633\u0644\u0627\u0645 \u06A9\u06CC"), Block.Tone.PLAIN)));
        return PdfText.of(pdf).fonts();
    }

    @Test
    void a_word_of_a_hundred_thousand_letters_is_parted() {
        String word = "abcde".repeat(20_000);
        PdfText text = PdfText.of(Written.bytes(Samples.document("en", Samples.paragraph(word))));

        assertThat(text.all("P")).containsExactly(word);
        assertThat(text.glyphs()).allMatch(glyph -> glyph.end().getX() < 552);
    }

    @Test
    void a_letter_with_a_thousand_marks_is_read_whole() {
        String letter = "a" + "\u0301".repeat(1_000);

        assertThat(read(letter)).isEqualTo("Before: " + letter + " :after (1).");
    }
}
