package org.peertoolkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.ExampleResult;
import org.peertoolkit.rules.scenario.Examples;

/** Defects that hide: across files, under "or", behind "not", in scores, in the profile, in the quick check. */
class FurtherDefectsTest {

    private static final Set<FindingKind> MISSING_EXAMPLES =
            Set.of(FindingKind.NO_EXAMPLE_THAT_FIRES, FindingKind.NO_SILENT_EXAMPLE);

    @TempDir
    private Path folder;

    @TempDir
    private Path mendedFolder;

    @TempDir
    private Path examplesFolder;

    static List<PlantedPack> defects() {
        return PlantedPack.all("defects.txt");
    }

    static List<PlantedPack> sound() {
        return PlantedPack.all("sound.txt");
    }

    static Stream<PlantedPack> mendable() {
        return defects().stream().filter(pack -> !pack.mends().isEmpty());
    }

    @Test
    void there_are_many_and_some_of_every_kind() {
        Map<String, Long> counts = defects().stream()
                .flatMap(pack -> pack.expected().keySet().stream())
                .collect(Collectors.groupingBy(key -> key.split(" ")[0], Collectors.counting()));

        assertThat(defects()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(sound()).hasSizeGreaterThanOrEqualTo(15);
        // Waivers have a suite of their own.
        Arrays.stream(FindingKind.values())
                .filter(kind -> !kind.id().contains("waiver"))
                .forEach(kind -> assertThat(counts.getOrDefault(kind.id(), 0L))
                        .as(kind.id())
                        .isGreaterThanOrEqualTo(2));
        for (String reference : List.of(
                "unknown-question",
                "level-off-scale",
                "unknown-practice",
                "unknown-domain",
                "percent-off-scale",
                "unknown-profile-item",
                "unknown-choice",
                "unknown-resource")) {
            assertThat(counts).containsKey(reference);
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void each_is_found_and_nothing_else(PlantedPack pack) {
        RuleReport report = withExamples(pack, folder);

        assertThat(found(report)).isEqualTo(pack.expected());
        assertThat(report.findings()).allSatisfy(Confirmed.by(folder, PlantedPack.CATALOG)::confirm);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void what_only_looks_suspicious_is_not_found(PlantedPack pack) {
        assertThat(found(withExamples(pack, folder))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void each_is_gone_once_it_is_mended_and_its_example_passes(PlantedPack pack) {
        RuleReport before = withExamples(pack, folder);
        RuleReport after = withExamples(pack.mended(), mendedFolder);
        Confirmed wrong = Confirmed.by(folder, PlantedPack.CATALOG);

        assertThat(found(after)).isEmpty();
        for (ExampleResult mended : writtenAndRead(before)) {
            assertThat(mended.passed()).as("after: %s", mended).isTrue();
            assertThat(wrong.isMet(mended.example()))
                    .as("before: %s", mended.example())
                    .isFalse();
        }
    }

    /** The examples of what was found, but for those that were only missing, read and run with the mended rules. */
    private List<ExampleResult> writtenAndRead(RuleReport before) {
        List<Finding> with = before.findings().stream()
                .filter(finding -> finding.example() != null && !isMissingExample(finding))
                .toList();
        Map<String, String> files = new RuleReport(with, List.of(), 0, 0).exampleFiles();
        files.forEach((name, text) -> PlantedPack.write(examplesFolder.resolve(name), text));
        if (files.isEmpty()) {
            return List.of();
        }
        Examples read = Examples.read(examplesFolder, RuleBook.read(mendedFolder), PlantedPack.CATALOG);
        assertThat(read.all().stream().map(Example::yaml))
                .containsExactlyInAnyOrderElementsOf(with.stream()
                        .map(finding -> finding.example().yaml())
                        .distinct()
                        .toList());
        return read.run();
    }

    /** Checks a folder in which every rule that can have them has the examples that a first check asked for. */
    static RuleReport withExamples(PlantedPack pack, Path in) {
        pack.write(in);
        List<Finding> missing = check(in).findings().stream()
                .filter(FurtherDefectsTest::isMissingExample)
                .filter(finding -> !pack.expected().containsKey(finding.key()))
                .toList();
        new RuleReport(missing, List.of(), 0, 0)
                .exampleFiles()
                .forEach((name, text) -> PlantedPack.write(in.resolve("more-" + name), text));
        return check(in);
    }

    private static RuleReport check(Path in) {
        return RuleCheck.directory(in, PlantedPack.CATALOG, PlantedPack.TODAY);
    }

    static Map<String, String> found(RuleReport report) {
        return report.findings().stream()
                .collect(Collectors.toMap(
                        Finding::key, Finding::toString, (one, other) -> one + "\n" + other, LinkedHashMap::new));
    }

    static boolean isMissingExample(Finding finding) {
        return FindingKind.ofId(finding.kind())
                .filter(MISSING_EXAMPLES::contains)
                .isPresent();
    }
}
