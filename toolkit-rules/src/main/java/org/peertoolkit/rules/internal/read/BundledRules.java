package org.peertoolkit.rules.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peertoolkit.core.catalog.Language;

/** The rules in the jar, as the build checked them. The rule files lie beside the index, for people to read. */
public final class BundledRules {

    private static final String FOLDER = "/org/peertoolkit/rules/bundled/";

    private BundledRules() {}

    /** Reads the rules in the jar. What they say in other languages is read when it is asked for. */
    public static RuleFiles read() {
        RuleFiles files = indexed(RuleCompiler.INDEX, RuleIndex::read);
        return new RuleFiles(files.sources(), files.rules(), new InTheJar());
    }

    private static <T> T indexed(String name, Function<InputStream, T> reader) {
        try (InputStream index = BundledRules.class.getResourceAsStream(FOLDER + name)) {
            if (index == null) {
                throw new IllegalStateException("The toolkit lacks its own rules. Build it with its own build.");
            }
            return reader.apply(index);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class InTheJar implements RuleFiles.Translations {

        @Override
        public List<Language> languages() {
            return indexed(RuleCompiler.LANGUAGES, RuleIndex::readLanguages);
        }

        @Override
        public Optional<RuleTranslation> in(Language language) {
            return languages().contains(language)
                    ? Optional.of(
                            indexed(RuleCompiler.index(language), index -> RuleIndex.readTranslation(language, index)))
                    : Optional.empty();
        }
    }
}
