package org.peertoolkit.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.pdf.PdfWriter;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.RuleBook;

/**
 * What a report costs whose organization answered every question, with a note on each: as a document, as HTML and as tagged PDF.
 *
 * <p>The floor is the PDF library's lowest layer: the same words, line by line, on as many pages, in fonts that need not be
 * embedded, and nothing else. It has no tags, no tables, no shaping of letters, no layout, and no letters beyond Latin. Beside it
 * stand the same words in the two fonts of the report, embedded by the library.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class ReportBenchmark {

    private static final String FONT = "/org/peertoolkit/content/report/pdf/fonts/";
    private static final int LETTERS = 90;

    private Report report;
    private Document document;
    private List<String> lines;
    private int linesOnPage;

    /** Answers every question, and breaks the words of the report into lines. */
    @Setup(Level.Trial)
    public void answer() throws IOException {
        Catalog catalog = BundledContent.load();
        ReadinessToolkit toolkit =
                ReadinessToolkit.of(catalog, RuleBook.bundled().engine(catalog));
        report = Report.of(toolkit.assess(responses(catalog)));
        document = report.document();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        report.write("txt", text);
        lines = lines(text.toString(StandardCharsets.UTF_8));
        int pages;
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            pages = pdf.getNumberOfPages();
        }
        linesOnPage = (lines.size() + pages - 1) / pages;
    }

    private static Responses responses(Catalog catalog) {
        Random random = new Random(7);
        ResponsesBuilder builder = Responses.to(catalog).date(LocalDate.of(2026, 11, 2));
        for (Question question : catalog.questions()) {
            int level = 1 + random.nextInt(question.scale().top());
            builder.answer(
                    question.id().value(),
                    Answer.level(level).withNote("We talked about this in the spring and wrote down what to do."));
        }
        return builder.build();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String rest = line.strip().replaceAll("\\p{Cntrl}", " ");
            while (rest.length() > LETTERS) {
                lines.add(rest.substring(0, LETTERS));
                rest = rest.substring(LETTERS);
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }

    /** Builds the document. */
    @Benchmark
    public Document document() {
        return report.document();
    }

    /** Builds the document and writes it as HTML. */
    @Benchmark
    public String html() {
        return report.html();
    }

    /** Writes the document as PDF. */
    @Benchmark
    public byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfWriter().write(document, bytes);
        return bytes.toByteArray();
    }

    /** Writes the same words with the lowest layer of the PDF library. */
    @Benchmark
    public byte[] pdfFloor() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return written(
                    pdf,
                    new PDType1Font(Standard14Fonts.FontName.HELVETICA),
                    new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD));
        }
    }

    /** Writes the same words in the fonts of the report, embedded by the PDF library. */
    @Benchmark
    public byte[] pdfFloorWithFonts() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return written(pdf, font(pdf, "NotoSans-Regular.ttf"), font(pdf, "NotoSans-Bold.ttf"));
        }
    }

    private byte[] written(PDDocument pdf, PDFont plain, PDFont strong) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int from = 0; from < lines.size(); from += linesOnPage) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setLeading(12);
                content.newLineAtOffset(54, 738);
                for (int i = from; i < Math.min(lines.size(), from + linesOnPage); i++) {
                    content.setFont(i % 6 == 0 ? strong : plain, 9);
                    content.showText(shown(lines.get(i)));
                    content.newLine();
                }
                content.endText();
            }
        }
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static PDType0Font font(PDDocument pdf, String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(FONT + name), name)) {
            return PDType0Font.load(pdf, stream, true);
        }
    }

    /** The lowest layer refuses a letter that the font has not; there are a few such marks in tables. */
    private static String shown(String line) {
        return line.replaceAll("[^\\x20-\\x7E\\u00A0-\\u00FF\\u2013\\u2014\\u2018-\\u201D\\u2026]", " ");
    }
}
