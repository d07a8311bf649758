package org.peertoolkit.content.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.words.Phrase;
import org.peertoolkit.content.report.internal.words.WordProblems;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.Problem;

/**
 * The words around the content: headings and sentences of reports, by name, in the language of a catalog.
 *
 * <p>A word is looked for in the catalog first, then in the content that comes with the toolkit in the same language, then in
 * its English. What is found in English is marked as English, so that a voice reads it right. A pattern that cannot be used is
 * passed over like one that is missing: words never break a report.
 *
 * <p>Patterns have the form of ICU's {@code MessageFormat} with named values: {@code {count, plural, one {# question} other {#
 * questions}}}. Digits are the same in every language, because levels and ids in the content are written with them too.
 */
public final class ReportWords {

    private final Language language;
    private final List<Source> sources;

    private ReportWords(Language language, List<Source> sources) {
        this.language = language;
        this.sources = sources;
    }

    /** The words for reports about a catalog. */
    public static ReportWords of(Catalog catalog) {
        return of(catalog.language(), catalog.words());
    }

    /** The words that come with the toolkit, in a language. */
    public static ReportWords in(Language language) {
        return of(language, Map.of());
    }

    private static ReportWords of(Language language, Map<String, String> own) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(language, own));
        if (!language.equals(Language.ENGLISH)) {
            sources.add(new Source(language, Shipped.in(language)));
        }
        sources.add(new Source(Language.ENGLISH, Shipped.ENGLISH));
        return new ReportWords(language, List.copyOf(sources));
    }

    /** The language that the words are asked for in. */
    public Language language() {
        return language;
    }

    /** The name of every word that reports use, in alphabetical order. */
    public static Set<String> names() {
        return new TreeSet<>(Shipped.ENGLISH.keySet());
    }

    /** Whether there is a word with a name. */
    public boolean knows(String name) {
        return sources.stream().anyMatch(source -> source.patterns().containsKey(name));
    }

    /**
     * Says something.
     *
     * @param name the name of the word, such as {@code toolkit.startHere}
     * @param values names and values in turns. A value is a number, a day, a constant of an enum (which a pattern selects by its
     *     name in lower case), a {@link Text}, or a text that is shown as it is. Each stays a piece of its own in the result, so
     *     that a writer can keep its direction of writing from reaching the words around it
     * @throws IllegalArgumentException if the toolkit has no such word, or its English needs a value that is not given
     */
    public Text text(String name, Object... values) {
        for (Source source : sources) {
            String pattern = source.patterns().get(name);
            Text said = pattern == null ? null : Phrase.say(pattern, source.language(), language, values);
            if (said != null) {
                return said;
            }
        }
        throw new IllegalArgumentException(
                "There is no word \"%s\", or a value that it needs was not given.".formatted(name));
    }

    /** The same without its looks and languages, for a title or for what a picture shows. */
    public String plain(String name, Object... values) {
        return text(name, values).plain();
    }

    /**
     * What is wrong with the words that a catalog brings: names that no report uses, patterns that cannot be read, and values
     * that the English word does not have, or that it has and they lack. Empty when nothing is.
     */
    public static List<Problem> problems(Catalog catalog) {
        return WordProblems.of(catalog, Shipped.ENGLISH);
    }

    /** The names of the words that are in English because a catalog in another language does not bring them; sorted by name. */
    public static List<String> untranslated(Catalog catalog) {
        if (catalog.language().equals(Language.ENGLISH)) {
            return List.of();
        }
        Collection<String> shipped = Shipped.in(catalog.language()).keySet();
        return names().stream()
                .filter(name -> !catalog.words().containsKey(name) && !shipped.contains(name))
                .toList();
    }

    /** Patterns by name, and their language. */
    private record Source(Language language, Map<String, String> patterns) {}

    /** What comes with the toolkit; read once. */
    private static final class Shipped {

        static final Map<String, String> ENGLISH = BundledContent.load().words();

        private Shipped() {}

        private static final Map<Language, Map<String, String>> OTHERS = new ConcurrentHashMap<>();

        /** The words in a language; empty when the toolkit does not speak it. */
        static Map<String, String> in(Language language) {
            return language.equals(Language.ENGLISH) ? ENGLISH : OTHERS.computeIfAbsent(language, Shipped::load);
        }

        private static Map<String, String> load(Language language) {
            return BundledContent.languages().contains(language)
                    ? BundledContent.load(language).words()
                    : Map.of();
        }
    }
}
