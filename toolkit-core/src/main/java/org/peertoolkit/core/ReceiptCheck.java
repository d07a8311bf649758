package org.peertoolkit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Difference;
import org.peertoolkit.core.assessment.Difference.Kind;
import org.peertoolkit.core.assessment.Difference.Subject;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.assessment.Verification;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.RecordedAssessment;

/** Checks an assessment against its receipt, and makes it anew where all inputs are at hand. */
final class ReceiptCheck {

    private final ReadinessToolkit toolkit;
    private final RecordedAssessment recorded;
    private final @Nullable Function<? super Assessment, List<Explanation>> explaining;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * @param explaining explains an assessment that was made anew, or null when explanations are taken as they stand
     */
    ReceiptCheck(
            ReadinessToolkit toolkit,
            RecordedAssessment recorded,
            @Nullable Function<? super Assessment, List<Explanation>> explaining) {
        this.toolkit = toolkit;
        this.recorded = recorded;
        this.explaining = explaining;
    }

    /**
     * @param now the receipt of any assessment that is made with what is at hand
     */
    Verification check(Receipt now) {
        Receipt then = recorded.receipt();
        differences.addAll(Verification.ofInputs(then, now));
        hashesOfFiles(then);
        boolean inputsAtHand = differences.isEmpty();
        if (!recorded.responsesSha256().equals(then.responsesSha256())) {
            differences.add(new Difference(Subject.RESPONSES, Kind.CHANGED, "responses"));
        }
        List<Notice> ofComparison = recorded.notices().stream()
                .filter(notice -> !Notices.OF_RESPONSES.contains(notice.code()))
                .toList();
        if (!recorded.comparisonsSha256(ofComparison).equals(then.comparisonsSha256())) {
            differences.add(new Difference(Subject.COMPARISONS, Kind.CHANGED, "comparisons"));
        }
        if (inputsAtHand && differences.isEmpty()) {
            Assessment again = toolkit.assess(recorded.responses(toolkit.catalog()), recorded.comparisons());
            String text = explaining != null && recorded.hasExplanations()
                    ? AssessmentJson.write(again, explaining.apply(again))
                    : AssessmentJson.write(again);
            recorded.differencesFrom(text, ofComparison)
                    .forEach(part -> differences.add(new Difference(Subject.RESULT, Kind.CHANGED, part)));
        }
        return new Verification(differences);
    }

    /** A receipt whose list of files was edited does not fit its own hash. */
    private void hashesOfFiles(Receipt then) {
        boolean content = then.contentFiles().isEmpty()
                || SourceFile.sha256(then.contentFiles()).equals(then.contentSha256());
        boolean rules = then.ruleFiles().isEmpty()
                || SourceFile.sha256(then.ruleFiles()).equals(then.rulesSha256());
        if (!content || !rules) {
            differences.add(new Difference(Subject.RESULT, Kind.CHANGED, "receipt"));
        }
    }
}
