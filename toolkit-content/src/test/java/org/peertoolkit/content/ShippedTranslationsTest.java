package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;

/** What must hold of the languages that ship, whoever edits them. */
class ShippedTranslationsTest {

    private static final Catalog ENGLISH = BundledContent.load();
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /** Names and short forms that are the same in other languages, and a Spanish word that English uses too. */
    private static final Set<String> SAME = Set.of(
            "C3",
            "CHI",
            "CRPA",
            "FPA",
            "HARP",
            "HCBS",
            "Medicaid",
            "Medicare",
            "MHOTRS",
            "NCPS",
            "NYCPS",
            "promotor",
            "WRAP",
            "YPA");

    /** Chinese writes months, and "twice", in digits, so a text may have more numbers than the original. */
    private static final Set<String> WITH_MORE_NUMBERS = Set.of("zh-Hans");

    /** Arabic and Chinese count the parts of a page, and two of a thing, in words. */
    private static final Set<String> COUNTED_IN_WORDS = Set.of("ar", "zh-Hans");

    static List<Language> translations() {
        return BundledContent.languages().subList(1, BundledContent.languages().size());
    }

    @Test
    void the_pack_ships_in_english_and_three_other_languages() {
        assertThat(BundledContent.languages()).extracting(Language::tag).containsExactly("en", "ar", "es", "zh-Hans");
        assertThat(BundledContent.directory(Path.of("content")).languages()).isEqualTo(BundledContent.languages());
    }

    @Test
    void spanish_is_complete() {
        Catalog spanish = BundledContent.load(new Language("es"));

        assertThat(spanish.translation().orElseThrow().untranslated()).isEmpty();
        assertThat(CatalogTexts.of(spanish))
                .hasSizeGreaterThan(1000)
                .containsOnlyKeys(CatalogTexts.of(ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_question_of_the_quick_check_is_translated(Language language) {
        Catalog translated = BundledContent.load(language);

        assertThat(Questionnaire.of(translated).quickCheck().questions())
                .hasSize(27)
                .extracting(Question::id)
                .allSatisfy(id -> assertThat(translated.languageOf(id)).isEqualTo(language));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void only_the_texts_differ_from_the_english_pack(Language language) {
        Catalog translated = BundledContent.load(language);

        assertThat(translated.language()).isEqualTo(language);
        Catalogs.assertSameButTexts(translated, ENGLISH);
        Catalogs.assertEqual(
                translated, BundledContent.directory(Path.of("content")).load(language));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_file_is_called_reviewed_before_anybody_has_reviewed_it(Language language) throws IOException {
        assertThat(BundledContent.load(language).translation().orElseThrow().reviewed())
                .isFalse();
        try (Stream<Path> files = Files.walk(Path.of("content/i18n", language.tag()))) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .containsPattern("\\A(# .*\n)*(---\n)?status: unreviewed\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_text_is_left_in_english_by_mistake(Language language) {
        Map<String, String> english = CatalogTexts.of(ENGLISH);
        Map<String, String> translated = CatalogTexts.of(BundledContent.load(language));

        assertThat(translated).hasSizeGreaterThan(400).allSatisfy((name, text) -> {
            if (!SAME.contains(text)) {
                assertThat(text).as(name).isNotEqualTo(english.get(name));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void the_numbers_in_a_text_are_those_of_the_original(Language language) {
        Map<String, String> english = CatalogTexts.of(ENGLISH);
        Map<String, String> translated = CatalogTexts.of(BundledContent.load(language));
        assertThat(translated).containsKey("pack title").allSatisfy((name, text) -> {
            List<String> original = numbers(english.get(name));
            if (name.endsWith(" body") && COUNTED_IN_WORDS.contains(language.tag())) {
                return;
            }
            if (WITH_MORE_NUMBERS.contains(language.tag())) {
                assertThat(numbers(text)).as("%s: %s", name, text).containsSubsequence(original);
            } else {
                assertThat(numbers(text)).as("%s: %s", name, text).isEqualTo(original);
            }
        });
    }

    @Test
    void chinese_has_only_characters_that_the_shipped_font_has() {
        CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
        Language chinese = new Language("zh-Hans");
        Map<String, String> texts = new TreeMap<>(CatalogTexts.of(BundledContent.load(chinese)));
        texts.putAll(BundledContent.load(chinese).words());

        assertThat(texts)
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text.codePoints()
                                // The dash and the minus stand in the font of Latin letters.
                                .filter(each -> each > 127
                                        && each != '–'
                                        && each != '−'
                                        && !encoder.canEncode(Character.toString(each)))
                                .mapToObj(Character::toString))
                        .as("%s", name)
                        .isEmpty());
    }

    /** The numbers of a text, smallest first, in whatever digits they are written. */
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group()
                        .codePoints()
                        .map(Character::getNumericValue)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString())
                .sorted()
                .toList();
    }
}
