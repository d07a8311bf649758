package org.peertoolkit.rules.internal.scenario;

import java.util.Collections;
import java.util.SortedMap;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;

/** Writes examples that are missing, but for their names: those are for people to find. */
final class NewExamples {

    private static final String NAME = "Say here in one sentence what this situation is";

    private NewExamples() {}

    /**
     * An example of what a rule does now.
     *
     * @param holds whether the rule holds on the answers
     */
    static Example of(Rule rule, boolean holds, Point answers) {
        SortedMap<PracticeId, Priority> expect = holds ? rule.advice() : Collections.emptySortedMap();
        return new Example(NAME, rule.id(), answers.responses(), answers.comparisons(), expect, Place.of(fileOf(rule)));
    }

    /** The file that examples of a rule belong in. */
    static String fileOf(Rule rule) {
        return ExampleFiles.nameBeside(rule.place().source());
    }
}
