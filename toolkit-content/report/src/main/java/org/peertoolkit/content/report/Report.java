package org.peertoolkit.content.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.internal.Output;
import org.peertoolkit.content.report.internal.markdown.MarkdownDocument;
import org.peertoolkit.content.report.internal.parts.PanelDocument;
import org.peertoolkit.content.report.internal.parts.ProgressDocument;
import org.peertoolkit.content.report.internal.parts.Prose;
import org.peertoolkit.content.report.internal.parts.QuestionnaireDocument;
import org.peertoolkit.content.report.internal.parts.ToolkitDocument;
import org.peertoolkit.content.report.internal.parts.WorksheetDocument;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.progress.Progress;

/**
 * A report for people, in the language of the catalog that it is about.
 *
 * <pre>{@code
 * Report.of(assessment).write(Path.of("toolkit.html"));
 * Report.of(assessment).template(ours).attachAnswers().write(Path.of("toolkit.pdf"));
 * Report.of(Questionnaire.of(catalog).quickCheck()).write(Path.of("quick-check.html"));
 * }</pre>
 *
 * <p>The form follows from the ending of the file: {@code html} and {@code txt} are here, and {@code pdf} comes with the jar
 * toolkit-report-pdf. Immutable: each change gives another report. The same report always gives the same bytes, on every
 * machine.
 */
public final class Report {

    private static final ReportTemplate PLAIN = new ReportTemplate() {};

    private final ReportKind kind;
    private final Supplier<Document> built;
    private final ReportTemplate template;
    private final @Nullable Assessment answers;
    private final boolean attached;

    private Report(
            ReportKind kind,
            Supplier<Document> built,
            ReportTemplate template,
            @Nullable Assessment answers,
            boolean attached) {
        this.kind = kind;
        this.built = built;
        this.template = template;
        this.answers = answers;
        this.attached = attached;
    }

    private Report(ReportKind kind, Supplier<Document> built) {
        this(kind, built, PLAIN, null, false);
    }

    /** The customized toolkit: how the organization stands, what to read and do, and every answer. */
    public static Report of(Assessment assessment) {
        return new Report(ReportKind.TOOLKIT, () -> ToolkitDocument.of(assessment), PLAIN, assessment, false);
    }

    /**
     * How far several people agree, question by question. It shows nothing that the anonymity floor hides.
     *
     * @throws IllegalArgumentException if one person answered
     */
    public static Report ofPanel(Assessment assessment) {
        if (assessment.panel() == null) {
            throw new IllegalArgumentException(
                    "One person answered, so there is nothing to say about how people agree. Use Report.of.");
        }
        return new Report(ReportKind.PANEL, () -> PanelDocument.of(assessment));
    }

    /** The questions on paper, to answer with a pen: all of them, or the quick check, as the questionnaire has them. */
    public static Report of(Questionnaire questionnaire) {
        return new Report(ReportKind.QUESTIONNAIRE, () -> QuestionnaireDocument.of(questionnaire));
    }

    /**
     * How an organization moved.
     *
     * @param catalog the content at hand, for the words of questions and practices
     */
    public static Report of(Progress progress, Catalog catalog) {
        return new Report(ReportKind.PROGRESS, () -> ProgressDocument.of(progress, catalog));
    }

    /** A page to fill in, or a guide, with the resources that it rests on. */
    public static Report of(Worksheet worksheet, Catalog catalog) {
        return new Report(ReportKind.WORKSHEET, () -> WorksheetDocument.of(worksheet, catalog));
    }

    /**
     * Pages of Markdown as one document, for example the rules in plain words. Links from page to page lead to the page within
     * the document; links that lead nowhere become plain words.
     *
     * @param pages in order; each file name once
     * @param catalog whose language and words to use
     * @throws IllegalArgumentException if two pages have the same name
     */
    public static Report ofMarkdown(String title, List<MarkdownPage> pages, Catalog catalog) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (MarkdownPage page : pages) {
            if (texts.put(page.file(), page.text()) != null) {
                throw new IllegalArgumentException("There are two pages with the name \"%s\".".formatted(page.file()));
            }
        }
        return new Report(ReportKind.PAGES, () -> MarkdownDocument.of(title, texts, new Prose(catalog)));
    }

    /**
     * A page of Markdown.
     *
     * @param file the name that links from other pages use, such as {@code supervision.md}
     * @param text the page
     */
    public record MarkdownPage(String file, String text) {}

    /** The same report as an organization wants it. */
    public Report template(ReportTemplate other) {
        return new Report(kind, built, other, answers, attached);
    }

    /**
     * The same report with the answers attached in their JSON form, in forms that can hold a file, such as PDF. Reports that
     * rest on no single set of answers stay as they are, and so do those of several people, whose answers are theirs.
     */
    public Report attachAnswers() {
        return new Report(kind, built, template, answers, true);
    }

    /** What the report says, for a writer or a reader of your own. */
    public Document document() {
        Document plain = built.get();
        Document branded = new Document(
                plain.title(),
                plain.subject(),
                plain.language(),
                template.brand(),
                plain.labels(),
                plain.blocks(),
                attachments());
        return template.shape(kind, branded);
    }

    private List<Document.Attachment> attachments() {
        if (!attached || answers == null || answers.panel() != null) {
            return List.of();
        }
        Prose prose = new Prose(answers.answers().catalog());
        return List.of(new Document.Attachment(
                "responses.json",
                "application/json",
                prose.plain("label.attachedAnswers"),
                ResponsesJson.write(answers.answers().responses())));
    }

    /** The report as one page of HTML that needs no other file. */
    public String html() {
        return Output.text("html", document());
    }

    /**
     * Writes the report to a file, in the form that its ending names. The file is written whole or not at all; one that is
     * there is replaced.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if no writer knows the form, which names those that are
     *     known, or if the form cannot show something of the report
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path file) {
        Output.file(file, document());
    }

    /**
     * Writes the report in a form, such as {@code html}. The stream stays open.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException as {@link #write(Path)}
     * @throws IOException if the stream cannot be written; then part of the report may have been
     */
    public void write(String format, OutputStream to) throws IOException {
        Output.writer(format).write(document(), to);
    }
}
