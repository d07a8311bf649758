package org.peertoolkit.core.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.core.assessment.Difference.Kind;
import org.peertoolkit.core.assessment.Difference.Subject;
import org.peertoolkit.core.catalog.SourceFile;

/**
 * Whether an assessment is what its receipt says.
 *
 * @param differences everything that differs, inputs before results, files by name; empty when the assessment was made anew
 *     to the last byte
 */
public record Verification(List<Difference> differences) {

    public Verification {
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /**
     * In what the inputs at hand differ from those of then: toolkit, engine, content files and rule files. Where a receipt
     * names no files, one difference without a name stands for all.
     */
    public static List<Difference> ofInputs(Receipt then, Receipt now) {
        List<Difference> differences = new ArrayList<>();
        if (!then.toolkit().equals(now.toolkit())) {
            differences.add(new Difference(
                    Subject.TOOLKIT, Kind.CHANGED, "%s then, %s now".formatted(then.toolkit(), now.toolkit())));
        }
        if (!then.engine().equals(now.engine())) {
            differences.add(new Difference(
                    Subject.ENGINE, Kind.CHANGED, "%s then, %s now".formatted(then.engine(), now.engine())));
        }
        boolean otherContent = !then.contentSha256().equals(now.contentSha256())
                || !then.content().equals(now.content());
        files(Subject.CONTENT, otherContent, then.contentFiles(), now.contentFiles(), differences);
        boolean otherRules = !then.rulesSha256().equals(now.rulesSha256());
        files(Subject.RULES, otherRules, then.ruleFiles(), now.ruleFiles(), differences);
        return differences;
    }

    private static void files(
            Subject subject,
            boolean differ,
            Collection<SourceFile> then,
            Collection<SourceFile> now,
            List<Difference> differences) {
        SortedMap<String, String> before = byName(then);
        SortedMap<String, String> after = byName(now);
        int known = differences.size();
        if (!then.isEmpty()) {
            before.forEach((name, hash) -> {
                String other = after.get(name);
                if (other == null) {
                    differences.add(new Difference(subject, Kind.MISSING, name));
                } else if (!other.equals(hash)) {
                    differences.add(new Difference(subject, Kind.CHANGED, name));
                }
            });
            after.keySet().stream()
                    .filter(name -> !before.containsKey(name))
                    .forEach(name -> differences.add(new Difference(subject, Kind.ADDED, name)));
        }
        if (differ && differences.size() == known) {
            differences.add(new Difference(subject, Kind.CHANGED, ""));
        }
    }

    private static SortedMap<String, String> byName(Collection<SourceFile> files) {
        SortedMap<String, String> byName = new TreeMap<>();
        files.forEach(file -> byName.put(file.name(), file.sha256()));
        return byName;
    }
}
