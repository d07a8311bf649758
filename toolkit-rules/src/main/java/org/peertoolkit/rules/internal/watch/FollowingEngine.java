package org.peertoolkit.rules.internal.watch;

import java.util.Collection;
import java.util.function.Supplier;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.spi.RecommendationEngine;

/**
 * Asks whichever engine is in force when it is asked.
 *
 * @param inForce gives the engine in force; asked once for each call
 */
public record FollowingEngine(Supplier<RecommendationEngine> inForce) implements RecommendationEngine {

    @Override
    public Collection<Suggestion> suggest(Evidence evidence) {
        return inForce.get().suggest(evidence);
    }

    @Override
    public EngineIdentity identity() {
        return inForce.get().identity();
    }

    @Override
    public RecommendationEngine current() {
        return inForce.get();
    }
}
