package org.peertoolkit.rules.check;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.peertoolkit.rules.internal.check.WantedText;

/**
 * What a check of rules found.
 *
 * @param findings what is to be mended, in {@link Finding#ORDER}; empty when all is well
 * @param waived what may stand for now, in the same order
 * @param rules how many rules were looked at
 * @param files how many rule files were looked at
 */
public record RuleReport(List<Finding> findings, List<Waived> waived, int rules, int files) {

    /**
     * A finding and the waiver that lets it stand.
     *
     * @param finding the finding
     * @param waiver the waiver
     */
    public record Waived(Finding finding, Waiver waiver) {}

    public RuleReport {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /**
     * Example files that tell when the findings are mended: in each, an example for every finding of one rule file that an
     * example can show. All but those that were merely missing fail until then.
     *
     * @return the text of each file by its name, such as {@code supervision.examples.yaml}; empty when no example can tell
     */
    public SortedMap<String, String> exampleFiles() {
        return WantedText.files(findings);
    }

    /** Every finding on a line of its own, for people. */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
