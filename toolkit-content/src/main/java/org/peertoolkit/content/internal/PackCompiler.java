package org.peertoolkit.content.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a pack and writes its index. The build runs it, and stops when the content is wrong. */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * @param arguments the directory of the pack, and the file to write
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the content
     */
    public static void main(String[] arguments) throws IOException {
        Pack pack = PackDirectory.read(Path.of(arguments[0]));
        CatalogMapping.map(pack);
        Path index = Path.of(arguments[1]);
        Files.createDirectories(index.toAbsolutePath().getParent());
        Files.writeString(index, PackIndex.write(pack));
    }
}
