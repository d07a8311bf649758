package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;
import org.peertoolkit.core.catalog.Language;

/** Laws for every document: all words in order, all glyphs on the page, the same bytes, and no breach of the standards. */
class DocumentProperties {

    private static final List<String> WORDS = List.of(
            "peer",
            "Supervision",
            "¿quién?",
            "слово",
            "كلمة",
            "(2019)",
            "لفظ",
            "শব্দ",
            "词语",
            "12,5 %",
            "a/b",
            "—",
            "«ok»",
            "שלום",
            "naïve",
            "👍",
            "x".repeat(120),
            "I'd",
            "...",
            "#");

    @Property(tries = 60)
    void all_words_are_read_in_order_and_stand_on_the_page(@ForAll("documents") Document document) {
        PdfText text = PdfText.of(Written.bytes(document));

        assertThat(List.of(text.words().split(" ")))
                .isEqualTo(List.of(Written.words(document).split(" ")));
        assertThat(text.glyphs().stream()
                        .filter(glyph -> glyph.missing()
                                || glyph.meaning().isEmpty()
                                || glyph.start().getX() < 50
                                || glyph.end().getX() > 563
                                || glyph.start().getY() < 22
                                || glyph.start().getY() > 770)
                        .limit(3))
                .isEmpty();
    }

    @Property(tries = 12)
    void every_document_keeps_to_the_standards(@ForAll("documents") Document document) {
        assertThat(Standards.breaches(Written.bytes(document))).isEmpty();
    }

    @Property(tries = 60)
    void any_characters_can_be_written_and_spoil_nothing_around_them(@ForAll String note) {
        Document document = Samples.document(
                "en",
                Samples.paragraph("Before."),
                new Block.Paragraph(
                        Text.of(Inline.Run.of("<"), Inline.Run.of(note), Inline.Run.of(">")), Block.Tone.PLAIN),
                Samples.paragraph("After."));
        byte[] pdf = Written.bytes(document);
        PdfText text = PdfText.of(pdf);

        assertThat(text.all("P")).hasSize(3).startsWith("Before.").endsWith("After.");
        assertThat(text.all("P").get(1)).startsWith("<").endsWith(">");
        assertThat(text.glyphs()).noneMatch(PdfText.Glyph::missing);
        assertThat(Written.bytes(document)).isEqualTo(pdf);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Combinators.combine(
                        Arbitraries.of(Samples.LANGUAGES),
                        blocks(3).list().ofMinSize(1).ofMaxSize(12))
                .as((language, blocks) -> {
                    List<Block> all = new ArrayList<>(blocks);
                    all.add(Samples.paragraph("End."));
                    return Samples.document(language, all);
                });
    }

    private static Arbitrary<Text> texts() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(40).map(list -> String.join(" ", list));
        Arbitrary<Language> languages = Arbitraries.of("en", "ar", "ur", "bn", "zh-Hans")
                .map(Language::new)
                .injectNull(0.6);
        Arbitrary<Set<Inline.Style>> styles =
                Arbitraries.of(Inline.Style.class).set().ofMaxSize(2);
        Arbitrary<Inline> runs = Combinators.combine(words, styles, languages)
                .as((some, looks, language) -> new Inline.Run(some + " ", looks, language));
        return runs.list().ofMinSize(1).ofMaxSize(4).map(Text::new);
    }

    private static Arbitrary<Block> blocks(int depth) {
        Arbitrary<Block> paragraphs =
                Combinators.combine(texts(), Arbitraries.of(Block.Tone.class)).as(Block.Paragraph::new);
        Arbitrary<Block> tables = texts().list()
                .ofSize(6)
                .map(cells -> new Block.Table(
                        Text.of("Table"),
                        List.of(
                                new Block.Column(Text.of("one"), 1, false),
                                new Block.Column(Text.of("two"), 2, true),
                                new Block.Column(Text.of("three"), 3, false)),
                        List.of(cells.subList(0, 3), List.of(Text.EMPTY, Text.EMPTY, Text.EMPTY), cells.subList(3, 6)),
                        true,
                        false));
        Arbitrary<Block> options = texts().map(text -> new Block.Options(
                false, List.of(new Block.Option("1", text, Text.EMPTY), new Block.Option("", Text.EMPTY, text))));
        Arbitrary<Block> lines = texts().map(text -> new Block.WritingLines(text, 3));
        Arbitrary<Block> breaks = Arbitraries.just(new Block.PageBreak());
        Arbitrary<Block> leaves = Arbitraries.oneOf(paragraphs, paragraphs, tables, options, lines, breaks);
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Block>> inner = Arbitraries.lazy(() -> blocks(depth - 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> list.stream()
                        .filter(block -> !(block instanceof Block.PageBreak))
                        .toList())
                .filter(list -> !list.isEmpty());
        Arbitrary<Block> items = Combinators.combine(
                        Arbitraries.of(true, false), inner.list().ofMinSize(1).ofMaxSize(3))
                .as(Block.Items::new);
        Arbitrary<Block> callouts =
                Combinators.combine(Arbitraries.of(true, false), inner).as(Block.Callout::new);
        Arbitrary<Block> groups = inner.map(list -> new Block.Group(null, list));
        return Arbitraries.oneOf(leaves, leaves, items, callouts, groups);
    }
}
