package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of OWASP's checks is whole, and every test that it names is there. */
class AsvsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+)\\.([a-z_0-9]+)`");

    /** The items of level 1 in version 4.0.3, chapter by chapter; items that were taken out there are not here. */
    private static final List<String> LEVEL_1 = Stream.of(
                    items("2.1", 1, 12),
                    items("2.2", 1, 3),
                    items("2.3", 1, 1),
                    items("2.5", 1, 6),
                    items("2.7", 1, 4),
                    items("2.8", 1, 1),
                    items("3.1", 1, 1),
                    items("3.2", 1, 3),
                    items("3.3", 1, 2),
                    items("3.4", 1, 5),
                    items("3.7", 1, 1),
                    items("4.1", 1, 3),
                    items("4.1", 5, 5),
                    items("4.2", 1, 2),
                    items("4.3", 1, 2),
                    items("5.1", 1, 5),
                    items("5.2", 1, 8),
                    items("5.3", 1, 10),
                    items("5.5", 1, 4),
                    items("6.2", 1, 1),
                    items("7.1", 1, 2),
                    items("7.4", 1, 1),
                    items("8.2", 1, 3),
                    items("8.3", 1, 4),
                    items("9.1", 1, 3),
                    items("10.3", 1, 3),
                    items("11.1", 1, 5),
                    items("12.1", 1, 1),
                    items("12.3", 1, 5),
                    items("12.4", 1, 2),
                    items("12.5", 1, 2),
                    items("12.6", 1, 1),
                    items("13.1", 1, 1),
                    items("13.1", 3, 3),
                    items("13.2", 1, 3),
                    items("13.3", 1, 1),
                    items("14.2", 1, 3),
                    items("14.3", 2, 3),
                    items("14.4", 1, 7),
                    items("14.5", 1, 3))
            .flatMap(List::stream)
            .toList();

    private final String list = read(Path.of("ASVS.md"));

    @Test
    void every_item_of_level_1_is_there_once_and_in_order() {
        List<String> found = new ArrayList<>();
        Matcher row = ROW.matcher(list);
        while (row.find()) {
            found.add(row.group(1));
        }
        assertThat(LEVEL_1).hasSize(128);
        assertThat(found).isEqualTo(LEVEL_1);
    }

    @Test
    void every_item_says_how_it_is_met_and_by_which_test_or_why_there_is_none() {
        Matcher row = ROW.matcher(list);
        while (row.find()) {
            assertThat(row.group(3).strip()).as(row.group(1)).isNotEmpty();
            String test = row.group(4).strip();
            boolean reasoned = test.equals("n/a") || test.equals("design") || test.equals("operator");
            assertThat(reasoned || NAMED.matcher(test).find())
                    .as(row.group(1) + " " + test)
                    .isTrue();
        }
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        List<Path> sources = sources();
        Matcher named = NAMED.matcher(list);
        while (named.find()) {
            seen++;
            String file = named.group(1) + ".java";
            String method = "void " + named.group(2) + "(";
            boolean there = sources.stream()
                    .anyMatch(source -> source.endsWith(file) && read(source).contains(method));
            if (!there) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThan(60);
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(
                Path.of("src/test/java"),
                Path.of("../web-checks/src/test/java"),
                Path.of("../../toolkit-core/src/test/java"),
                Path.of("../../toolkit-rules/src/test/java"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    all.addAll(files.filter(Files::isRegularFile).toList());
                }
            }
        }
        return all;
    }

    private static List<String> items(String section, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(item -> section + "." + item)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
