package org.peertoolkit.rules.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rules in the jar, as the build checked them. The rule files lie beside the index, for people to read. */
public final class BundledRules {

    private static final String INDEX = "/org/peertoolkit/rules/bundled/index.json";

    private BundledRules() {}

    /** Reads the rules in the jar. */
    public static RuleFiles read() {
        try (InputStream index = BundledRules.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new IllegalStateException("The toolkit lacks its own rules. Build it with its own build.");
            }
            return RuleIndex.read(index);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
