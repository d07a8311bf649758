package org.peertoolkit.content.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.ReportWords;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.RuleBook;

/** Somebody adds Russian with files alone: the content, the reasons of the rules and the words of reports speak it. */
class AddedLanguageTest {

    private static final Path CONTENT = Path.of("../content");
    private static final Path RULES = Path.of("../../toolkit-rules/rules");
    private static final Path RUSSIAN = Path.of("src/test/resources/russian");
    private static final Language LANGUAGE = new Language("ru");

    @TempDir
    Path folder;

    private Catalog catalog;
    private RuleBook rules;

    @BeforeEach
    void addTheFiles() throws IOException {
        copy(CONTENT, folder.resolve("content"));
        copy(RULES, folder.resolve("rules"));
        copy(RUSSIAN.resolve("content"), folder.resolve("content/i18n/ru"));
        copy(RUSSIAN.resolve("rules"), folder.resolve("rules/i18n/ru"));
        catalog = BundledContent.directory(folder.resolve("content")).load(LANGUAGE);
        rules = RuleBook.read(folder.resolve("rules"));
    }

    @Test
    void the_report_speaks_russian_where_it_is_translated_and_english_where_it_is_not() throws IOException {
        Report report = Report.of(assessment());
        Path file = folder.resolve("toolkit.pdf");
        report.write(file);
        String words = PdfText.of(Files.readAllBytes(file)).words();
        String html = report.html();

        assertThat(words)
                .contains("Ваш набор инструментов")
                .contains("У каждого сотрудника есть руководитель")
                .contains("Без руководителя не к кому обратиться")
                .contains("Start here");
        assertThat(Standards.breaches(Files.readAllBytes(file))).isEmpty();
        assertThat(html).contains("<html lang=\"ru\"").contains("lang=\"en\"");
    }

    @Test
    void plurals_have_the_forms_of_the_language() {
        ReportWords words = ReportWords.of(catalog);

        assertThat(Stream.of(1, 2, 5, 21, 22, 25).map(count -> words.plain("panel.doNotKnow", "count", count)))
                .containsExactly(
                        "1 человек не знает",
                        "2 человека не знают",
                        "5 человек не знают",
                        "21 человек не знает",
                        "22 человека не знают",
                        "25 человек не знают");
    }

    @Test
    void what_is_not_translated_yet_is_known() {
        assertThat(catalog.translation().orElseThrow().untranslated()).hasSizeGreaterThan(200);
        assertThat(rules.untranslated(LANGUAGE)).hasSize(rules.rules().size() - 1);
        assertThat(ReportWords.untranslated(catalog)).isNotEmpty().doesNotContain("toolkit.title");
    }

    private Assessment assessment() {
        Responses answers = Responses.to(catalog)
                .profile("roles", "peer")
                .profile("stage", "starting")
                .level("sup-01", 1)
                .build();
        return ReadinessToolkit.of(catalog, rules.engine(catalog)).assess(answers);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
