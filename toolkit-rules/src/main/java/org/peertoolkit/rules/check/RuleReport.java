package org.peertoolkit.rules.check;

import java.util.List;
import java.util.stream.Collectors;

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

    /** Every finding on a line of its own, for people. */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
