package org.peertoolkit.content.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;
import org.peertoolkit.content.report.testkit.Told;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.RuleBook;

/** A note as long as a book goes over many pages, and the file keeps to the standards. */
@Tag("slow")
class LongestTextTest {

    @ParameterizedTest
    @CsvSource({"en,We asked everyone. ", "ar,سألنا الجميع (twice) ثم كتبنا. ", "zh-Hans,我们问了所有人。"})
    void a_note_of_a_hundred_thousand_letters_is_there_to_its_end(String language, String sentence) throws IOException {
        String note = sentence.repeat(100_000 / sentence.length() + 1) + "(end)";
        Catalog catalog = BundledContent.load(new Language(language));
        Responses responses = Responses.to(catalog)
                .answer("sup-01", Answer.level(1).withNote(note))
                .build();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        Report.of(ReadinessToolkit.of(catalog, RuleBook.bundled().engine(catalog))
                        .assess(responses))
                .write("pdf", pdf);

        assertThat(note.length()).isGreaterThan(100_000);
        assertThat(Standards.breaches(pdf.toByteArray())).isEmpty();
        assertThat(Told.bare(PdfText.of(pdf.toByteArray()).words())).contains(Told.bare(note));
    }
}
