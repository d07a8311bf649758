package org.peertoolkit.rules.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads rule files and writes their index. The build runs it, and stops when a rule file is wrong. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * @param arguments the directory of the rule files, and the file to write
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the rule files
     */
    public static void main(String[] arguments) throws IOException {
        RuleFiles files = RuleFiles.in(Path.of(arguments[0]));
        Path index = Path.of(arguments[1]);
        Files.createDirectories(index.toAbsolutePath().getParent());
        Files.writeString(index, RuleIndex.write(files));
    }
}
