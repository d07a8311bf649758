package org.peertoolkit.content;

import java.nio.file.Path;
import java.util.List;
import org.peertoolkit.content.internal.BundledPack;
import org.peertoolkit.content.internal.PackDirectory;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.spi.CatalogSource;

/**
 * The content that ships with the toolkit, and the reader of content packs of your own.
 *
 * <pre>{@code
 * Catalog shipped = BundledContent.load();
 * Catalog inSpanish = BundledContent.load(new Language("es"));
 * Catalog ours = BundledContent.directory(Path.of("our-content")).load();
 * }</pre>
 *
 * <p>Both are a {@link CatalogSource}, the first as {@code BundledContent::load}.
 */
public final class BundledContent {

    private BundledContent() {}

    /**
     * Reads the shipped pack.
     *
     * <p>It was checked when the toolkit was built, so this is fast. Every call reads anew and gives an equal catalog; keep
     * the first.
     */
    public static Catalog load() {
        return BundledPack.load();
    }

    /** The languages of the shipped pack: English first, then its translations, by tag. */
    public static List<Language> languages() {
        return BundledPack.languages();
    }

    /**
     * Reads the shipped pack in a language. Its ids, versions and order are the same in all, so answers and rules fit each.
     *
     * @param language one of {@link #languages}
     * @throws org.peertoolkit.core.problem.InvalidInputException if the pack is not available in that language
     */
    public static Catalog load(Language language) {
        return BundledPack.load(language);
    }

    /**
     * A pack in a directory. Nothing is read before {@link CatalogSource#load}, and each load reads the files as they are
     * then.
     *
     * <p>The directory holds {@code pack.yaml}, {@code domains.yaml}, {@code scales.yaml} and {@code resources.yaml}; for
     * each domain a folder named by its id with {@code questions.yaml} and {@code practices.yaml}; and, where wanted,
     * {@code profile.yaml} and {@code cross-domain-practices.yaml}. A folder {@code i18n/es} holds the same in another language,
     * here Spanish. Loading reports every problem of every file at once, in
     * an {@link org.peertoolkit.core.problem.InvalidInputException}.
     *
     * @param directory the directory; a missing one is a problem that loading reports
     */
    public static CatalogSource directory(Path directory) {
        return new CatalogSource() {
            @Override
            public Catalog load() {
                return PackDirectory.load(directory);
            }

            @Override
            public List<Language> languages() {
                return PackDirectory.languages(directory);
            }

            @Override
            public Catalog load(Language language) {
                return PackDirectory.load(directory, language);
            }
        };
    }
}
