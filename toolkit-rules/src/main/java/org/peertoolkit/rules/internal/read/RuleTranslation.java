package org.peertoolkit.rules.internal.read;

import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * What rules say in another language.
 *
 * @param language the language
 * @param sources the files that it was read from, by name
 * @param reviewed whether people who read both languages have checked every file
 * @param words what each rule says, by the id of the rule; rules that are not there are not translated
 */
public record RuleTranslation(Language language, List<SourceFile> sources, boolean reviewed, Map<RuleId, Words> words) {

    public RuleTranslation {
        sources = List.copyOf(sources);
        words = Map.copyOf(words);
    }

    /**
     * What one rule says.
     *
     * @param title the rest of its name
     * @param because the reason
     */
    public record Words(String title, String because) {}
}
