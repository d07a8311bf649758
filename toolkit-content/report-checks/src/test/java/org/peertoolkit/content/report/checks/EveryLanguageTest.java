package org.peertoolkit.content.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;
import org.peertoolkit.content.report.testkit.Told;
import org.peertoolkit.core.catalog.Language;

/** Each kind of report in each shipped language: as PDF it keeps to the standards and says everything, and so it does as HTML. */
@Tag("slow")
class EveryLanguageTest {

    static Stream<Language> languages() {
        return BundledContent.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_pdf_keeps_to_the_standards_and_says_all_of_its_report_in_order(Language language) {
        Map<String, Report> reports = new ReportsInLanguage(language).all();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(7);
        reports.forEach((kind, report) -> {
            String name = language + " " + kind;
            Document document = report.document();
            byte[] pdf = pdf(report);
            PdfText text = PdfText.of(pdf);

            assertThat(Standards.breaches(pdf)).as(name).isEmpty();
            List<String> said = said(document);
            assertThat(said).as(name).hasSizeGreaterThan(20);
            Told.inOrder(Told.bare(text.words()), said);
            assertThat(text.glyphs()).as(name).isNotEmpty().noneMatch(PdfText.Glyph::missing);
            assertThat(document.language()).isEqualTo(language);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_page_says_the_same_as_its_pdf(Language language) {
        new ReportsInLanguage(language).all().forEach((kind, report) -> {
            String html = report.html();

            assertThat(html).as(kind).contains("<html lang=\"%s\"".formatted(language));
            Told.inOrder(Told.by(html), said(report.document()));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_is_left_in_english_but_what_is_english_and_says_so(Language language) {
        ReportsInLanguage reports = new ReportsInLanguage(language);
        Document document = Report.of(reports.everyQuestion()).document();
        Set<String> titles = reports.catalog().resources().stream()
                .map(resource -> resource.title())
                .collect(Collectors.toSet());
        List<String> inEnglish = new ArrayList<>();
        Told.texts(
                document.blocks(),
                text -> text.pieces().stream()
                        .filter(piece -> Language.ENGLISH.equals(piece.language()))
                        .map(Inline::words)
                        .filter(words -> !titles.contains(words))
                        .forEach(inEnglish::add));

        assertThat(inEnglish).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_translation_says_on_its_first_page_that_nobody_has_reviewed_it(Language language) {
        boolean original = language.equals(Language.ENGLISH);
        new ReportsInLanguage(language).all().forEach((kind, report) -> {
            if (kind.equals("rules")) {
                return;
            }
            List<Block> beginning = report.document().blocks().subList(0, 6);
            boolean warned = Told.all(beginning).stream()
                    .anyMatch(block -> block instanceof Block.Callout callout && callout.warning());
            assertThat(warned || original).as("%s %s", language, kind).isTrue();
        });
    }

    /** Every text of a document but what stands for pictures where they are not seen. */
    private static List<String> said(Document document) {
        Set<String> unseen = Told.all(document.blocks()).stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).alternative())
                .collect(Collectors.toSet());
        List<String> said = new ArrayList<>();
        Told.texts(document.blocks(), text -> {
            if (!unseen.contains(text.plain())) {
                said.add(text.plain());
            }
        });
        return said;
    }

    private static byte[] pdf(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            report.write("pdf", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
