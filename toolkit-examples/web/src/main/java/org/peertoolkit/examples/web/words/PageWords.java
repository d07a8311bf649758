package org.peertoolkit.examples.web.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.peertoolkit.core.catalog.Language;

/**
 * The words of the pages in one language. A word that the language lacks is said in English.
 *
 * <p>Patterns have the form of ICU's {@code MessageFormat} with named values, as in the {@code interface.yaml} of the content.
 */
public final class PageWords {

    private final Language language;
    private final Map<String, String> own;
    private final Map<String, String> english;
    private final boolean unreviewed;
    /** What was said already of words without values. */
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    PageWords(Language language, Map<String, String> own, Map<String, String> english, boolean unreviewed) {
        this.language = language;
        this.own = own;
        this.english = english;
        this.unreviewed = unreviewed;
    }

    /** The language that the words are asked for in. */
    public Language language() {
        return language;
    }

    /** Whether these are a translation that no person has checked yet. */
    public boolean unreviewed() {
        return unreviewed;
    }

    /** The name of every word. */
    public Set<String> names() {
        return new TreeSet<>(english.keySet());
    }

    /** Whether there is a word with a name, in any language. */
    public boolean knows(String name) {
        return english.containsKey(name);
    }

    /** The language in which a word is said: English where it is not translated. */
    public Language languageOf(String name) {
        return own.containsKey(name) ? language : Language.ENGLISH;
    }

    /**
     * Says something.
     *
     * @param name the name of the word
     * @param values names and values in turns; a value is a number or a text
     * @throws IllegalArgumentException if there is no such word
     */
    public String say(String name, Object... values) {
        String pattern = own.getOrDefault(name, english.get(name));
        if (pattern == null) {
            throw new IllegalArgumentException("There is no word \"%s\".".formatted(name));
        }
        if (values.length == 0) {
            return plain.computeIfAbsent(name, each -> format(each, pattern, Map.of()));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1]);
        }
        return format(name, pattern, named);
    }

    /** The names of the values that a word needs, as its language has it; for checks of translations. */
    Set<String> values(String name) {
        return new TreeSet<>(
                new MessageFormat(own.getOrDefault(name, english.get(name)), ULocale.ROOT).getArgumentNames());
    }

    private String format(String name, String pattern, Map<String, Object> values) {
        MessageFormat read = patterns.computeIfAbsent(name, each -> {
            // Digits are the same in every language, because levels and ids in the content are written with them too.
            ULocale locale = ULocale.forLanguageTag(languageOf(each).tag() + "-u-nu-latn");
            return new MessageFormat(pattern, locale);
        });
        // Reading a pattern costs far more than waiting for somebody else who says the same word right now.
        synchronized (read) {
            return read.format(values, new StringBuffer(), null).toString();
        }
    }
}
