package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.RuleCheck;
import org.peertoolkit.rules.internal.read.RuleTexts;

/** What can be wrong with the files that translate rules. A folder with one that is wrong is refused like any other. */
class RuleTranslationFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TranslatedRules rules;

    @BeforeEach
    void rules_in_two_languages(@TempDir Path directory) {
        rules = TranslatedRules.in(directory);
        assertThat(rules.messages()).isEmpty();
    }

    @Test
    void a_rule_that_there_is_not_offers_the_nearest() {
        rules.replace("id: SUP-02", "id: SUP-20");
        expect("i18n/es/test.yaml:7:9: id: there is no rule \"SUP-20\". Did you mean \"SUP-02\"? Use "
                + "the id of a rule, or take this entry away.");
    }

    @Test
    void a_rule_that_is_translated_twice_is_told_with_both_places() {
        rules.replace("id: SUP-02", "id: SUP-01");
        expect("i18n/es/test.yaml:7:9: id: \"SUP-01\" is already translated at i18n/es/test.yaml:3:9. "
                + "Keep one of the two.");
    }

    @Test
    void a_rule_that_is_translated_in_two_files_is_told_with_both_places() {
        rules.write("i18n/es/more.yaml", """
                status: unreviewed
                rules:
                  - { id: SUP-01, name: "Una vez más", because: "Otra razón." }
                """);
        expect("i18n/es/test.yaml:3:9: id: \"SUP-01\" is already translated at "
                + "i18n/es/more.yaml:3:11. Keep one of the two.");
    }

    @Test
    void an_empty_text_is_told() {
        rules.replace("\"Otra razón.\"", "\" \"");
        expect("i18n/es/test.yaml:9:14: because: \" \" stands here. Write a text.");
    }

    @Test
    void a_missing_text_is_told() {
        rules.replace("    because: \"Otra razón.\"\n", "");
        expect("i18n/es/test.yaml:7:5: because: it is missing. Add \"because\".");
    }

    @Test
    void a_misspelt_field_offers_the_right_name() {
        rules.replace("because: \"Otra", "becuase: \"Otra");
        expect(
                "i18n/es/test.yaml:7:5: because: it is missing. Add \"because\".",
                "i18n/es/test.yaml:9:5: becuase: \"becuase\" has no meaning here. Did you mean "
                        + "\"because\"? Use \"id\", \"name\" or \"because\".");
    }

    @Test
    void what_is_the_same_in_every_language_has_no_place_here() {
        rules.replace("id: SUP-02", "id: SUP-02\n    source: \"R013\"");
        expect("i18n/es/test.yaml:8:5: source: \"source\" has no meaning here. Use \"id\", \"name\" "
                + "or \"because\".");
    }

    @Test
    void an_empty_file_is_told() {
        rules.write(TranslatedRules.SPANISH, "");
        expect("i18n/es/test.yaml:1:1: the file is empty. Write something, or delete the file.");
    }

    @Test
    void a_file_without_rules_is_told() {
        rules.write(TranslatedRules.SPANISH, "status: unreviewed\nrules: []\n");
        expect("i18n/es/test.yaml:2:8: rules: the list has no entry. Write at least one, each after a " + "dash.");
    }

    @Test
    void a_status_that_is_none_offers_the_nearest() {
        rules.replace("unreviewed", "reviewd");
        expect("i18n/es/test.yaml:1:9: status: \"reviewd\" is not one of the choices. Did you mean "
                + "\"reviewed\"? Use \"unreviewed\" or \"reviewed\".");
    }

    @Test
    void a_file_without_status_is_told() {
        rules.replace("status: unreviewed\n", "");
        expect("i18n/es/test.yaml:1:1: status: it is missing. Add \"status\".");
    }

    @Test
    void a_review_says_when_and_by_whom() {
        rules.replace("unreviewed", "reviewed");
        expect(
                "i18n/es/test.yaml:1:9: reviewed: it is missing, and the file says that it is "
                        + "reviewed. Add it, or write \"unreviewed\".",
                "i18n/es/test.yaml:1:9: reviewedBy: it is missing, and the file says that it is "
                        + "reviewed. Add it, or write \"unreviewed\".");
    }

    @Test
    void a_day_of_review_that_is_none_is_told() {
        rules.replace("unreviewed", "reviewed\nreviewed: soon\nreviewedBy: \"An organization\"");
        expect("i18n/es/test.yaml:2:11: reviewed: \"soon\" is not a day. Write it as year, month and "
                + "day, such as 2027-06-30.");
    }

    @Test
    void a_file_that_is_not_utf_8_is_told() {
        rules.write(TranslatedRules.SPANISH, "status: razón".getBytes(StandardCharsets.ISO_8859_1));
        expect("i18n/es/test.yaml:1:1: the file is not saved as UTF-8. Save it again with the " + "encoding UTF-8.");
    }

    @Test
    void a_file_that_is_not_yaml_is_told() {
        rules.replace("rules:", "rules: [");
        expect("i18n/es/test.yaml:3:3: this cannot be read as YAML. Look at this line and the one "
                + "before it for a missing quote, colon or dash, or for other indentation.");
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() {
        rules.write(TranslatedRules.SPANISH, new byte[2_000_000]);
        expect("i18n/es/test.yaml:1:1: the file is larger than 1 MB. Keep the rules of one subject in "
                + "one file, and split a longer one.");
    }

    @Test
    void a_folder_that_is_no_language_is_told() {
        rules.write("i18n/Spanish/test.yaml", """
                status: unreviewed
                rules:
                  - { id: SUP-03, name: "Tres", because: "Otra razón." }
                """);
        expect("i18n/Spanish/: \"Spanish\" is not the code of a language. Name the folder by the code "
                + "of its language, such as \"es\" or \"zh-Hans\".");
    }

    @Test
    void a_file_where_none_is_read_is_told_and_notes_are_not() {
        rules.write("i18n/more.yaml", "status: unreviewed\n")
                .write("i18n/es/more.yml", "status: unreviewed\n")
                .write("i18n/es/more/more.yaml", "status: unreviewed\n")
                .write("i18n/README.md", "For translators.");
        expect(
                "i18n/es/more.yml: the file would not be read. Put it into the folder of its language, "
                        + "with a name that ends in \".yaml\", or keep it elsewhere.",
                "i18n/es/more/more.yaml: the file would not be read. Put it into the folder of its "
                        + "language, with a name that ends in \".yaml\", or keep it elsewhere.",
                "i18n/more.yaml: the file would not be read. Put it into the folder of its language, "
                        + "with a name that ends in \".yaml\", or keep it elsewhere.");
    }

    @Test
    void the_mark_that_some_editors_begin_a_file_with_is_no_part_of_it() {
        rules.replace("status", "\uFEFFstatus");
        assertThat(rules.messages()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_in_all_files_is_told_at_once() {
        rules.replace("id: SUP-02", "id: SUP-20")
                .write("i18n/ar/test.yaml", "state: unreviewed\n")
                .write("i18n/ar/more.yml", "status: unreviewed\n")
                .write("more.drl", RuleTexts.OPENING + RuleTexts.rule("SUP-01"));
        expect(
                "i18n/ar/more.yml: the file would not be read. Put it into the folder of its language, "
                        + "with a name that ends in \".yaml\", or keep it elsewhere.",
                "i18n/ar/test.yaml:1:1: rules: it is missing. Add \"rules\".",
                "i18n/ar/test.yaml:1:1: state: \"state\" has no meaning here. Use \"status\", "
                        + "\"reviewed\", \"reviewedBy\" or \"rules\".",
                "i18n/ar/test.yaml:1:1: status: it is missing. Add \"status\".",
                "i18n/es/test.yaml:7:9: id: there is no rule \"SUP-20\". Did you mean \"SUP-02\"? Use "
                        + "the id of a rule, or take this entry away.",
                "test.drl:5:6: rule SUP-01: the id \"SUP-01\" is already used at more.drl:5:6. Give "
                        + "one of the two another id.");
    }

    @Test
    void a_rule_that_could_not_be_read_may_be_translated() {
        rules.write("more.drl", "rule \"SUP-20 More\"").replace("id: SUP-02", "id: SUP-20");

        assertThat(rules.messages()).isNotEmpty().allMatch(message -> message.startsWith("more.drl"));
    }

    @Test
    void the_check_of_rules_tells_the_same_and_goes_on_with_the_rules() {
        rules.replace("id: SUP-02", "id: SUP-20");
        List<Finding> findings = RuleCheck.directory(rules.directory(), BundledContent.load(), TODAY)
                .findings();

        assertThat(findings).extracting(Finding::toString).containsAll(rules.messages());
        assertThat(findings)
                .filteredOn(finding -> rules.messages().contains(finding.toString()))
                .allSatisfy(finding -> {
                    assertThat(finding.isWaivable()).isFalse();
                    assertThat(finding.witness()).isNull();
                });
    }

    @Test
    void the_schema_for_editors_takes_every_shipped_file_and_refuses_mistakes() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("rules/schema/translation.schema.json")));
        try (Stream<Path> files = Files.walk(Path.of("rules/i18n"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
                            .as(file.toString())
                            .isEmpty());
        }
        String good = Files.readString(rules.directory().resolve(TranslatedRules.SPANISH));
        assertThat(schema.validate(good, InputFormat.YAML)).isEmpty();
        for (List<String> mistake : List.of(
                List.of("rules:", "rule:"),
                List.of("unreviewed", "reviewd"),
                List.of("unreviewed", "reviewed"),
                List.of("unreviewed", "unreviewed\nreviewed: soon"),
                List.of("because: \"Otra", "becuase: \"Otra"),
                List.of("\"Otra razón.\"", "\"\""))) {
            String bad = good.replace(mistake.get(0), mistake.get(1));
            assertThat(schema.validate(bad, InputFormat.YAML))
                    .as(mistake.toString())
                    .isNotEmpty();
            rules.write(TranslatedRules.SPANISH, bad);
            assertThat(rules.messages()).as(mistake.toString()).isNotEmpty();
        }
    }

    private void expect(String... messages) {
        assertThat(rules.messages()).containsExactly(messages);
    }
}
