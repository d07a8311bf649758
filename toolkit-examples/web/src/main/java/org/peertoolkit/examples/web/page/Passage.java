package org.peertoolkit.examples.web.page;

import org.peertoolkit.core.catalog.Language;

/**
 * A text of the content, which may be in another language than the page.
 *
 * @param text the text
 * @param lang its language, as a tag
 */
public record Passage(String text, String lang) {

    static Passage of(String text, Language language) {
        return new Passage(text, language.tag());
    }
}
