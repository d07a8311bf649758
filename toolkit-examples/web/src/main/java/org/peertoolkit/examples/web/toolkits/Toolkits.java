package org.peertoolkit.examples.web.toolkits;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.spi.CatalogSource;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.WatchedRules;
import org.peertoolkit.rules.explain.Explainer;

/** One toolkit for each language of the content. All have the same questions and rules, and differ in their texts only. */
public final class Toolkits implements AutoCloseable {

    private final CatalogSource content;
    private final @Nullable Path rules;
    private final @Nullable RuleBook bundled;
    private final List<Language> languages;
    private final Map<Language, ReadinessToolkit> toolkits = new HashMap<>();
    private final Map<Language, WatchedRules> watched = new HashMap<>();
    private @Nullable RuleBook explained;
    private @Nullable Explainer explainer;
    private final RuleNews news = new RuleNews();

    private Toolkits(CatalogSource content, @Nullable Path rules) {
        this.content = content;
        this.rules = rules;
        this.bundled = rules == null ? RuleBook.bundled() : null;
        this.languages = List.copyOf(content.languages());
    }

    /**
     * Toolkits over content and rules. A folder of one's own is read at once, so that what is wrong with it is known now; what
     * comes with the toolkit was checked when it was built, and is read when it is needed.
     *
     * @param content the folder of a content pack, or null for the one that comes with the toolkit
     * @param rules a folder of rules that is followed while it is edited, or null for the rules that come with the toolkit
     * @throws org.peertoolkit.core.problem.InvalidInputException with everything that is wrong with them
     */
    public static Toolkits open(@Nullable Path content, @Nullable Path rules) {
        Toolkits opened = new Toolkits(content == null ? shipped() : BundledContent.directory(content), rules);
        if (content != null || rules != null) {
            try {
                opened.languages.forEach(opened::in);
            } catch (RuntimeException e) {
                opened.close();
                throw e;
            }
        }
        return opened;
    }

    /** The languages: the one that the content was written in first. */
    public List<Language> languages() {
        return languages;
    }

    /** The language that the content was written in. */
    public Language original() {
        return languages.get(0);
    }

    /** The toolkit in a language; in the original one where the content does not speak that language. */
    public synchronized ReadinessToolkit in(Language language) {
        return toolkits.computeIfAbsent(languages.contains(language) ? language : original(), this::read);
    }

    /** Explains what the rules of now recommend, for the content in its own language. */
    public synchronized Explainer explainer() {
        Catalog catalog = inOriginal().catalog();
        WatchedRules following = watched.get(original());
        RuleBook book = following != null ? following.book() : Objects.requireNonNull(bundled);
        if (explained != book || explainer == null) {
            explained = book;
            explainer = book.explainer(catalog);
        }
        return explainer;
    }

    /** The toolkit in the language that the content was written in. */
    public ReadinessToolkit inOriginal() {
        return in(original());
    }

    /** Whether files of rules that are followed are wrong, so that those of before are in force. */
    public boolean areRulesRefused() {
        return news.areRefused();
    }

    @Override
    public synchronized void close() {
        watched.values().forEach(WatchedRules::close);
    }

    private ReadinessToolkit read(Language language) {
        Catalog catalog = content.load(language);
        RecommendationEngine engine;
        if (bundled != null) {
            engine = bundled.engine(catalog);
        } else if (rules != null) {
            WatchedRules following = RuleBook.watch(rules, catalog, reload -> news.tell(language, reload));
            watched.put(language, following);
            engine = following.engine();
        } else {
            throw new IllegalStateException("There are always rules.");
        }
        return ReadinessToolkit.of(catalog, engine);
    }

    private static CatalogSource shipped() {
        return new CatalogSource() {
            @Override
            public Catalog load() {
                return BundledContent.load();
            }

            @Override
            public List<Language> languages() {
                return BundledContent.languages();
            }

            @Override
            public Catalog load(Language language) {
                return BundledContent.load(language);
            }
        };
    }
}
