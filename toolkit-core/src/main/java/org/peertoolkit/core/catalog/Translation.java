package org.peertoolkit.core.catalog;

import java.util.List;

/**
 * How a catalog came into its language from another one.
 *
 * @param from the language that the content was written in
 * @param reviewed whether people who read both languages have checked every file of the translation
 * @param untranslated the parts whose texts are still in the language that the content was written in; empty when
 *     everything is translated
 */
public record Translation(Language from, boolean reviewed, List<Untranslated> untranslated) {

    public Translation {
        untranslated = List.copyOf(untranslated);
    }

    /**
     * A part whose texts are still in the language that the content was written in. A part is shown in one language, so one
     * missing text is enough.
     *
     * @param kind what it is, in words: {@code question}, {@code practice}, {@code resource}, {@code worksheet} or {@code
     *     term}. A term that is not translated is left out of the glossary, because its word does not occur in the other
     *     language.
     * @param id its id; of a term the term itself
     * @param cause why
     */
    public record Untranslated(String kind, String id, Cause cause) {}

    /** Why a part is not translated. */
    public enum Cause {
        /** The translation says nothing about it. */
        MISSING,
        /** The translation has some of its texts, and not all. */
        INCOMPLETE,
        /** The question has a later version than the one that was translated, so its meaning has changed. */
        OUTDATED
    }
}
