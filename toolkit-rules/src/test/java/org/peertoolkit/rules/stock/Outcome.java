package org.peertoolkit.rules.stock;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.recommendation.Suggestion;

/**
 * What rules made of some answers.
 *
 * @param fired the ids of the rules that fired
 * @param practices each practice with its highest priority
 */
public record Outcome(SortedSet<String> fired, SortedMap<String, Priority> practices) {

    /** What an engine's suggestions come to. */
    public static Outcome of(Collection<Suggestion> suggestions) {
        SortedSet<String> fired = new TreeSet<>();
        suggestions.forEach(suggestion -> fired.add(suggestion.reason().rule().value()));
        SortedMap<String, Priority> practices = new TreeMap<>();
        Recommendation.from(suggestions)
                .forEach(each -> practices.put(each.practice().value(), each.priority()));
        return new Outcome(fired, practices);
    }
}
