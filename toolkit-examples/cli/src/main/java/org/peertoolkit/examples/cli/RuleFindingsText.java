package org.peertoolkit.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.examples.cli.text.AnswersLine;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.check.Severity;
import org.peertoolkit.rules.check.Witness;

/** What a check of rules found, for people. */
record RuleFindingsText(RuleReport report) {

    private static final int MOST_ANSWERS = 8;

    void print(Surroundings surroundings) {
        String seen = "%s in %s".formatted(count(report.rules(), "rule"), count(report.files(), "file"));
        String waived = report.waived().isEmpty()
                ? ""
                : ", %s waived".formatted(report.waived().size());
        if (report.findings().isEmpty()) {
            surroundings.out().print("%s, no problems%s\n".formatted(seen, waived));
            return;
        }
        boolean unusable = report.findings().stream().anyMatch(finding -> !finding.isWaivable());
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s."
                .formatted(
                        unusable ? "The rules cannot be used" : "The rules need a look",
                        count(report.findings().size(), "problem")));
        report.findings().forEach(finding -> lines.addAll(lines(finding)));
        lines.add("%s: %s, %s%s."
                .formatted(
                        seen,
                        count(severe(Severity.ERROR), "error"),
                        count(severe(Severity.WARNING), "warning"),
                        waived));
        lines.forEach(line -> ToolkitMain.say(surroundings.err(), line));
    }

    private static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + finding);
        Witness witness = finding.witness();
        if (witness != null) {
            lines.add("    for example: %s"
                    .formatted(AnswersLine.of(witness.responses(), witness.comparisons(), MOST_ANSWERS)));
            lines.add("    %s".formatted(witness.shows()));
        }
        if (finding.isWaivable()) {
            lines.add("    to waive it: %s".formatted(finding.key()));
        }
        return lines;
    }

    private int severe(Severity severity) {
        return (int) report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String count(int count, String what) {
        return count == 1 ? "1 " + what : "%s %ss".formatted(count, what);
    }
}
