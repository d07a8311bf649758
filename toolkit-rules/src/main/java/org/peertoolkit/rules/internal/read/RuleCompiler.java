package org.peertoolkit.rules.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peertoolkit.core.catalog.Language;

/** Reads rule files and writes their indexes. The build runs it, and stops when a rule file is wrong. */
public final class RuleCompiler {

    /** The rules. */
    static final String INDEX = "index.json";
    /** The other languages that they speak. */
    static final String LANGUAGES = "languages.json";

    private RuleCompiler() {}

    /** What the rules say in another language. */
    static String index(Language language) {
        return "index-%s.json".formatted(language);
    }

    /**
     * Writes the rules, the list of the other languages that they speak, and what they say in each.
     *
     * @param arguments the directory of the rule files, and the directory to write into
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the rule files
     */
    public static void main(String[] arguments) throws IOException {
        RuleFiles files = RuleFiles.in(Path.of(arguments[0]));
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(target.resolve(INDEX), RuleIndex.write(files));
        List<Language> languages = files.translations().languages();
        Files.writeString(target.resolve(LANGUAGES), RuleIndex.writeLanguages(languages));
        for (Language language : languages) {
            RuleTranslation translation = files.translations().in(language).orElseThrow();
            Files.writeString(target.resolve(index(language)), RuleIndex.write(translation));
        }
    }
}
