package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;

/**
 * Whether the content can be read without effort. Medians, because a single short sentence with one long word has a high
 * grade and is easily read all the same. The ten hardest texts are in {@code target/readability*.txt}, for editors.
 */
class ReadabilityTest {

    private static final Catalog SHIPPED = BundledContent.load();

    /** One text and where it stands. */
    record Text(String where, String text, double grade) {

        static Text of(String where, String text) {
            return new Text(where, text, FleschKincaid.of(text).grade());
        }
    }

    @Test
    void half_of_what_is_asked_is_at_grade_nine_or_below() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Question question : SHIPPED.questions()) {
            texts.add(Text.of(question.id() + " statement", question.statement()));
            for (int i = 0; i < question.anchors().size(); i++) {
                texts.add(Text.of(
                        question.id() + " level " + (i + 1), question.anchors().get(i)));
            }
        }

        assertThat(texts).hasSizeGreaterThanOrEqualTo(5 * 100);
        assertThat(median(texts)).as(hardest(texts, "readability.txt")).isLessThanOrEqualTo(9);
    }

    @Test
    void half_of_what_is_advised_is_at_grade_ten_or_below() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Practice practice : SHIPPED.practices()) {
            texts.add(Text.of(practice.id() + " why", practice.why()));
            texts.add(Text.of(practice.id() + " firstStep", practice.firstStep()));
            texts.add(Text.of(practice.id() + " nextStep", practice.nextStep()));
            texts.add(Text.of(practice.id() + " done", practice.done()));
        }

        assertThat(texts).hasSizeGreaterThanOrEqualTo(4 * 100);
        assertThat(median(texts))
                .as(hardest(texts, "readability-practices.txt"))
                .isLessThanOrEqualTo(10);
    }

    private static double median(List<Text> texts) {
        double[] grades = texts.stream().mapToDouble(Text::grade).sorted().toArray();
        int middle = grades.length / 2;
        return grades.length % 2 == 1 ? grades[middle] : (grades[middle - 1] + grades[middle]) / 2;
    }

    /** Describes the ten hardest texts, and writes the same to a file. */
    private static String hardest(List<Text> texts, String file) throws IOException {
        String told =
                String.format(Locale.ROOT, "median grade %.1f of %d texts; the hardest:\n", median(texts), texts.size())
                        + texts.stream()
                                .sorted(Comparator.comparingDouble(Text::grade)
                                        .reversed()
                                        .thenComparing(Text::where))
                                .limit(10)
                                .map(text -> String.format(
                                        Locale.ROOT, "%5.1f  %s: %s\n", text.grade(), text.where(), text.text()))
                                .collect(Collectors.joining());
        Files.writeString(Files.createDirectories(Path.of("target")).resolve(file), told);
        return told.replace("%", "%%");
    }
}
