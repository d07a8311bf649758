package org.peertoolkit.content.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Language;

/** Checks a pack and writes its indexes, one for each language. The build runs it, and stops when the content is wrong. */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * Writes {@code index.json} for the pack as it was written, {@code index-<language>.json} for each translation, and {@code
     * languages.txt}, which lists all its languages, one a line.
     *
     * @param arguments the directory of the pack, and the directory to write into
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the content
     */
    public static void main(String[] arguments) throws IOException {
        Map<Language, Pack> packs = PackDirectory.inAllLanguages(Path.of(arguments[0]));
        packs.values().forEach(CatalogMapping::map);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<Language, Pack> pack : packs.entrySet()) {
            boolean original = pack.getValue().translation() == null;
            String index = original ? BundledPack.INDEX : BundledPack.index(pack.getKey());
            Files.writeString(target.resolve(index), PackIndex.write(pack.getValue()));
        }
        Files.writeString(
                target.resolve(BundledPack.LANGUAGES),
                packs.keySet().stream().map(Language::tag).collect(Collectors.joining("\n", "", "\n")));
    }
}
