package org.peertoolkit.examples.benchmarks.contender;

import org.peertoolkit.core.recommendation.Priority;

/** What one rule says; in generated packs no two rules say the same. */
public record Advice(String practice, Priority priority) {

    @Override
    public String toString() {
        return practice + " " + priority;
    }
}
