package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.examples.cli.Terminal.Said;
import org.peertoolkit.rules.RuleBook;
import tools.jackson.databind.JsonNode;

/** Results as pages for people: HTML, PDF, and text in other languages. */
class ReportsTest {

    private static final Path SAMPLE = Terminal.SAMPLES.resolve("community-health-center.json");
    private static final Said NOTHING = new Said(0, "", "");

    @TempDir
    private Path folder;

    @Test
    void html_is_the_report_of_the_assessment() {
        Said said = Terminal.run("assess", SAMPLE, "--format", "html");

        assertThat(said)
                .isEqualTo(
                        new Said(0, Report.of(assessment(null)).attachAnswers().html(), ""));
        assertThat(said.out()).startsWith("<!DOCTYPE html>").contains("lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"toolkit.html,<!DOCTYPE html>", "TOOLKIT.HTM,<!DOCTYPE html>", "toolkit.pdf,%PDF-1.", "toolkit.json,{"})
    void the_ending_of_the_file_says_the_form(String name, String beginning) throws IOException {
        Path file = folder.resolve(name);

        assertThat(Terminal.run("assess", SAMPLE, "-o", file)).isEqualTo(NOTHING);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }

    @Test
    void a_format_that_is_named_counts_more_than_the_ending() throws IOException {
        Path file = folder.resolve("toolkit.pdf");

        assertThat(Terminal.run("assess", SAMPLE, "--format", "json", "-o", file))
                .isEqualTo(NOTHING);
        assertThat(Files.readString(file))
                .isEqualTo(Terminal.run("assess", SAMPLE, "--format", "json").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "questions", "progress", "worksheets"})
    void a_pdf_without_a_file_is_wrong_usage(String command) {
        Object[] args = switch (command) {
            case "assess" -> new Object[] {command, SAMPLE, "--format", "pdf"};
            case "progress" -> new Object[] {command, earlier(), SAMPLE, "--format", "pdf"};
            case "worksheets" -> new Object[] {command, "action-plan", "--format", "pdf"};
            default -> new Object[] {command, "--format", "pdf"};
        };

        assertThat(Terminal.run(args)).isEqualTo(new Said(2, "", """
                        A PDF goes into a file. Name it, such as: -o report.pdf
                        See "toolkit %s --help".
                        """.formatted(command)));
    }

    @Test
    void every_result_that_is_a_report_can_be_a_pdf() throws IOException {
        Object[][] commands = {
            {"questions", "--quick"},
            {"assess", SAMPLE, "--lang", "es"},
            {"assess", "--panel", Terminal.SAMPLES.resolve("panel/hospital-outpatient-clinic")},
            {"assess", "--panel", Terminal.SAMPLES.resolve("panel/hospital-outpatient-clinic"), "--summary"},
            {"progress", earlier(), SAMPLE, "--lang", "ar"},
            {"worksheets", "action-plan", "--lang", "zh-Hans"},
            {"rules", "docs", Terminal.RULES}
        };
        int written = 0;
        for (Object[] command : commands) {
            Path file = folder.resolve(written + ".pdf");
            Said said = Terminal.run(with(command, "-o", file));
            assertThat(said.err()).isEmpty();
            assertThat(said.code()).isZero();
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-1.")
                    .contains("%%EOF");
            written++;
        }
        assertThat(written).isEqualTo(7);
    }

    @Test
    void the_same_answers_give_the_same_pdf() throws IOException {
        Terminal.run("assess", SAMPLE, "-o", folder.resolve("one.pdf"));
        Terminal.run("assess", SAMPLE, "-o", folder.resolve("other.pdf"));

        assertThat(folder.resolve("one.pdf")).hasSameBinaryContentAs(folder.resolve("other.pdf"));
    }

    @Test
    void text_in_another_language_is_the_report_as_text() {
        Said said = Terminal.run("assess", SAMPLE, "--lang", "es");

        assertThat(said.code()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains(spanish().domains().get(0).title())
                .contains(spanish().questions().get(0).statement());
        assertThat(said.out().lines().filter(line -> !line.contains("<http"))).allMatch(line -> line.length() <= 80);
        assertThat(Terminal.run("questions", "--quick", "--lang", "es").out().replaceAll("\\s+", " "))
                .contains(spanish().questions().get(0).levels().get(3).text());
    }

    @Test
    void an_assessment_in_another_language_says_so_and_holds_when_it_is_checked() throws IOException {
        Path file = folder.resolve("assessment.json");
        Terminal.run("assess", SAMPLE, "--lang", "es", "-o", file);

        JsonNode json = Schemas.parsed(Files.readString(file));
        assertThat(json.get("language").asString()).isEqualTo("es");
        assertThat(Schemas.faults("assessment", Files.readString(file))).isEmpty();
        assertThat(Terminal.run("verify", file).code()).isZero();
        assertThat(Schemas.parsed(Terminal.run("assess", SAMPLE, "--format", "json")
                                .out())
                        .has("language"))
                .isFalse();
    }

    @Test
    void a_language_that_the_content_has_not_is_named_with_those_it_has() {
        assertThat(Terminal.run("questions", "--lang", "fr")).isEqualTo(new Said(2, "", """
                        The content cannot be used: 1 problem.
                          content: language: the content is not available in "fr". Use one of "en", "ar", "es", "zh-Hans", or add a folder i18n/fr.
                        """));
        assertThat(Terminal.run("questions", "--lang", "Spanish").err())
                .startsWith("Invalid value for option '--lang': \"Spanish\" is not the code of a language."
                        + " Use a code such as es or zh-Hans.\n");
    }

    @Test
    void explanations_are_not_part_of_reports() {
        assertThat(Terminal.run("assess", SAMPLE, "--explain", "--format", "html")
                        .err())
                .startsWith(
                        "--explain adds to the text in the language of the rules, and to json. Leave it out here.\n");
    }

    @Test
    void fonts_are_taken_from_a_folder() {
        Path none = folder.resolve("none");

        Said said = Terminal.run("questions", "--fonts", none, "-o", folder.resolve("q.pdf"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(none.toString());
        assertThat(folder.resolve("q.pdf")).doesNotExist();
    }

    private static Object[] with(Object[] command, Object... more) {
        Object[] all = new Object[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    private static Path earlier() {
        return Terminal.SAMPLES.resolve("earlier/community-health-center");
    }

    private static Catalog spanish() {
        return BundledContent.load(new Language("es"));
    }

    private static Assessment assessment(Language language) {
        Catalog catalog = language == null ? BundledContent.load() : BundledContent.load(language);
        return ReadinessToolkit.of(catalog, RuleBook.bundled().engine(catalog))
                .assess(ResponsesJson.read(SAMPLE, catalog));
    }
}
