package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;

/** Where things stand on pages: nothing is lost at an end of a page, and what belongs together stays together. */
class LayoutTest {

    private static String words(int count, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append("word").append(from + i);
        }
        return words.toString();
    }

    private static int pages(PdfText text) {
        return text.glyphs().stream().mapToInt(PdfText.Glyph::page).max().orElse(0);
    }

    private static void assertAllOnPage(PdfText text) {
        assertThat(text.glyphs().stream()
                        .filter(glyph -> glyph.missing()
                                || glyph.start().getX() < 50
                                || glyph.end().getX() > 562
                                || glyph.start().getY() < 22
                                || glyph.start().getY() > 770)
                        .limit(3))
                .isEmpty();
    }

    @Test
    void a_note_of_a_hundred_kilobytes_is_read_whole() {
        String note = words(12_000, 0);
        Document document = Samples.document("en", Samples.paragraph(note));
        byte[] pdf = Written.bytes(document);
        PdfText text = PdfText.of(pdf);

        assertThat(note.length()).isGreaterThan(100_000);
        assertThat(text.all("P")).containsExactly(note);
        assertThat(pages(text)).isGreaterThan(20);
        assertAllOnPage(text);
        assertThat(Standards.breaches(pdf)).isEmpty();
    }

    @Test
    void a_cell_longer_than_pages_is_parted_and_its_table_keeps_its_headers() {
        Block.Table table = new Block.Table(
                Text.of("Notes"),
                List.of(
                        new Block.Column(Text.of("Who"), 1, false),
                        new Block.Column(Text.of("What"), 3, false),
                        new Block.Column(Text.of("Why"), 2, false)),
                List.of(
                        List.of(Text.of("A"), Text.of(words(3_000, 0)), Text.of(words(500, 5_000))),
                        List.of(Text.of("B"), Text.of("short"), Text.of("short"))),
                true,
                false);
        byte[] pdf = Written.bytes(Samples.document("en", table));
        PdfText text = PdfText.of(pdf);

        assertThat(text.all("TD")).containsExactly(words(3_000, 0), words(500, 5_000), "short", "short");
        assertThat(text.all("TH")).containsExactly("Who", "What", "Why", "A", "B");
        assertThat(pages(text)).isGreaterThan(5);
        for (int page = 2; page <= pages(text); page++) {
            assertThat(drawn(text, page)).contains("Notes (continued)").contains("Who");
        }
        assertAllOnPage(text);
        assertThat(Standards.breaches(pdf)).isEmpty();
    }

    private static String drawn(PdfText text, int page) {
        StringBuilder drawn = new StringBuilder();
        text.glyphs().stream().filter(glyph -> glyph.page() == page).forEach(glyph -> drawn.append(glyph.meaning()));
        return drawn.toString();
    }

    @Test
    void no_heading_stands_at_the_foot_of_a_page() {
        for (int lines = 30; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Samples.paragraph("Line " + i));
            }
            blocks.add(new Block.Heading(2, "low", Text.of("Heading")));
            blocks.add(new Block.Heading(3, "lower", Text.of("Below")));
            blocks.add(Samples.paragraph("What follows."));
            PdfText text = PdfText.of(Written.bytes(Samples.document("en", blocks)));

            int heading = pageOf(text, 15);
            int below = pageOf(text, 12);
            int last = text.glyphs().stream()
                    .filter(glyph -> glyph.size() == 10)
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .page();
            assertThat(List.of(heading, below)).as("%s lines", lines).containsOnly(last);
        }
    }

    private static int pageOf(PdfText text, int size) {
        return text.glyphs().stream()
                .filter(glyph -> Math.round(glyph.size()) == size)
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void a_group_stays_on_one_page_where_it_fits() {
        for (int lines = 5; lines < 45; lines += 3) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Samples.paragraph("Line " + i));
            }
            List<Block> group = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                group.add(Samples.paragraph("Together", Block.Tone.LEAD));
            }
            blocks.add(new Block.Group(null, group));
            PdfText text = PdfText.of(Written.bytes(Samples.document("en", blocks)));

            assertThat(text.glyphs().stream()
                            .filter(glyph -> glyph.size() == 11.5)
                            .map(PdfText.Glyph::page)
                            .distinct())
                    .as("%s lines", lines)
                    .hasSize(1);
        }
    }

    @Test
    void a_group_larger_than_a_page_is_parted() {
        List<Block> group = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            group.add(Samples.paragraph("Line " + i));
        }
        PdfText text = PdfText.of(Written.bytes(
                Samples.document("en", new Block.Group("all", List.of(new Block.Callout(false, group))))));

        assertThat(text.all("P")).hasSize(100);
        assertThat(pages(text)).isEqualTo(4);
        assertAllOnPage(text);
    }

    @Test
    void a_page_break_begins_a_page_and_two_of_them_leave_none_empty() {
        PdfText text = PdfText.of(Written.bytes(Samples.document(
                "en",
                Samples.paragraph("One."),
                new Block.PageBreak(),
                new Block.PageBreak(),
                Samples.paragraph("Two."),
                new Block.PageBreak())));

        assertThat(drawn(text, 1)).contains("One.").doesNotContain("Two.");
        assertThat(drawn(text, 2)).contains("Two.");
    }

    @Test
    void many_narrow_columns_and_long_words_stay_on_the_page() {
        List<Block.Column> columns = Stream.generate(() -> new Block.Column(Text.of("Responsibilities"), 1, false))
                .limit(11)
                .toList();
        List<Text> row = Stream.generate(() -> Text.of("https://example.org/very/long/indeed"))
                .limit(11)
                .toList();
        PdfText text = PdfText.of(Written.bytes(
                Samples.document("en", new Block.Table(Text.of("Wide"), columns, List.of(row, row), false, false))));

        assertAllOnPage(text);
        assertThat(text.all("TD")).hasSize(22).allMatch("https://example.org/very/long/indeed"::equals);
    }

    @Test
    void deep_lists_and_boxes_stay_on_the_page() {
        Block inner = Samples.paragraph(words(30, 0));
        for (int i = 0; i < 12; i++) {
            inner = i % 4 == 3
                    ? new Block.Callout(true, List.of(inner))
                    : new Block.Items(i % 2 == 0, List.of(List.of(inner)));
        }
        PdfText text = PdfText.of(Written.bytes(Samples.document("en", inner)));

        assertThat(text.all("P")).containsExactly(words(30, 0));
        assertAllOnPage(text);
    }

    @Test
    void a_picture_larger_than_the_page_becomes_smaller() {
        Block.Figure small = (Block.Figure) Samples.figure("en");
        Block.Figure large = new Block.Figure(
                new org.peertoolkit.content.report.document.Drawing(
                        2_000, 3_000, small.drawing().shapes()),
                "Large",
                Text.EMPTY);
        PdfText text = PdfText.of(Written.bytes(Samples.document("en", large)));

        assertAllOnPage(text);
        assertThat(text.glyphs()).anyMatch(glyph -> glyph.size() < 3);
    }

    @Test
    void numbers_end_under_each_other() {
        PdfText text = PdfText.of(Written.bytes(Samples.document("en", Samples.scores("en", 9))));
        List<Double> ends = new ArrayList<>();
        for (PdfText.Glyph glyph : text.glyphs()) {
            if (glyph.size() == 9
                    && glyph.start().getX() > 200
                    && glyph.start().getX() < 252
                    && !glyph.meaning().isBlank()) {
                ends.add(glyph.end().getX());
            }
        }

        double end = ends.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(ends.stream().filter(one -> Math.abs(one - end) < 0.05)).hasSize(9);
    }
}
