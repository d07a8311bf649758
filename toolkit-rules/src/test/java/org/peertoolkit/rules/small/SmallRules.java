package org.peertoolkit.rules.small;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peertoolkit.rules.RuleBook;

/** Writes and reads small rule books. */
public final class SmallRules {

    private SmallRules() {}

    /** Rules named TST-01, TST-02 and so on, each with some conditions and the practice sup-a at priority HIGH. */
    public static String drl(String... conditions) {
        StringBuilder drl = new StringBuilder("""
                package org.peertoolkit.rules.small
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit
                """);
        for (int i = 0; i < conditions.length; i++) {
            drl.append("""

                    rule "TST-%02d Test rule number %d"
                        @because("It was asked for.")
                        @source("R1, R2")
                    when
                    %s
                    then
                        toolkit.recommend( "sup-a", Priority.HIGH );
                    end
                    """.formatted(i + 1, i + 1, conditions[i]));
        }
        return drl.toString();
    }

    /** The book of the rules that {@link #drl} writes. */
    public static RuleBook book(Path directory, String... conditions) {
        write(directory, "small.drl", drl(conditions));
        return RuleBook.read(directory);
    }

    /** Writes a file. */
    public static void write(Path directory, String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
