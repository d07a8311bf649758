package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import picocli.CommandLine.Option;

/** Which content is used. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "A folder with content of your own. Without it: the content that comes with the toolkit.")
    private @Nullable Path folder;

    /** The folder, or null for the bundled content. */
    @Nullable
    Path folder() {
        return folder;
    }

    Catalog load() {
        return Packs.content(folder);
    }

    /** The content in a language; null stands for the one that it was written in. */
    Catalog load(@Nullable Language language) {
        return Packs.content(folder, language);
    }
}
