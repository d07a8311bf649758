package org.peertoolkit.rules.internal.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.rule.Rule;

/**
 * Follows checked rules by sets of bits, without Drools: the quickest, for very many answers. What it suggests, {@link
 * RuleEvaluation} says, as for {@link DroolsEngine}.
 */
public final class IndexedEngine implements RecommendationEngine {

    /** Its number goes up when its results could change; they are those of the rules, so they should not. */
    static final String NAME = "bit index 1";

    private final RuleEvaluation evaluation;
    private final EngineIdentity identity;

    /**
     * @param rulesSha256 the hash of the rule files, or empty when the rules come from no file
     */
    public IndexedEngine(List<Rule> rules, Catalog catalog, String rulesSha256) {
        this(rules, catalog, new EngineIdentity(NAME, rulesSha256), any -> null);
    }

    /**
     * @param files the files that the rules were read from
     */
    public IndexedEngine(List<Rule> rules, Catalog catalog, List<SourceFile> files) {
        this(rules, catalog, files, any -> null);
    }

    /**
     * @param files the files that the rules were read from
     * @param languages the language of a rule's reason, or null when it is that of the catalog
     */
    public IndexedEngine(
            List<Rule> rules, Catalog catalog, List<SourceFile> files, Function<RuleId, @Nullable Language> languages) {
        this(rules, catalog, new EngineIdentity(NAME, SourceFile.sha256(files), files), languages);
    }

    private IndexedEngine(
            List<Rule> rules,
            Catalog catalog,
            EngineIdentity identity,
            Function<RuleId, @Nullable Language> languages) {
        this.evaluation = new RuleEvaluation(rules, catalog, languages, BitNetwork::new);
        this.identity = identity;
    }

    @Override
    public Collection<Suggestion> suggest(Evidence evidence) {
        return evaluation.suggest(evidence);
    }

    @Override
    public EngineIdentity identity() {
        return identity;
    }

    /** Reads evidence as {@link #holding} takes it; that is the same for every engine of this package. */
    public int[] read(Evidence evidence) {
        return evaluation.read(evidence);
    }

    /** The positions of the rules that hold: the evaluation alone, without reading evidence and giving reasons. */
    public BitSet holding(int[] read) {
        return evaluation.holding(read);
    }
}
