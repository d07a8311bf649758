package org.peertoolkit.rules.internal.prose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.read.RuleFile;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;
import org.peertoolkit.rules.rule.Rule;

/** Lays the text of a rule file out, and makes sure that it still says the same. */
public final class TidyText {

    private static final String HEADLINE = "The rule file cannot be tidied";

    private TidyText() {}

    /**
     * The text in the one layout.
     *
     * @throws InvalidInputException with every problem of the file, or if its rules would not stay what they are
     */
    public static String of(String file, byte[] bytes) {
        List<Rule> before = rules(file, bytes);
        String after = Layout.of(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        requireSame(file, before, rules(file, after.getBytes(StandardCharsets.UTF_8)));
        return after;
    }

    /** Refuses a new text whose rules are not those of the old one. */
    static void requireSame(String file, List<Rule> before, List<Rule> after) {
        if (!Meaning.of(before).equals(Meaning.of(after))) {
            throw new InvalidInputException(
                    HEADLINE,
                    List.of(Problem.of(
                            "other-meaning",
                            Place.of(file),
                            "",
                            "in the new layout its rules would not say the same.",
                            "Leave it as it is. This is a fault of ours; please report it, with the file.")));
        }
    }

    private static List<Rule> rules(String file, byte[] bytes) {
        RuleFile read = RuleFile.read(file, bytes);
        InvalidInputException.throwIfAny(HEADLINE, read.problems());
        return read.rules().stream().map(ReadRule::rule).toList();
    }
}
