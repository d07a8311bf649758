package org.peertoolkit.content;

import java.nio.file.Path;
import org.peertoolkit.content.internal.BundledPack;
import org.peertoolkit.content.internal.PackDirectory;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.spi.CatalogSource;

/**
 * The content that ships with the toolkit, and the reader of content packs of your own.
 *
 * <pre>{@code
 * Catalog shipped = BundledContent.load();
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

    /**
     * A pack in a directory. Nothing is read before {@link CatalogSource#load}, and each load reads the files as they are
     * then.
     *
     * <p>The directory holds {@code pack.yaml}, {@code domains.yaml}, {@code scales.yaml} and {@code resources.yaml}; for
     * each domain a folder named by its id with {@code questions.yaml} and {@code practices.yaml}; and, where wanted,
     * {@code profile.yaml} and {@code cross-domain-practices.yaml}. Loading reports every problem of every file at once, in
     * an {@link org.peertoolkit.core.problem.InvalidInputException}.
     *
     * @param directory the directory; a missing one is a problem that loading reports
     */
    public static CatalogSource directory(Path directory) {
        return () -> PackDirectory.load(directory);
    }
}
