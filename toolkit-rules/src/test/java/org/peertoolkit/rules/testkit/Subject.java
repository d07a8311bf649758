package org.peertoolkit.rules.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.rule.Rule;

/** The rules and the engine that a law looks at. */
record Subject(Catalog catalog, List<Rule> rules, RecommendationEngine engine) {

    /** One way for rules to be inconsistent. */
    @FunctionalInterface
    interface Law {

        /** How the law is broken on some responses: a sentence that begins in lower case; null when it holds. */
        @Nullable
        String broken(Responses responses);
    }

    Evidence evidence(Responses responses) {
        return Evidence.of(AnswerSheet.of(catalog, responses));
    }

    Collection<Suggestion> suggest(Responses responses) {
        return engine.suggest(evidence(responses));
    }

    boolean isHome(Suggestion suggestion, DomainId domain) {
        Optional<Practice> practice = catalog.practice(suggestion.practice());
        return practice.isPresent() && practice.get().homeDomain().equals(domain);
    }
}
