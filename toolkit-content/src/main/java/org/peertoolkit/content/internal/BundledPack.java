package org.peertoolkit.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.spi.CatalogSource;

/** The pack that ships with the toolkit. */
public final class BundledPack {

    /** Where the files of the pack lie on the class path. */
    static final String FOLDER = "/org/peertoolkit/content/pack/";

    /** The checked pack in one file, written by {@link PackCompiler}. */
    static final String INDEX = "index.json";

    /** The languages of the pack, one a line, written by {@link PackCompiler}. */
    static final String LANGUAGES = "languages.txt";

    private BundledPack() {}

    /** The checked pack in a language that it was not written in. */
    static String index(Language language) {
        return "index-%s.json".formatted(language);
    }

    /** Reads the shipped pack in the language that it was written in. */
    public static Catalog load() {
        Pack pack = indexed(INDEX);
        return pack == null ? PackDirectory.load(unpacked()) : CatalogMapping.map(pack);
    }

    /** The languages of the shipped pack: the one that it was written in first, then its translations, by tag. */
    public static List<Language> languages() {
        try (InputStream list = BundledPack.class.getResourceAsStream(FOLDER + LANGUAGES)) {
            return list == null
                    ? PackDirectory.languages(unpacked())
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(Language::new)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the shipped pack in a language.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if it is not there in that language
     */
    public static Catalog load(Language language) {
        List<Language> available = languages();
        if (!available.contains(language)) {
            throw CatalogSource.notIn(language, available);
        }
        Pack pack = indexed(language.equals(available.get(0)) ? INDEX : index(language));
        return pack == null ? PackDirectory.load(unpacked(), language) : CatalogMapping.map(pack);
    }

    private static @Nullable Pack indexed(String name) {
        try (InputStream index = BundledPack.class.getResourceAsStream(FOLDER + name)) {
            return index == null ? null : PackIndex.read(index, Place.of("bundled content"));
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
