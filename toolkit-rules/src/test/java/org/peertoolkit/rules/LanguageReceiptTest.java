package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Difference;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.RecordedAssessment;

/** The receipt of a result names the files of its language, so it is checked in that language. */
class LanguageReceiptTest {

    private static final Language SPANISH = new Language("es");

    @TempDir
    Path directory;

    @Test
    void the_files_of_the_language_are_named_and_no_others() {
        TranslatedRules rules = TranslatedRules.in(directory);

        assertThat(receipt(rules, Language.ENGLISH).contentFiles())
                .extracting(SourceFile::name)
                .noneMatch(name -> name.startsWith("i18n/"));
        assertThat(receipt(rules, SPANISH).contentFiles())
                .extracting(SourceFile::name)
                .filteredOn(name -> name.startsWith("i18n/"))
                .contains("i18n/es/supervision/questions.yaml")
                .allMatch(name -> name.startsWith("i18n/es/"));
        assertThat(receipt(rules, SPANISH).ruleFiles())
                .extracting(SourceFile::name)
                .containsExactly(TranslatedRules.SPANISH, "test.drl");
    }

    @Test
    void an_edit_of_a_translation_changes_receipts_in_that_language_only() {
        TranslatedRules rules = TranslatedRules.in(directory);
        Receipt english = receipt(rules, Language.ENGLISH);
        Receipt spanish = receipt(rules, SPANISH);

        rules.replace("Otra razón.", "Una razón mejor.");

        assertThat(receipt(rules, Language.ENGLISH)).isEqualTo(english);
        assertThat(receipt(rules, SPANISH)).isNotEqualTo(spanish);
    }

    @Test
    void it_holds_in_its_language_and_in_another_the_files_that_differ_are_told() {
        TranslatedRules rules = TranslatedRules.in(directory);
        RecordedAssessment recorded =
                RecordedAssessment.read("spanish.json", AssessmentJson.write(assess(rules, SPANISH)));

        assertThat(toolkit(rules, SPANISH).verify(recorded).holds()).isTrue();
        List<Difference> inEnglish =
                toolkit(rules, Language.ENGLISH).verify(recorded).differences();
        assertThat(inEnglish)
                .extracting(Difference::toString)
                .contains(
                        "The content file \"i18n/es/pack.yaml\" is not at hand.",
                        "The rule file \"i18n/es/test.yaml\" is not at hand.")
                .allMatch(text -> text.matches("The (content|rule) file \"i18n/es/.*\" is not at hand\\."));
    }

    private static Receipt receipt(TranslatedRules rules, Language language) {
        return assess(rules, language).receipt();
    }

    private static Assessment assess(TranslatedRules rules, Language language) {
        ReadinessToolkit toolkit = toolkit(rules, language);
        return toolkit.assess(toolkit.respond().level("sup-02", 1).build());
    }

    private static ReadinessToolkit toolkit(TranslatedRules rules, Language language) {
        Catalog content = BundledContent.load(language);
        return ReadinessToolkit.of(content, rules.book().engine(content));
    }
}
