package org.peertoolkit.examples.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.content.report.ReportWords;
import org.peertoolkit.core.catalog.Language;

class WordsTest {

    private static final Pattern USED = Pattern.compile(
            "(?:say|mistake|entry|goTo|show)\\([^;]*?\"([a-z][A-Za-z]*\\.[A-Za-z._]+)\"|\"((?:error|said|mistake|results)\\.[A-Za-z]+)\"");

    /** Words whose end is made up: of a constant, of a choice, or of what is behind a dot. */
    private static final Pattern FAMILY =
            Pattern.compile("(?:word\\(|choices\\(exchange, |word = )\"([a-zA-Z.]+)\"|\"([a-z.]+)\\.\" \\+");

    private static final Pattern PAGE = Pattern.compile("(?:show|part)\\(\\s*\"([a-zA-Z]+)\"");

    private static final Object[] VALUES = {
        "count", 1, "domains", 9, "days", 30, "floor", 5, "answered", 1, "asked", 3, "position", 1, "of", 9, "number", 1
    };

    private final PageWords english = new WordFiles().in(Language.ENGLISH);

    @Test
    void every_word_that_pages_and_code_name_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (String text : sources()) {
            var matcher = USED.matcher(text);
            while (matcher.find()) {
                String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                seen++;
                boolean beginning = name.endsWith(".");
                boolean known = english.names().stream()
                        .anyMatch(word -> beginning ? word.startsWith(name) : word.equals(name));
                // Code may also say what reports say; pages themselves have all their words from here.
                boolean told =
                        text.startsWith("package ") && ReportWords.names().contains(name);
                if (!known && !told && !name.matches(".*\\.(json|zip|pdf|html)")) {
                    missing.add(name);
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void no_word_is_left_over() throws IOException {
        String all = String.join("\n", sources());
        assertThat(english.names())
                .filteredOn(name -> !isNamed(all, name))
                .as("words that no page and no code names")
                .isEmpty();
        assertThat(isNamed(all, "nobody.says.this")).isFalse();
    }

    /** Whether something names a word: itself, its family with an end that is made up, or the page of which it is the title. */
    private static boolean isNamed(String sources, String name) {
        return sources.contains("\"" + name + "\"")
                || FAMILY.matcher(sources)
                        .results()
                        .map(family -> family.group(1) != null ? family.group(1) : family.group(2))
                        .anyMatch(family -> name.startsWith(family + "."))
                || PAGE.matcher(sources).results().anyMatch(page -> name.equals(page.group(1) + ".title"));
    }

    @Test
    void every_word_can_be_said() {
        assertThat(english.names())
                .hasSizeGreaterThan(150)
                .allSatisfy(name -> assertThat(english.say(name, VALUES)).isNotBlank());
        assertThat(english.say("start.quick", "count", 1)).contains("1 question, ");
        assertThat(english.say("start.quick", "count", 27)).contains("27 questions, ");
    }

    @Test
    void a_language_without_a_word_says_it_in_english_and_a_wrong_name_is_an_error() {
        PageWords basque = new WordFiles().in(new Language("eu"));
        assertThat(basque.say("plan.save")).isEqualTo("Save");
        assertThat(basque.languageOf("plan.save")).isEqualTo(Language.ENGLISH);
        assertThatThrownBy(() -> basque.say("plan.sav")).hasMessage("There is no word \"plan.sav\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "zh-Hans"})
    void a_translation_says_everything_with_the_same_values_and_says_that_nobody_has_checked_it(String tag) {
        PageWords words = new WordFiles().in(new Language(tag));
        assertThat(english.unreviewed()).isFalse();
        assertThat(words.unreviewed()).isTrue();
        assertThat(english.names()).allSatisfy(name -> {
            assertThat(words.languageOf(name)).as(name).isEqualTo(new Language(tag));
            assertThat(words.values(name)).as(name).isEqualTo(english.values(name));
            assertThat(words.say(name, VALUES)).as(name).isNotBlank();
        });
        assertThat(words.say("start.quick", "count", 3)).isNotEqualTo(english.say("start.quick", "count", 3));
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|jte)"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
