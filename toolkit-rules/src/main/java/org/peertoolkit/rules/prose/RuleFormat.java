package org.peertoolkit.rules.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.prose.TidyText;

/**
 * A rule file as it is, and as it is in the one layout that all rule files share. Comments stay, beside what they describe,
 * and the rules say the same in both.
 *
 * <pre>{@code
 * RuleFormat format = RuleFormat.read(Path.of("rules/supervision.drl"));
 * if (format.changes()) {
 *     Files.writeString(Path.of("rules/supervision.drl"), format.after());
 * }
 * }</pre>
 *
 * @param file how messages call the file
 * @param before its text
 * @param after its text in the one layout, with line feeds as line ends; the layout of this is the same text again
 */
public record RuleFormat(String file, String before, String after) {

    /**
     * The layout of a text.
     *
     * @param file how messages call it
     * @throws InvalidInputException with every problem of the text, if it cannot be read as rules; also if, by a fault of
     *     ours, the rules would not say the same afterwards
     */
    public static RuleFormat of(String file, String text) {
        return new RuleFormat(file, text, TidyText.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The layout of a file; the file stays as it is.
     *
     * @throws InvalidInputException as {@link #of} does, and if the file cannot be read
     */
    public static RuleFormat read(Path path) {
        String file = String.valueOf(path.getFileName());
        try {
            byte[] bytes = Files.readAllBytes(path);
            String after = TidyText.of(file, bytes);
            return new RuleFormat(file, new String(bytes, StandardCharsets.UTF_8), after);
        } catch (IOException unreadable) {
            throw new InvalidInputException(
                    "The rule file cannot be tidied",
                    List.of(Problem.of(
                            "unreadable-file",
                            Place.of(file),
                            "",
                            "the file cannot be read.",
                            "Make sure that it is a file, and that you may open it.")));
        }
    }

    /** Whether the two texts differ, if only in their line ends. */
    public boolean changes() {
        return !before.equals(after);
    }
}
