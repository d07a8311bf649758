package org.peertoolkit.rules.internal.prose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.read.RuleFile;
import org.peertoolkit.rules.prose.RuleDraft;

/** Adds a new rule and its examples at the end of files, and makes sure that they can be read there. */
public final class Appending {

    private static final Pattern LIST = Pattern.compile("(?m)^examples:[ ]*(?:#.*)?$");
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

    private Appending() {}

    /** The text of a rule file with a rule at its end. */
    public static String rule(RuleDraft draft, String text) {
        String begun = text.isBlank() ? opening(draft.ruleFile()) : text.stripTrailing() + ends(text) + ends(text);
        String rule = withEnds(draft.rule(), text);
        String finished =
                rule.replace(DraftText.NO_REASON, "@because(\"Why.\")").replace(DraftText.NO_SOURCE, "@source(\"X1\")");
        boolean reads =
                RuleFile.read(draft.ruleFile(), (begun + finished).getBytes(StandardCharsets.UTF_8)).rules().stream()
                        .anyMatch(read -> read.rule().id().equals(draft.id()));
        if (!reads) {
            throw refused(
                    draft.ruleFile(),
                    "no rule can be added at its end, because what stands there is not complete.",
                    "Run \"toolkit rules check\" and mend the file first.");
        }
        return begun + rule;
    }

    /** The text of an example file with examples at its end. */
    public static String examples(RuleDraft draft, String text) {
        if (text.isBlank()) {
            return "examples:\n" + draft.examples();
        }
        String unix = text.replace("\r\n", "\n");
        Matcher list = LIST.matcher(unix);
        if (list.find()) {
            String items = unix.substring(list.end());
            Matcher item = ITEM.matcher(items);
            if (item.find() && isOneList(items, item.group(1))) {
                String indented = draft.examples().replaceAll("(?m)^ {2}", item.group(1));
                return text.stripTrailing() + ends(text) + ends(text) + withEnds(indented, text);
            }
        }
        throw refused(
                draft.examplesFile(),
                "no example can be added at its end, because it does not end with a list of examples.",
                "Write \"examples:\" and below it each example as an item that begins with \"- name:\".");
    }

    /** Whether every line belongs to a list whose items are indented like the first. */
    private static boolean isOneList(String items, String indent) {
        return items.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .allMatch(line -> line.startsWith(indent + "- ") || line.startsWith(indent + " "));
    }

    private static String opening(String file) {
        String subject = file.replaceFirst("\\.drl$", "").replaceAll("[^a-z0-9_]", "_");
        return """
                package org.peertoolkit.rules.%s
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit

                """.formatted(subject);
    }

    /** The line end that a text uses. */
    private static String ends(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String withEnds(String added, String text) {
        return added.replace("\n", ends(text));
    }

    private static InvalidInputException refused(String file, String what, String remedy) {
        return new InvalidInputException(
                "No rule was begun", List.of(Problem.of("cannot-add", Place.of(file), "", what, remedy)));
    }
}
