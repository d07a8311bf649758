package org.peertoolkit.examples.cli.text;

import java.util.List;
import org.peertoolkit.core.assessment.Difference;
import org.peertoolkit.core.assessment.Difference.Subject;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.core.problem.Problem;

/** Whether an assessment is what its receipt says, in words. */
public final class VerificationText {

    private VerificationText() {}

    /** Writes what was found; the same findings always give the same text. */
    public static String of(RecordedAssessment recorded, List<Difference> differences, boolean colour) {
        Page page = new Page(colour);
        Receipt receipt = recorded.receipt();
        String file = Problem.quoted(recorded.source());
        if (differences.isEmpty()) {
            page.headline(0, "%s is what its receipt says.".formatted(file));
            page.paragraph(
                    0,
                    "%s content files and %s rule files are those of then, and assessing the same answers again gives the same text to the last character."
                            .formatted(
                                    receipt.contentFiles().size(),
                                    receipt.ruleFiles().size()));
            return page.toString();
        }
        page.headline(0, "%s is not what its receipt says, or not of what is at hand.".formatted(file));
        differences.forEach(difference -> page.item(2, "-", difference.toString()));
        page.paragraph(0, remedy(differences));
        return page.toString();
    }

    private static String remedy(List<Difference> differences) {
        boolean edited = differences.stream()
                .anyMatch(difference -> difference.subject() == Subject.RESPONSES
                        || difference.subject() == Subject.COMPARISONS
                        || difference.subject() == Subject.RESULT);
        return edited
                ? "Someone changed this file after it was made. Do not rely on it: assess the answers again."
                : "The assessment may still be right, with the content and rules of then. To make it anew, name their folders with --content and --rules.";
    }
}
