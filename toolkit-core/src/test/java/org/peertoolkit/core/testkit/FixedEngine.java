package org.peertoolkit.core.testkit;

import java.util.Collection;
import java.util.List;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.spi.RecommendationEngine;

/**
 * An engine that always suggests the same, whatever was answered; for tests of what comes after an engine. It keeps no
 * contract but its own.
 *
 * @param suggestions what it suggests; empty for an engine that never suggests anything
 */
public record FixedEngine(List<Suggestion> suggestions) implements RecommendationEngine {

    public FixedEngine {
        suggestions = List.copyOf(suggestions);
    }

    @Override
    public Collection<Suggestion> suggest(Evidence evidence) {
        return suggestions;
    }

    @Override
    public EngineIdentity identity() {
        return new EngineIdentity("fixed suggestions", "");
    }
}
