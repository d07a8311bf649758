package org.peertoolkit.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of an English text: about how many years of school in the United States it asks for.
 *
 * <pre>grade = 0.39 × words / sentences + 11.8 × syllables / words − 15.59</pre>
 *
 * <ul>
 *   <li>A word is a run of letters, digits and apostrophes. A hyphen divides words, so that {@code one-to-one} is three.
 *   <li>A sentence ends with {@code .}, {@code !} or {@code ?} before white space or the end, quotes and brackets
 *       aside. What stands after the last end is a sentence too.
 *   <li>Syllables are the groups of neighbouring vowels (a, e, i, o, u, y); an e at the end is silent except after a
 *       consonant and l ({@code people, able}); -es is silent except after s, x, z, ch, sh, c or g; -ed is silent except after
 *       t or d. A word has at least one.
 *   <li>A short form in capitals has as many syllables as letters, two more for each W ({@code CHW} five); so has
 *       {@code CHWs}. A number counts as one.
 * </ul>
 *
 * <p>The rule of syllables is an approximation; it misses syllables in words such as {@code area}, and is fair for medians.
 */
record FleschKincaid(int words, int sentences, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+[\"')\\]”’]*(?=\\s|$)");
    private static final Pattern SHORT_FORM = Pattern.compile("(\\p{Lu}{2,})s?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    static FleschKincaid of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A text without words has no grade.");
        }
        int syllables = words.stream().mapToInt(FleschKincaid::syllables).sum();
        return new FleschKincaid(words.size(), sentences(text), syllables);
    }

    double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static int syllables(String word) {
        var shortForm = SHORT_FORM.matcher(word);
        if (shortForm.matches()) {
            String letters = shortForm.group(1);
            return letters.length()
                    + 2 * (int) letters.chars().filter(c -> c == 'W').count();
        }
        String spoken = word.toLowerCase(Locale.ROOT)
                .replaceAll("['’].*", "")
                .replaceAll("(?<![sxzcg]|ch|sh)es$", "s")
                .replaceAll("(?<![td])ed$", "d")
                .replaceAll("(?<![^aeiouy]l)e$", "");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }

    private static int sentences(String text) {
        String rest = SENTENCE_END.matcher(text).replaceAll("\n");
        return Math.max(
                1, (int) rest.lines().filter(part -> WORD.matcher(part).find()).count());
    }
}
