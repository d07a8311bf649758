package org.peertoolkit.examples.embedding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.toolkit.Advice;

/**
 * Deciding on advice without rules: a hospital has agreed on a short table of what matters to it, and that table decides.
 *
 * <p>A row says: when the answer to this question is at this level or lower, this practice has this priority. Everything
 * else (scores, order, reasons, resources, the receipt) comes from the toolkit as ever.
 */
public final class OwnEngine implements RecommendationEngine {

    private final List<PriorityTable.Row> rows;
    private final String sha256;

    /** An engine that follows a table which was read and checked. */
    public OwnEngine(PriorityTable table) {
        rows = table.rows();
        sha256 = SourceFile.sha256(table.text());
    }

    @Override
    public Collection<Suggestion> suggest(Evidence evidence) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (PriorityTable.Row row : rows) {
            Answer answer = evidence.answers().answer(row.question()).orElse(null);
            if (answer instanceof Answer.Rated rated && rated.level() <= row.atMost()) {
                Reason reason = new Reason(
                        row.id(),
                        row.because(),
                        row.sources(),
                        Map.of(row.question(), answer),
                        Set.of(),
                        Map.of(),
                        Map.of());
                suggestions.add(new Suggestion(row.practice(), row.priority(), reason));
            }
        }
        return suggestions;
    }

    @Override
    public EngineIdentity identity() {
        return new EngineIdentity("hospital priorities", sha256);
    }

    /** Prints what the hospital's table makes of a file of answers. */
    public static void main(String[] args) {
        Catalog catalog = BundledContent.load();
        ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new OwnEngine(PriorityTable.sample(catalog)));
        for (Advice advice : toolkit.assess(ResponsesJson.read(Path.of(args[0]), catalog))
                .toolkit()
                .advice()) {
            System.out.println(advice.priority() + " " + advice.practice().title());
        }
    }
}
