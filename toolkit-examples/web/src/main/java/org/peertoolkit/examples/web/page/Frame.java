package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Language.Direction;
import org.peertoolkit.examples.web.words.PageWords;

/**
 * What every page needs.
 *
 * @param words the words around the content
 * @param title the name of the page, for the top of the window and the first heading
 * @param csrf what every form has to send along
 * @param base the path of everything behind the private link, such as {@code /s/…}; empty on pages that are for everyone
 * @param path the path of this page, to come back to it in another language
 * @param number which assessment is looked at, where the address says so; else null
 * @param languages the languages to choose from
 * @param entries the pages to go to from here, in order; empty on pages that are for everyone
 * @param mistakes what has to be mended; most often empty
 * @param said what was just done, such as that something is saved; null when there is nothing to say
 */
public record Frame(
        PageWords words,
        String title,
        String csrf,
        String base,
        String path,
        @Nullable String number,
        List<Choice> languages,
        List<Entry> entries,
        List<Mistake> mistakes,
        @Nullable String said) {

    public Frame {
        languages = List.copyOf(languages);
        entries = List.copyOf(entries);
        mistakes = List.copyOf(mistakes);
    }

    /** The words of a name in the language of the page. */
    public String say(String name, Object... values) {
        return words.say(name, values);
    }

    public Language language() {
        return words.language();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return language().direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    /** The path of a page behind the private link. */
    public String at(String page) {
        return page.isEmpty() ? base : base + "/" + page;
    }

    /** What is wrong with a field, or null when nothing is. */
    public @Nullable String mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse(null);
    }

    /**
     * A page to go to.
     *
     * @param path where it is
     * @param text its name
     * @param current whether it is the page that is shown
     */
    public record Entry(String path, String text, boolean current) {}
}
