package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.explain.Explainer;

/** Opens content and rules: the bundled ones, or those in a folder. The only place where the two meet. */
final class Packs {

    private Packs() {}

    /** The content of a folder, or the bundled content when {@code folder} is null. */
    static Catalog content(@Nullable Path folder) {
        return folder == null
                ? BundledContent.load()
                : BundledContent.directory(folder).load();
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
        Catalog catalog = content(contentFolder);
        return ReadinessToolkit.of(catalog, rules(rulesFolder).engine(catalog));
    }
}
