package org.peertoolkit.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peertoolkit.rules.testkit.RuleConsistencyOfSmallPacks;
import org.peertoolkit.rules.testkit.RuleConsistencyProperties;
import org.peertoolkit.rules.testkit.RuleLaw;

/** The page for testers of rules says what is so. */
class TestingPageTest {

    private static final Path PAGE = Path.of("../../toolkit-rules/TESTING.md");
    private static final Path TESTS = Path.of("src/test/java/org/peertoolkit/examples/embedding");

    @Test
    void the_page_shows_the_very_lines_of_tests_that_run() throws IOException {
        List<List<String>> blocks = blocks("java");

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0)).isEqualTo(region("OwnRulesProperties.java"));
        assertThat(blocks.get(1)).isEqualTo(region("OwnRulesTest.java"));
    }

    @Test
    void a_pack_is_tested_in_ten_lines() throws IOException {
        assertThat(region("OwnRulesProperties.java"))
                .filteredOn(line -> !line.isBlank()
                        && !line.strip().equals("@Override")
                        && !line.strip().equals("}"))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void the_dependencies_on_the_page_are_those_of_this_sample() throws IOException {
        String pom = squeezed(Files.readString(Path.of("pom.xml")));

        assertThat(blocks("xml"))
                .singleElement()
                .satisfies(block -> assertThat(pom).contains(squeezed(String.join("\n", block))));
    }

    @Test
    void the_versions_on_the_page_are_those_that_we_build_with() throws IOException {
        String parent = Files.readString(Path.of("../../pom.xml"));

        assertThat(Pattern.compile("<version>(.*)</version>")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(result -> result.group(1)))
                .hasSize(5)
                .allSatisfy(version -> assertThat(parent).contains("version>" + version + "<"));
    }

    @Test
    void every_law_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(RuleLaw.values())
                .allSatisfy(law -> assertThat(page).contains("| " + law.sentence() + " | `" + law + "` |"));
    }

    @Test
    void every_law_is_checked_by_both_contracts() {
        assertThat(Stream.of(RuleConsistencyProperties.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Property.class)))
                .hasSameSizeAs(RuleLaw.values());
        assertThat(Stream.of(RuleConsistencyOfSmallPacks.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Example.class)))
                .hasSameSizeAs(RuleLaw.values());
    }

    private static List<List<String>> blocks(String language) throws IOException {
        String[] parts = Files.readString(PAGE).split("```" + language + "\n");
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("```")).lines().toList())
                .toList();
    }

    private static List<String> region(String file) throws IOException {
        List<String> lines = Files.readAllLines(TESTS.resolve(file));
        List<String> tags = lines.stream().map(String::strip).toList();
        int from = tags.indexOf("// tag::testing[]");
        int to = tags.indexOf("// end::testing[]");
        assertThat(from).as("tags in %s", file).isNotNegative().isLessThan(to);
        List<String> region = lines.subList(from + 1, to);
        int left = region.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return region.stream()
                .map(line -> line.isBlank() ? "" : line.substring(left))
                .toList();
    }

    private static String squeezed(String xml) {
        return xml.replaceAll("<version>[^<]*</version>", "").replaceAll("\\s+", "");
    }
}
