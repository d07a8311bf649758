package org.peertoolkit.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.Batch;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.diff.Replay;

class ReassessTest {

    private static final Path RULES = Path.of("../../toolkit-rules/rules");
    private static final Catalog CATALOG = BundledContent.load();
    private static final List<Responses> STORED = stored();

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void end() throws IOException {
        spark.close();
    }

    @Test
    void every_line_comes_out_as_a_plain_batch_has_it() {
        List<String> lines = new ArrayList<>(lines());
        lines.add(3, "{");

        List<String> found =
                Reassess.assess(dataset(lines), RuleTexts.bundled()).collectAsList();

        Batch plain = Batch.of(RuleTexts.bundled().toolkit());
        assertThat(found)
                .isEqualTo(IntStream.range(0, lines.size())
                        .mapToObj(i -> plain.line("answers", i + 1, lines.get(i).getBytes(StandardCharsets.UTF_8))
                                .json())
                        .toList());
        assertThat(found)
                .filteredOn(line -> line.contains("\"problems\""))
                .singleElement()
                .asString()
                .contains("\"line\":4");
    }

    @Test
    void a_change_of_rules_is_replayed_as_rules_diff_does() throws IOException {
        RuleTexts before = RuleTexts.of(RULES);
        RuleTexts after = RuleTexts.of(changed());
        Map<String, Long> found = new TreeMap<>();
        for (Row row : Reassess.replay(dataset(lines()), before, after).collectAsList()) {
            found.put(row.getString(0) + " " + row.getString(1), row.getLong(2));
        }

        Map<String, Responses> named = new TreeMap<>();
        STORED.forEach(each -> named.put("r" + named.size(), each));
        Replay replay = Replay.of(before.toolkit(), after.toolkit(), named);
        Map<String, Long> wanted = new TreeMap<>();
        replay.gained().forEach((practice, count) -> wanted.put(practice + " gained", (long) count));
        replay.lost().forEach((practice, count) -> wanted.put(practice + " lost", (long) count));
        found.keySet().removeIf(key -> key.endsWith("urgent"));
        assertThat(found).isEqualTo(wanted).isNotEmpty();
    }

    /** The shipped rules, with every "2 or less" of one file made "1 or less". */
    private Path changed() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                String text = Files.readString(file);
                boolean one = file.endsWith("supervision.drl");
                Files.writeString(
                        folder.resolve(file.getFileName()), one ? text.replace("level <= 2", "level <= 1") : text);
            }
        }
        return folder;
    }

    private static Dataset<String> dataset(List<String> lines) {
        return spark.createDataset(lines, Encoders.STRING()).repartition(1);
    }

    private static List<String> lines() {
        return STORED.stream()
                .map(each ->
                        ResponsesJson.write(each).lines().map(String::strip).collect(Collectors.joining()))
                .toList();
    }

    private static List<Responses> stored() {
        Random random = new Random(3);
        return IntStream.range(0, 200)
                .mapToObj(i -> {
                    var builder = Responses.to(CATALOG);
                    CATALOG.questions()
                            .forEach(question -> builder.level(
                                    question.id().value(),
                                    1 + random.nextInt(question.scale().top())));
                    return builder.build();
                })
                .toList();
    }
}
