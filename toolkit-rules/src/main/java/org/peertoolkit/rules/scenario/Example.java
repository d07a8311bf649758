package org.peertoolkit.rules.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.internal.scenario.ExampleText;
import org.peertoolkit.rules.internal.scenario.Outcome;

/**
 * What one rule, or all rules together, are expected to do on some answers.
 *
 * @param name the situation, a sentence
 * @param rule the rule that it is about, or null when it is about all rules together
 * @param given the answers, and what is known about the organization
 * @param comparisons how far several respondents lie apart, and where the organization stood before; most often empty
 * @param expect with a rule: each practice that the rule recommends, and nothing else, so empty when it stays silent;
 *     without one: what is expected of some practices, whatever becomes of the others
 * @param reasons for some practices, exactly the rules that recommend it; empty when that makes no difference
 * @param serves the questions each of which some recommended practice serves; empty when that makes no difference
 * @param place where the example begins
 */
public record Example(
        String name,
        @Nullable RuleId rule,
        Responses given,
        Comparisons comparisons,
        SortedMap<PracticeId, Expected> expect,
        SortedMap<PracticeId, SortedSet<RuleId>> reasons,
        SortedSet<QuestionId> serves,
        Place place) {

    public Example {
        expect = Collections.unmodifiableSortedMap(new TreeMap<>(expect));
        SortedMap<PracticeId, SortedSet<RuleId>> copy = new TreeMap<>();
        reasons.forEach(
                (practice, rules) -> copy.put(practice, Collections.unmodifiableSortedSet(new TreeSet<>(rules))));
        reasons = Collections.unmodifiableSortedMap(copy);
        serves = Collections.unmodifiableSortedSet(new TreeSet<>(serves));
    }

    /**
     * What one rule is expected to do.
     *
     * @param expect each practice that the rule recommends then, with its priority; empty when it stays silent
     */
    public Example(
            String name,
            RuleId rule,
            Responses given,
            Comparisons comparisons,
            SortedMap<PracticeId, Priority> expect,
            Place place) {
        this(
                name,
                rule,
                given,
                comparisons,
                expected(expect),
                Collections.emptySortedMap(),
                Collections.emptySortedSet(),
                place);
    }

    private static SortedMap<PracticeId, Expected> expected(SortedMap<PracticeId, Priority> priorities) {
        SortedMap<PracticeId, Expected> expected = new TreeMap<>();
        priorities.forEach((practice, priority) -> expected.put(practice, Expected.of(priority)));
        return expected;
    }

    /** The same example under another name. */
    public Example named(String other) {
        return new Example(other, rule, given, comparisons, expect, reasons, serves, place);
    }

    /** Whether only all rules together can tell if it is as expected. */
    public boolean isAboutAllRules() {
        return rule == null || !reasons.isEmpty() || !serves.isEmpty();
    }

    /** What rules may look at: the answers, and what follows from them. */
    public Evidence evidence(Catalog catalog) {
        return Evidence.of(AnswerSheet.of(catalog, given), comparisons);
    }

    /**
     * What the rules do on what is given.
     *
     * @param engine an engine that follows the rules
     * @param catalog the content that the answers are answers to
     */
    public ExampleResult run(RecommendationEngine engine, Catalog catalog) {
        Outcome outcome = new Outcome(this, catalog);
        for (Suggestion suggestion : engine.suggest(evidence(catalog))) {
            outcome.add(suggestion.reason().rule(), suggestion.practice(), suggestion.priority());
        }
        return outcome.result();
    }

    /** The example as it stands in a file, ready to be put below {@code examples:}; ends with a line feed. */
    public String yaml() {
        return ExampleText.of(this);
    }
}
