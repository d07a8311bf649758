package org.peertoolkit.examples.web.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    PageWords(Language language, Map<String, String> own, Map<String, String> english) {
        this.language = language;
        this.own = own;
        this.english = english;
    }

    /** The language that the words are asked for in. */
    public Language language() {
        return language;
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
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1]);
        }
        // Digits are the same in every language, because levels and ids in the content are written with them too.
        ULocale locale = ULocale.forLanguageTag(languageOf(name).tag() + "-u-nu-latn");
        return new MessageFormat(pattern, locale)
                .format(named, new StringBuffer(), null)
                .toString();
    }
}
