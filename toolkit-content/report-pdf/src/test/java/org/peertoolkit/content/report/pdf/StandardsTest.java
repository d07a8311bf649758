package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;

/** Every kind of block in every language for which there is a font keeps to PDF/UA-1 and PDF/A-3a, and loses no word. */
class StandardsTest {

    static List<String> languages() {
        return Samples.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_kind_of_block_keeps_to_the_standards(String language) {
        assertThat(Standards.breaches(Written.bytes(Samples.everything(language))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_is_read_in_order(String language) {
        Document document = Samples.everything(language);

        assertThat(List.of(PdfText.of(Written.bytes(document)).words().split(" ")))
                .isEqualTo(List.of(Written.words(document).split(" ")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_glyph_lies_on_the_page_and_is_in_its_font(String language) {
        List<PdfText.Glyph> glyphs =
                PdfText.of(Written.bytes(Samples.everything(language))).glyphs();

        assertThat(glyphs).hasSizeGreaterThan(500);
        assertThat(glyphs.stream().filter(StandardsTest::lost).limit(3)).isEmpty();
    }

    /** Whether it is outside of the margins, is not in its font, or says nothing. Spaces may hang over the end of a line. */
    private static boolean lost(PdfText.Glyph glyph) {
        boolean space = glyph.meaning().isBlank();
        return glyph.missing()
                || glyph.meaning().isEmpty()
                || glyph.start().getX() < (space ? 50 : 60)
                || glyph.end().getX() > (space ? 562 : 552)
                || glyph.start().getY() < 22
                || glyph.start().getY() > 770;
    }

    @ParameterizedTest
    @MethodSource("damages")
    void a_damaged_file_is_noticed(String expected, Consumer<PDDocument> damage) throws IOException {
        byte[] sound = Written.bytes(Samples.document("en", Samples.scores("en", 2)));
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(sound)) {
            damage.accept(pdf);
            pdf.save(damaged);
        }

        assertThat(Standards.breaches(sound)).isEmpty();
        assertThat(Standards.breaches(damaged.toByteArray()))
                .anySatisfy(breach -> assertThat(breach).contains(expected));
    }

    static Stream<Arguments> damages() {
        Consumer<PDDocument> noTitle = pdf -> pdf.getDocumentCatalog().setMetadata(null);
        Consumer<PDDocument> noLanguage = pdf -> pdf.getDocumentCatalog().setLanguage(null);
        Consumer<PDDocument> noTags = pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null);
        Consumer<PDDocument> noCharacters = pdf -> pdf.getPage(0)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F1"))
                .removeItem(COSName.TO_UNICODE);
        return Stream.of(
                Arguments.of("metadata", noTitle),
                Arguments.of("language", noLanguage),
                Arguments.of("StructTreeRoot", noTags),
                Arguments.of("Unicode", noCharacters));
    }

    @Test
    void a_document_without_a_title_is_refused() {
        Document named = Samples.document("en", Samples.paragraph("Words."));
        Document unnamed = new Document(
                " ",
                named.subject(),
                named.language(),
                named.brand(),
                named.labels(),
                named.blocks(),
                named.attachments());

        assertThatThrownBy(() -> Written.bytes(unnamed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A document needs a title: readers show it instead of the name of the file.");
    }
}
