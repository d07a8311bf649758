package org.peertoolkit.core.catalog;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language that people read, as a BCP 47 tag.
 *
 * @param tag a language, and where it matters a script and a region, for example {@code es}, {@code zh-Hans} or {@code
 *     pt-BR}
 */
public record Language(String tag) implements Comparable<Language> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    /** The languages and scripts of the Unicode script metadata that are written from right to left and are in wide use. */
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "Arab", "Hebr", "Syrc", "Thaa", "Nkoo");

    /** The language of everything that says nothing else. */
    public static final Language ENGLISH = new Language("en");

    /**
     * @throws IllegalArgumentException if {@code tag} has another form
     */
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot be a language. Use its short form, such as \"es\" or \"zh-Hans\".".formatted(tag));
        }
    }

    /** Whether a text has the form of a language: lower case, then perhaps {@code -Script}, then perhaps {@code -REGION}. */
    public static boolean isTag(String text) {
        return FORM.matcher(text).matches();
    }

    /** Which way it is written. A script in the tag decides; otherwise the script that the language is mostly written in. */
    public Direction direction() {
        String script = locale().getScript();
        boolean right = FROM_THE_RIGHT.contains(script.isEmpty() ? locale().getLanguage() : script);
        return right ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Alphabetical order. */
    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    /** Which way a language is written. */
    public enum Direction {
        /** From the left, such as English. */
        LEFT_TO_RIGHT,
        /** From the right, such as Arabic. */
        RIGHT_TO_LEFT
    }
}
