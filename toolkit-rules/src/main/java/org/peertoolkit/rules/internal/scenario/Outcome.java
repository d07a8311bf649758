package org.peertoolkit.rules.internal.scenario;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.ExampleResult;

/** Gathers what rules recommend on an example. */
public final class Outcome {

    private final Example example;
    private final Catalog catalog;
    private final SortedMap<PracticeId, Priority> actual = new TreeMap<>();
    private final SortedMap<PracticeId, SortedSet<RuleId>> reasons = new TreeMap<>();

    public Outcome(Example example, Catalog catalog) {
        this.example = example;
        this.catalog = catalog;
    }

    /** One rule's word for one practice. */
    public void add(RuleId rule, PracticeId practice, Priority priority) {
        reasons.computeIfAbsent(practice, first -> new TreeSet<>()).add(rule);
        if (example.rule() == null || rule.equals(example.rule())) {
            actual.merge(practice, priority, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    public ExampleResult result() {
        SortedSet<QuestionId> served = new TreeSet<>();
        reasons.keySet()
                .forEach(practice -> catalog.practice(practice).ifPresent(known -> served.addAll(known.serves())));
        return new ExampleResult(example, actual, reasons, served);
    }
}
