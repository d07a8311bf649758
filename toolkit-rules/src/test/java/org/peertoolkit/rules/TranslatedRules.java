package org.peertoolkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.read.RuleTexts;

/** A folder with three rules, two of which are translated into Spanish, to be spoiled one edit at a time. */
final class TranslatedRules {

    static final String SPANISH = "i18n/es/test.yaml";

    private static final String GOOD = """
            status: unreviewed
            rules:
              - id: SUP-01
                name: "Formar parejas de supervisión"
                because: "Alguien a su lado tiene que conocer el trabajo."

              - id: SUP-02
                name: "Otra pareja"
                because: "Otra razón."
            """;

    private final Path directory;

    private TranslatedRules(Path directory) {
        this.directory = directory;
    }

    static TranslatedRules in(Path directory) {
        return new TranslatedRules(directory)
                .write(
                        "test.drl",
                        RuleTexts.OPENING
                                + RuleTexts.rule("SUP-01")
                                + RuleTexts.rule("SUP-02")
                                + RuleTexts.rule("SUP-03"))
                .write(SPANISH, GOOD);
    }

    Path directory() {
        return directory;
    }

    TranslatedRules write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TranslatedRules write(String file, byte[] bytes) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.write(directory.resolve(file), bytes);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Puts one text in the place of another in the translation, which must be there. */
    TranslatedRules replace(String from, String to) {
        try {
            String text = Files.readString(directory.resolve(SPANISH));
            if (!text.contains(from)) {
                throw new IllegalArgumentException("There is no \"%s\".".formatted(from));
            }
            return write(SPANISH, text.replace(from, to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    RuleBook book() {
        return RuleBook.read(directory);
    }

    /** What reading says is wrong, each problem as people read it; empty when it says nothing. */
    List<String> messages() {
        try {
            book();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream().map(Problem::toString).toList();
        }
    }
}
