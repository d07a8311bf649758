package org.peertoolkit.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.spi.RecommendationEngine.EngineIdentity;
import org.peertoolkit.core.toolkit.CustomToolkit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assesses an organization's readiness and gives it its customized toolkit.
 *
 * <p>With the bundled content and rules, from {@code toolkit-content} and {@code toolkit-rules}:
 *
 * <pre>{@code
 * Catalog catalog = BundledContent.load();
 * ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, RuleBook.bundled().engine(catalog));
 *
 * Responses responses = toolkit.respond()
 *         .profile("roles", "peer")
 *         .level("sup-02", 1)
 *         .notApplicable("fin-05", "We do not bill")
 *         .dontKnow("mon-03")
 *         .build();
 *
 * Assessment assessment = toolkit.assess(responses);
 * for (Advice advice : assessment.toolkit().startHere()) {
 *     System.out.println(advice.practice().title() + ": " + advice.reasons().get(0).because());
 * }
 * }</pre>
 *
 * <p>Immutable, and safe for many threads when its engine is, which the contract of engines demands. The same responses
 * always give an equal assessment.
 */
public final class ReadinessToolkit {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessToolkit.class);

    private final Catalog catalog;
    private final RecommendationEngine engine;

    private ReadinessToolkit(Catalog catalog, RecommendationEngine engine) {
        this.catalog = catalog;
        this.engine = engine;
    }

    /** A toolkit over some content and some engine. */
    public static ReadinessToolkit of(Catalog catalog, RecommendationEngine engine) {
        return new ReadinessToolkit(catalog, engine);
    }

    /** The version of this library, for example {@code 0.1.0}. */
    public static String version() {
        return LibraryVersion.text();
    }

    public Catalog catalog() {
        return catalog;
    }

    /** What to ask; narrow it to the quick check or to an organization's roles. */
    public Questionnaire questionnaire() {
        return Questionnaire.of(catalog);
    }

    /** Begins new responses. */
    public ResponsesBuilder respond() {
        return Responses.to(catalog);
    }

    /**
     * Assesses responses. Part-filled responses are fine: a domain with too few levels has no score and says why, and
     * responses without any answer give no recommendation.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if the responses were built for other content, or for
     *     an edition whose questions or levels this one does not have
     */
    public Assessment assess(Responses responses) {
        Responses checked = responses.toBuilder(catalog).build();
        AnswerSheet sheet = AnswerSheet.of(catalog, checked);
        Evidence evidence = Evidence.of(sheet);
        RecommendationEngine current = engine.current();
        Collection<Suggestion> suggestions = checked.answers().isEmpty() ? List.of() : current.suggest(evidence);
        CustomToolkit advice = CustomToolkit.of(evidence, Recommendation.from(suggestions));
        LOG.debug(
                "{} answers led to {} practices",
                checked.answers().size(),
                advice.advice().size());
        return new Assessment(sheet, evidence.scorecard(), advice, notices(checked), receipt(checked, current));
    }

    private List<Notice> notices(Responses responses) {
        List<Notice> notices = new ArrayList<>();
        if (responses.answers().isEmpty()) {
            notices.add(new Notice(
                    "nothing-answered",
                    "No question has an answer, so there is no score and no recommendation. Answer a few questions and"
                            + " assess again."));
        }
        if (!responses.content().equals(catalog.version())) {
            notices.add(new Notice(
                    "other-edition",
                    "The answers were given to edition %s of the questions, and were assessed with edition %s."
                            .formatted(
                                    responses.content().version(),
                                    catalog.version().version())));
        }
        return notices;
    }

    private Receipt receipt(Responses responses, RecommendationEngine current) {
        EngineIdentity identity = current.identity();
        String contentHash = catalog.sources().isEmpty() ? "" : SourceFile.sha256(catalog.sources());
        return new Receipt(
                LibraryVersion.text(),
                catalog.version(),
                contentHash,
                identity.name(),
                identity.rulesSha256(),
                SourceFile.sha256(ResponsesJson.write(responses)));
    }
}
