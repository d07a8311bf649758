package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.spi.CatalogSource;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.explain.Explainer;

/** Opens content and rules: the bundled ones, or those in a folder. The only place where the two meet. */
final class Packs {

    private static final CatalogSource BUNDLED = new CatalogSource() {
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

    private Packs() {}

    /** The content of a folder, or the bundled content when {@code folder} is null. */
    static CatalogSource source(@Nullable Path folder) {
        return folder == null ? BUNDLED : BundledContent.directory(folder);
    }

    /** The content in the language that it was written in. */
    static Catalog content(@Nullable Path folder) {
        return content(folder, null);
    }

    /** The content in a language; null stands for the one that it was written in. */
    static Catalog content(@Nullable Path folder, @Nullable Language language) {
        return language == null ? source(folder).load() : source(folder).load(language);
    }

    /** The rules of a folder, or the bundled rules when {@code folder} is null. */
    static RuleBook rules(@Nullable Path folder) {
        return folder == null ? RuleBook.bundled() : RuleBook.read(folder);
    }

    /** Explains what the rules of a folder, or the bundled rules, recommend. */
    static Explainer explainer(@Nullable Path rulesFolder, Catalog catalog) {
        return rules(rulesFolder).explainer(catalog);
    }

    /** Content and rules together; null stands for the bundled ones. */
    static ReadinessToolkit toolkit(@Nullable Path contentFolder, @Nullable Path rulesFolder) {
        return toolkit(contentFolder, rulesFolder, null);
    }

    /** Content and rules together, for very many assessments; null stands for the bundled ones. */
    static ReadinessToolkit batchToolkit(@Nullable Path contentFolder, @Nullable Path rulesFolder) {
        Catalog catalog = content(contentFolder);
        return ReadinessToolkit.of(catalog, rules(rulesFolder).indexedEngine(catalog));
    }

    /** Content and rules together, in a language; null stands for the bundled ones, and for the language they were written in. */
    static ReadinessToolkit toolkit(
            @Nullable Path contentFolder, @Nullable Path rulesFolder, @Nullable Language language) {
        Catalog catalog = content(contentFolder, language);
        return ReadinessToolkit.of(catalog, rules(rulesFolder).engine(catalog));
    }
}
