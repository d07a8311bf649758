package org.peertoolkit.rules.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.rule.Rule;

/** Rule files for tests: a right one, and right ones with one part replaced. */
public final class RuleTexts {

    public static final String OPENING = """
            package org.peertoolkit.rules.supervision
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit

            """;

    private static final String BECAUSE = "    @because(\"Someone beside them needs to know the job.\")\n";
    private static final String SOURCE = "    @source(\"R013, R059\")\n";
    private static final String WHEN = "Answer( question == \"sup-02\", level <= 2 )";
    private static final String THEN = "toolkit.recommend( \"sup-co-supervision\", Priority.HIGH );";

    private RuleTexts() {}

    /** A file in which one part is another: {@code head}, {@code when}, {@code then}, {@code top} or {@code whole}. */
    public static String with(String part, String text) {
        return switch (part) {
            case "head" ->
                OPENING
                        + rule(
                                "SUP-02",
                                BECAUSE + (text.contains("@source") ? "" : "    @source(\"R013\")\n") + text,
                                WHEN,
                                THEN);
            case "when" -> OPENING + rule("SUP-02", BECAUSE + SOURCE, text, THEN);
            case "then" -> OPENING + rule("SUP-02", BECAUSE + SOURCE, WHEN, text);
            case "top" -> OPENING + text + rule("SUP-02", BECAUSE + SOURCE, WHEN, THEN);
            case "whole" -> text;
            default -> throw new IllegalArgumentException(part);
        };
    }

    /** A right rule, with a title that no other id has. */
    public static String rule(String id) {
        return rule(id, BECAUSE + SOURCE, WHEN, THEN).replace("Pair supervisors", "Pair supervisors " + id);
    }

    private static String rule(String id, String head, String when, String then) {
        return "rule \"%s Pair supervisors\"\n%swhen\n    %s\nthen\n    %s\nend\n".formatted(id, head, when, then);
    }

    /** Reads a text as the file {@code test.drl}. */
    static RuleFile read(String text) {
        return RuleFile.read("test.drl", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only rule of a file that is in order. */
    static Rule onlyRule(String text) {
        RuleFile file = read(text);
        if (!file.problems().isEmpty() || file.rules().size() != 1) {
            throw new AssertionError(file.problems());
        }
        return file.rules().get(0).rule();
    }

    static List<String> messages(String text) {
        return read(text).problems().stream()
                .sorted(Problem.ORDER)
                .map(Problem::toString)
                .toList();
    }

    /**
     * A file that is refused.
     *
     * @param part the part that is wrong, as in {@link #with}
     * @param message the first message about it
     */
    public record Refused(String name, String part, String text, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The files of a list in the test resources. */
    public static List<Refused> refused(String list) {
        try (InputStream in = RuleTexts.class.getResourceAsStream("/org/peertoolkit/rules/" + list)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n=== "))
                    .skip(1)
                    .map(RuleTexts::refusedFile)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refused refusedFile(String entry) {
        String[] nameAndRest = entry.split("\n", 2);
        String[] partAndRest = nameAndRest[1].split(":\n", 2);
        int line = partAndRest[1].lastIndexOf("---\n");
        String text = partAndRest[1].substring(0, line);
        boolean inLine = partAndRest[0].equals("when") || partAndRest[0].equals("then");
        return new Refused(
                nameAndRest[0],
                partAndRest[0],
                with(partAndRest[0], inLine ? text.substring(0, text.length() - 1) : text),
                partAndRest[1].substring(line + "---\n".length()).strip());
    }
}
