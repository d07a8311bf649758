package org.peertoolkit.rules.internal.check;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.scenario.ExampleFiles;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Expected;

/** Gives findings an example on the answers that show them: it fails until they are mended as they advise. */
final class Wanted {

    private Wanted() {}

    /** What one rule is to recommend, and nothing else; nothing at all when that is empty. */
    static Finding ofRule(Finding finding, String name, RuleId rule, SortedMap<PracticeId, Priority> recommended) {
        Witness witness = witness(finding);
        return finding.with(
                new Example(name, rule, witness.responses(), witness.comparisons(), recommended, place(finding)));
    }

    /** How all rules together are to recommend one practice. */
    static Finding ofPractice(Finding finding, String name, PracticeId practice, Expected expected) {
        return ofAllRules(
                finding,
                name,
                new TreeMap<>(Collections.singletonMap(practice, expected)),
                noReasons(),
                nothingServed());
    }

    /** Exactly which rules are to recommend one practice. */
    static Finding ofReasons(Finding finding, String name, PracticeId practice, List<RuleId> rules) {
        SortedMap<PracticeId, SortedSet<RuleId>> reasons = new TreeMap<>();
        reasons.put(practice, new TreeSet<>(rules));
        return ofAllRules(finding, name, Collections.emptySortedMap(), reasons, nothingServed());
    }

    /** A question that something recommended is to serve. */
    static Finding ofServed(Finding finding, String name, QuestionId question) {
        return ofAllRules(finding, name, Collections.emptySortedMap(), noReasons(), new TreeSet<>(List.of(question)));
    }

    private static Finding ofAllRules(
            Finding finding,
            String name,
            SortedMap<PracticeId, Expected> expect,
            SortedMap<PracticeId, SortedSet<RuleId>> reasons,
            SortedSet<QuestionId> serves) {
        Witness witness = witness(finding);
        return finding.with(new Example(
                name, null, witness.responses(), witness.comparisons(), expect, reasons, serves, place(finding)));
    }

    private static Witness witness(Finding finding) {
        return Objects.requireNonNull(finding.witness(), "answers that show the finding");
    }

    private static Place place(Finding finding) {
        return Place.of(ExampleFiles.nameBeside(finding.place().source()));
    }

    private static SortedMap<PracticeId, SortedSet<RuleId>> noReasons() {
        return Collections.emptySortedMap();
    }

    private static SortedSet<QuestionId> nothingServed() {
        return Collections.emptySortedSet();
    }
}
