package org.peertoolkit.core.spi;

import java.util.Collection;
import java.util.List;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;

/**
 * Decides which practices answer an organization's answers.
 *
 * <p>The contract, which {@code RecommendationEngineContract} in this module's test kit checks:
 *
 * <ul>
 *   <li>The same evidence always gives the same suggestions; their order does not matter.
 *   <li>Nothing is suggested where nothing was answered.
 *   <li>Every practice that is suggested exists, and every reason names only answers that were given, in catalog order,
 *       and only resources that exist.
 *   <li>One engine may be used by many threads at once.
 *   <li>{@link #current} suggests the same and has the same identity, as long as the rules do not change.
 * </ul>
 *
 * <p>An engine in three lines:
 *
 * <pre>{@code
 * RecommendationEngine engine = evidence -> evidence.answers().answers().entrySet().stream()
 *         .filter(entry -> entry.getValue() instanceof Answer.Rated rated && rated.level() == 1)
 *         .map(entry -> suggestionFor(entry.getKey(), entry.getValue()))
 *         .toList();
 * }</pre>
 */
@FunctionalInterface
public interface RecommendationEngine {

    /**
     * What is suggested on some evidence; empty when nothing is.
     */
    Collection<Suggestion> suggest(Evidence evidence);

    /** What the engine is and which rules it follows, for the receipt of an assessment. */
    default EngineIdentity identity() {
        return new EngineIdentity("custom engine", "");
    }

    /**
     * The engine as it is at this moment. One assessment uses it from beginning to end, so that what it suggests and what
     * {@link #identity} says always go together.
     *
     * @return this engine, unless it follows rules that can change while it is in use; such an engine returns one that
     *     stays with the rules of this moment
     */
    default RecommendationEngine current() {
        return this;
    }

    /**
     * What made a recommendation.
     *
     * @param name the engine's name and version; never empty
     * @param rulesSha256 the hash of its rules in lower-case hexadecimal, or empty when its rules are its code
     * @param ruleFiles the files that its rules were read from, by name; empty when its rules are its code, or when it does
     *     not say
     */
    record EngineIdentity(String name, String rulesSha256, List<SourceFile> ruleFiles) {

        public EngineIdentity {
            ruleFiles = List.copyOf(ruleFiles);
        }

        /** An engine that does not say from which files its rules were read. */
        public EngineIdentity(String name, String rulesSha256) {
            this(name, rulesSha256, List.of());
        }
    }
}
