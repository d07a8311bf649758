package org.peertoolkit.examples.web.page;

import com.ibm.icu.text.ListFormatter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.PracticeId;

/** How things are named on pages. */
final class Names {

    private Names() {}

    /** Names as a sentence of a language lists them, such as {@code A, B, and C}. */
    static String list(List<String> names, Language language) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    /** The name of the word for a constant, such as {@code priority.high}. */
    static String word(String kind, Enum<?> constant) {
        return kind + "." + constant.name().toLowerCase(Locale.ROOT);
    }

    /** The title of a practice; its id where the content at hand does not have it any more. */
    static Passage title(PracticeId id, Catalog catalog) {
        return catalog.practice(id)
                .map(practice -> Passage.of(practice.title(), catalog.languageOf(id)))
                .orElseGet(() -> Passage.of(id.value(), catalog.language()));
    }

    /** Whether an address can be a link: only the web, so that no link can run anything. */
    static boolean isWeb(@Nullable URI address) {
        return address != null
                && address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }
}
