package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;

/** What must not stand in any source file of the whole repository. */
class SourcesTest {

    private static final Path REPOSITORY = Path.of("../..");

    /** Comments, so that they can be skipped, or a text, or a text block. */
    private static final Pattern TOKENS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);

    /** The name of a field of the JSON form and of content files, which is by chance the name of a domain as well. */
    private static final Set<String> NAMES_OF_FIELDS = Set.of("roles");

    /** The first program of an embedder: it answers questions of the shipped content, so it must name some. */
    private static final String FIRST_PROGRAM = "FirstAssessment.java";

    private static List<Path> sources = List.of();

    @BeforeAll
    static void findSources() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            sources = files.filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void enough_sources_of_every_module_were_seen() {
        for (String module : List.of("toolkit-core", "toolkit-content", "toolkit-rules", "cli", "embedding")) {
            assertThat(sources.stream().filter(file -> file.toString().contains(module)))
                    .as(module)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(sources.stream().mapToInt(file -> texts(file).size()).sum())
                .as("texts in quotes")
                .isGreaterThan(500);
        assertThat(shippedNames()).hasSizeGreaterThan(400);
    }

    @Test
    void texts_in_quotes_are_told_from_comments() {
        assertThat(texts("""
                        // "a comment"
                        /* "another" */ String one = "one \\" and // no comment";
                        char quote = '"'; String two = \"""
                            a block
                            \""";
                        """)).containsExactly("one \\\" and // no comment", "\n    a block\n    ");
    }

    @Test
    void no_shipped_domain_question_practice_or_resource_is_named_in_code() {
        Set<String> names = shippedNames();
        List<String> found = new ArrayList<>();
        for (Path source : sources) {
            if (source.endsWith(FIRST_PROGRAM)) {
                continue;
            }
            texts(source).stream()
                    .map(String::strip)
                    .filter(names::contains)
                    .forEach(text -> found.add(source + ": \"" + text + "\""));
        }
        assertThat(found)
                .as("one engine for all content; differences are only in data")
                .isEmpty();
    }

    /** A number written with {@code %d} looks otherwise where another kind of digits is usual; {@code %s} never does. */
    @Test
    void no_text_depends_on_the_language_of_the_machine() {
        Pattern localized = Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[dfeEgGt]");
        List<String> found = new ArrayList<>();
        for (Path source : sources) {
            texts(source).stream()
                    .filter(text -> localized.matcher(text).find())
                    .forEach(text -> found.add(source + ": \"" + text + "\""));
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> shippedNames() {
        Catalog catalog = Samples.CATALOG;
        Set<String> names = new HashSet<>();
        catalog.domains().forEach(domain -> add(names, domain.id(), domain.title()));
        catalog.questions().forEach(question -> add(names, question.id(), question.statement()));
        catalog.practices().forEach(practice -> add(names, practice.id(), practice.title()));
        catalog.resources().forEach(resource -> add(names, resource.id(), resource.title()));
        names.removeAll(NAMES_OF_FIELDS);
        return names;
    }

    private static void add(Collection<String> names, Object id, String title) {
        names.add(id.toString());
        names.add(title);
    }

    private static List<String> texts(Path source) {
        try {
            return texts(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(String source) {
        return TOKENS.matcher(source)
                .results()
                .map(SourcesTest::text)
                .filter(text -> text != null)
                .toList();
    }

    private static String text(MatchResult token) {
        return token.group(1) != null ? token.group(1) : token.group(2);
    }
}
