package org.peertoolkit.rules.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.scenario.Example;

/** Writes the examples of findings as example files. */
public final class WantedText {

    private static final String OPENING = """
            # Written by "rules check", one example for each finding. Each fails until its finding is mended, or was missing.
            # Where you mean something else than it says, change it.
            examples:
            """;

    private WantedText() {}

    /** The text of each example file by its name; findings without an example are left out. */
    public static SortedMap<String, String> files(List<Finding> findings) {
        SortedMap<String, String> files = new TreeMap<>();
        Set<Example> written = new HashSet<>();
        Map<String, Integer> names = new HashMap<>();
        for (Finding finding : findings) {
            Example example = finding.example();
            // Several faults of one rule ask for the same example.
            if (example != null && written.add(example)) {
                int count = names.merge(example.rule() + " " + example.name(), 1, Integer::sum);
                Example named = count == 1 ? example : example.named("%s (%s)".formatted(example.name(), count));
                String text = "  # %s\n%s".formatted(finding.key(), named.yaml());
                files.merge(example.place().source(), OPENING + text, (before, all) -> before + "\n" + text);
            }
        }
        return files;
    }
}
