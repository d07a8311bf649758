package org.peertoolkit.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.check.RuleReport.Waived;
import org.peertoolkit.rules.check.Severity;
import org.peertoolkit.rules.check.Waiver;

/** Sets aside what may stand for now. */
final class Waiving {

    private Waiving() {}

    static RuleReport report(List<Finding> found, List<Waiver> waivers, LocalDate today, int rules, int files) {
        Map<String, Waiver> byKey = new HashMap<>();
        waivers.forEach(waiver -> byKey.put(waiver.finding(), waiver));
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (Finding finding : found) {
            keys.add(finding.key());
            Waiver waiver = byKey.get(finding.key());
            if (waiver == null) {
                open.add(finding);
            } else if (!finding.isWaivable()) {
                open.add(finding);
                open.add(notAllowed(waiver));
            } else if (waiver.expires().isBefore(today)) {
                open.add(finding);
                open.add(expired(waiver));
            } else {
                waived.add(new Waived(finding, waiver));
            }
        }
        for (Waiver waiver : waivers) {
            if (!keys.contains(waiver.finding())) {
                open.add(withoutFinding(waiver, keys));
            }
        }
        open.sort(Finding.ORDER);
        waived.sort((one, other) -> Finding.ORDER.compare(one.finding(), other.finding()));
        return new RuleReport(open, waived, rules, files);
    }

    private static Finding notAllowed(Waiver waiver) {
        return Reported.of(
                FindingKind.WAIVER_NOT_ALLOWED,
                waiver.place(),
                "finding",
                "\"%s\" cannot be waived, because it has to be mended before the rules can be used."
                        .formatted(waiver.finding()),
                "Take the waiver out, and mend the finding.",
                new About(List.of(), null, null, waiver.finding()),
                null);
    }

    private static Finding expired(Waiver waiver) {
        return Reported.of(
                FindingKind.EXPIRED_WAIVER,
                waiver.place(),
                "expires",
                "the waiver of \"%s\" ended on %s.".formatted(waiver.finding(), waiver.expires()),
                "Mend the finding, or look at it again and set a new day.",
                new About(List.of(), null, null, waiver.finding()),
                null);
    }

    private static Finding withoutFinding(Waiver waiver, Set<String> keys) {
        return new Finding(
                Problem.unknownName(
                        FindingKind.WAIVER_WITHOUT_FINDING.id(),
                        waiver.place(),
                        "finding",
                        "nothing like \"%s\" is found.".formatted(waiver.finding()),
                        waiver.finding(),
                        keys,
                        "Take the waiver out."),
                Severity.WARNING,
                new About(List.of(), null, null, waiver.finding()),
                null,
                null);
    }
}
