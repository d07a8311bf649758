package org.peertoolkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand for a while, and until when. The folder has one finding that can be waived. */
class LawsFileTest {

    private static final String KEY = "unserved-answer car-01";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRules() {
        PlantedPack pack = PlantedPack.all("defects.txt").stream()
                .filter(one -> one.expected().keySet().equals(Set.of(KEY)))
                .findFirst()
                .orElseThrow();
        assertThat(FurtherDefectsTest.found(FurtherDefectsTest.withExamples(pack, folder)))
                .containsOnlyKeys(KEY);
    }

    @Test
    void a_waived_finding_is_told_apart_on_its_last_day_too() {
        laws(waiver(KEY, "It is being looked at.", "2026-11-22"));
        RuleReport report = check(PlantedPack.TODAY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding().key()).isEqualTo(KEY);
            assertThat(waived.waiver().reason()).isEqualTo("It is being looked at.");
            assertThat(waived.waiver().expires()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(waived.waiver().place()).hasToString("laws.yaml:2:5");
        });
    }

    @Test
    void an_expired_waiver_is_a_finding_and_what_it_waived_is_one_again() {
        laws(waiver(KEY, "It is being looked at.", "2026-11-21"));

        assertThat(others())
                .containsExactly("laws.yaml:2:5: expires: the waiver of \"unserved-answer car-01\" ended on 2026-11-21."
                        + " Mend the finding, or look at it again and set a new day.");
        assertThat(check(PlantedPack.TODAY).findings()).extracting(Finding::key).contains(KEY);
    }

    @Test
    void a_waiver_of_what_is_not_found_names_the_nearest_that_is() {
        laws(waiver("unserved-answer car-02", "It is being looked at.", "2027-01-31"));

        assertThat(others())
                .containsExactly(
                        "laws.yaml:2:5: finding: nothing like \"unserved-answer car-02\" is found. Did you mean"
                                + " \"unserved-answer car-01\"? Take the waiver out.");
    }

    @Test
    void a_second_waiver_of_the_same_is_a_finding() {
        laws(waiver(KEY, "It is being looked at.", "2027-01-31") + waiver(KEY, "Once more.", "2027-02-28"));

        assertThat(check(PlantedPack.TODAY).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "laws.yaml:5:5: finding: \"unserved-answer car-01\" is already waived at laws.yaml:2:5."
                                + " Keep one of the two.");
    }

    @Test
    void what_keeps_a_rule_from_being_read_cannot_be_waived() {
        PlantedPack.write(folder.resolve("two.drl"), "rule");
        RuleReport before = check(PlantedPack.TODAY);
        Finding unreadable = before.findings().stream()
                .filter(finding -> !finding.isWaivable())
                .findFirst()
                .orElseThrow();
        laws(waiver(unreadable.key(), "It is being looked at.", "2027-01-31"));

        assertThat(check(PlantedPack.TODAY).findings())
                .extracting(Finding::toString)
                .containsAll(before.findings().stream().map(Finding::toString).toList())
                .contains("laws.yaml:2:5: finding: \"" + unreadable.key() + "\" cannot be waived, because it has to be"
                        + " mended before the rules can be used. Take the waiver out, and mend the finding.");
    }

    @Test
    void everything_that_is_wrong_with_the_file_is_told_at_once() {
        laws("""
                \s - finding: unserved-answer car-01
                    reason: ""
                    expires: soon
                  - findings: unserved-answer car-01
                    reason: "It is being looked at."
                """);

        assertThat(others())
                .containsExactly(
                        "laws.yaml:3:13: reason: nothing stands here. Write a text.",
                        "laws.yaml:4:14: expires: \"soon\" is not a day. Write it as year, month and day, such as 2027-06-30.",
                        "laws.yaml:5:5: expires: it is missing. Add \"expires\".",
                        "laws.yaml:5:5: finding: it is missing. Add \"finding\".",
                        "laws.yaml:5:5: findings: \"findings\" has no meaning here. Did you mean \"finding\"? Use \"finding\","
                                + " \"reason\" or \"expires\".");
    }

    @Test
    void no_waiver_is_the_best_and_can_be_written() {
        PlantedPack.write(folder.resolve("laws.yaml"), "waivers: []\n");

        assertThat(others()).isEmpty();
    }

    @Test
    void a_file_without_the_list_says_so() {
        PlantedPack.write(folder.resolve("laws.yaml"), "waiver: []\n");

        assertThat(others())
                .containsExactly(
                        "laws.yaml:1:1: waiver: \"waiver\" has no meaning here. Did you mean \"waivers\"? Use \"waivers\".",
                        "laws.yaml:1:1: waivers: it is missing. Add \"waivers\".");
    }

    @Test
    void the_schema_for_editors_takes_the_shipped_file_and_refuses_mistakes() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("rules/schema/laws.schema.json")));
        String good = "waivers:\n" + waiver(KEY, "It is being looked at.", "\"2027-01-31\"");

        assertThat(schema.validate(Files.readString(Path.of("rules/laws.yaml")), InputFormat.YAML))
                .isEmpty();
        assertThat(schema.validate(good, InputFormat.YAML)).isEmpty();
        for (List<String> mistake : List.of(
                List.of("waivers", "waiver"),
                List.of("reason", "reasons"),
                List.of("2027-01-31", "soon"),
                List.of(KEY, "car-01"))) {
            assertThat(schema.validate(good.replace(mistake.get(0), mistake.get(1)), InputFormat.YAML))
                    .as(mistake.toString())
                    .isNotEmpty();
        }
    }

    private static String waiver(String finding, String reason, String expires) {
        return """
                \s - finding: %s
                    reason: "%s"
                    expires: %s
                """.formatted(finding, reason, expires);
    }

    private void laws(String waivers) {
        PlantedPack.write(folder.resolve("laws.yaml"), "waivers:\n" + waivers);
    }

    /** Everything but the finding that the folder has. */
    private List<String> others() {
        return check(PlantedPack.TODAY).findings().stream()
                .filter(finding -> !finding.key().equals(KEY))
                .map(Finding::toString)
                .toList();
    }

    private RuleReport check(LocalDate day) {
        return RuleCheck.directory(folder, PlantedPack.CATALOG, day);
    }
}
