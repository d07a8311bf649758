package org.peertoolkit.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.Place;

/** The pack that ships with the toolkit. */
public final class BundledPack {

    /** Where the files of the pack lie on the class path. */
    static final String FOLDER = "/org/peertoolkit/content/pack/";

    /** The checked pack in one file, written by {@link PackCompiler}. */
    static final String INDEX = FOLDER + "index.json";

    private BundledPack() {}

    /** Reads the shipped pack. */
    public static Catalog load() {
        try (InputStream index = BundledPack.class.getResourceAsStream(INDEX)) {
            return index == null
                    ? PackDirectory.load(unpacked())
                    : CatalogMapping.map(PackIndex.read(index, Place.of("bundled content")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files themselves: an editor that runs code without the whole build has no index. */
    private static Path unpacked() {
        URL pack = BundledPack.class.getResource(FOLDER + "pack.yaml");
        if (pack == null || !pack.getProtocol().equals("file")) {
            throw new IllegalStateException("The toolkit lacks its own content. Build it with its own build.");
        }
        try {
            return Path.of(pack.toURI()).resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A class path is made of addresses.", impossible);
        }
    }
}
