package org.peertoolkit.rules.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;

/**
 * What one rule is expected to do on some answers.
 *
 * @param name the situation, a sentence
 * @param rule the rule
 * @param given the answers, and what is known about the organization
 * @param expect each practice that the rule recommends then, with its priority; empty when it stays silent
 * @param place where the example begins
 */
public record Example(String name, RuleId rule, Responses given, SortedMap<PracticeId, Priority> expect, Place place) {

    public Example {
        expect = Collections.unmodifiableSortedMap(new TreeMap<>(expect));
    }

    /**
     * What the rule does on what is given.
     *
     * @param engine an engine that follows the rule
     * @param catalog the content that the answers are answers to
     */
    public ExampleResult run(RecommendationEngine engine, Catalog catalog) {
        SortedMap<PracticeId, Priority> actual = new TreeMap<>();
        for (Suggestion suggestion : engine.suggest(Evidence.of(AnswerSheet.of(catalog, given)))) {
            if (suggestion.reason().rule().equals(rule)) {
                actual.merge(suggestion.practice(), suggestion.priority(), Example::higher);
            }
        }
        return new ExampleResult(this, actual);
    }

    private static Priority higher(Priority one, Priority other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
