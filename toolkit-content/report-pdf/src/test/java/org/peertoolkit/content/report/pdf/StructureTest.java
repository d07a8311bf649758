package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.core.catalog.Language;

/** What screen readers and programs find in a file: tags, headers, languages, links, bookmarks, attachments. */
class StructureTest {

    @Test
    void tags_tell_what_each_part_is() {
        PdfText text = PdfText.of(Written.bytes(Samples.everything("en")));

        assertThat(text.elements().get(0).type()).isEqualTo("Document");
        assertThat(text.all("H1")).containsExactly("Your customized toolkit");
        assertThat(text.all("H2")).containsExactly("Supervision 1", "Supervision 3");
        assertThat(text.all("Caption")).containsExactly("Supervision: Supervision", "Supervision");
        assertThat(text.all("Lbl")).startsWith("1.", "2.", "\u2022", "\u2022", "\u2022", "3.", "1", "2", "3", "4");
        assertThat(text.all("Code")).containsExactly("SUP-02");
        assertThat(text.elements().stream().filter(tag -> tag.type().equals("Figure")))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.alternative())
                            .isEqualTo(Samples.words("en").get(1));
                    assertThat(figure.words()).contains("Supervision 6").contains("50 %");
                });
    }

    @Test
    void headers_of_tables_say_whether_they_head_a_row_or_a_column() {
        List<PdfText.Element> headers =
                PdfText.of(Written.bytes(Samples.document("en", Samples.scores("en", 2)))).elements().stream()
                        .filter(tag -> tag.type().equals("TH"))
                        .toList();

        assertThat(headers)
                .extracting(StructureTest::scope)
                .containsExactly("Column", "Column", "Column", "Row", "Row");
        assertThat(headers)
                .extracting(PdfText.Element::words)
                .containsExactly("Supervision", "%", "Supervision", "Supervision 1", "Supervision 2");
    }

    private static String scope(PdfText.Element header) {
        COSDictionary attribute = header.dictionary().getCOSDictionary(COSName.A);
        return attribute.getNameAsString("Scope");
    }

    @Test
    void words_in_another_language_say_so() {
        PdfText text = PdfText.of(Written.bytes(Samples.document(
                "en",
                new Block.Paragraph(Samples.mixed("en"), Block.Tone.PLAIN),
                new Block.Heading(2, "plan", Text.of("Plan")),
                new Block.Paragraph(Text.in(new Language("es"), "Todo en espa\u00F1ol."), Block.Tone.PLAIN))));

        assertThat(text.elements().stream().filter(tag -> tag.language().equals("ar")))
                .extracting(PdfText.Element::words)
                .containsExactly("المشرفون الأقران");
        assertThat(text.elements().stream().filter(tag -> tag.language().equals("es")))
                .extracting(PdfText.Element::type, PdfText.Element::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("P", "Todo en espa\u00F1ol."));
    }

    @Test
    void links_lead_to_their_addresses_and_headings() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Text.of(
                        Inline.Run.of("See "),
                        new Inline.WebLink("this page", URI.create("https://example.org/a?b=c&d=(e)"), null),
                        Inline.Run.of(" and "),
                        new Inline.CrossReference("the plan", "plan", null)),
                Block.Tone.PLAIN));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "plan", Text.of("Plan")));

        try (PDDocument pdf = Loader.loadPDF(Written.bytes(Samples.document("en", blocks)))) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            PDAnnotationLink web = (PDAnnotationLink) links.get(0);
            PDAnnotationLink inner = (PDAnnotationLink) links.get(1);

            assertThat(links).hasSize(2);
            assertThat(((PDActionURI) web.getAction()).getURI()).isEqualTo("https://example.org/a?b=c&d=(e)");
            assertThat(web.getContents()).isEqualTo("this page (https://example.org/a?b=c&d=(e))");
            assertThat(inner.getContents()).isEqualTo("the plan");
            PDPageXYZDestination place = (PDPageXYZDestination) inner.getDestination();
            assertThat(pdf.getPages().indexOf(place.getPage())).isEqualTo(1);
            assertThat(place.getTop()).isBetween(700, 792);
        }
    }

    @Test
    void a_link_over_the_end_of_a_line_is_one_link_with_two_areas() throws IOException {
        String address = "https://example.org/" + "long/".repeat(25);
        Document document = Samples.document(
                "en",
                new Block.Paragraph(
                        Text.of(Inline.Run.of("See "), new Inline.WebLink(address, URI.create(address), null)),
                        Block.Tone.PLAIN));

        try (PDDocument pdf = Loader.loadPDF(Written.bytes(document))) {
            PDAnnotationLink link =
                    (PDAnnotationLink) pdf.getPage(0).getAnnotations().get(0);

            assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
            assertThat(link.getQuadPoints()).hasSize(16);
        }
        assertThat(PdfText.of(Written.bytes(document)).all("Link")).containsExactly(address);
    }

    @Test
    void a_cross_reference_to_nowhere_is_refused() {
        Document document = Samples.document(
                "en",
                new Block.Paragraph(Text.of(new Inline.CrossReference("the plan", "plam", null)), Block.Tone.PLAIN));

        assertThatThrownBy(() -> Written.bytes(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A cross reference leads to \"plam\", but no heading or group of the document has this anchor.");
    }

    @Test
    void headings_are_bookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Written.bytes(Samples.everything("ar")))) {
            PDOutlineItem top = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDOutlineItem second = top.getFirstChild();

            assertThat(top.getTitle()).isEqualTo(Samples.words("ar").get(0));
            assertThat(second.getTitle()).isEqualTo("الإشراف 1");
            assertThat(second.getFirstChild().getTitle()).isEqualTo("الإشراف 2");
            assertThat(second.getNextSibling().getTitle()).isEqualTo("الإشراف 3");
            assertThat(pdf.getPages().indexOf(((PDPageXYZDestination) second.getDestination()).getPage()))
                    .isZero();
        }
    }

    @Test
    void the_answers_go_with_the_report() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Written.bytes(Samples.everything("en")))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(files).containsOnlyKeys("answers.json");
            assertThat(files.get("answers.json").getEmbeddedFile().toByteArray())
                    .asString()
                    .isEqualTo("{\"answers\": {}}\n");
            assertThat(files.get("answers.json").getEmbeddedFile().getSubtype()).isEqualTo("application/json");
        }
    }

    @Test
    void the_file_says_its_title_and_its_language() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Written.bytes(Samples.everything("ur")))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(Samples.words("ur").get(0));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ur");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void pages_are_us_letter_and_can_be_a4() throws IOException {
        Document document = Samples.document("en", Samples.paragraph("Words."));

        try (PDDocument letter = Loader.loadPDF(Written.bytes(document));
                PDDocument a4 = Loader.loadPDF(Written.bytes(new PdfWriter().on(PageSize.A4), document))) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isEqualTo(595.28f);
            assertThat(a4.getPage(0).getMediaBox().getHeight()).isEqualTo(841.89f);
        }
    }
}
