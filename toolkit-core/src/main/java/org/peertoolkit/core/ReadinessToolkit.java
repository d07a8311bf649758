package org.peertoolkit.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.assessment.Verification;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.recommendation.Comparisons;
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
    private final String contentSha256;

    private ReadinessToolkit(Catalog catalog, RecommendationEngine engine) {
        this.catalog = catalog;
        this.engine = engine;
        this.contentSha256 = catalog.sources().isEmpty() ? "" : SourceFile.sha256(catalog.sources());
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
        return assess(responses, Comparisons.NONE);
    }

    /**
     * Assesses responses beside those of an earlier assessment, so that rules can tell what did not move. Earlier levels
     * are used only where the question then was the one of today: that is known when both answered the same edition, and
     * otherwise none is used and a notice says so.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException as {@link #assess(Responses)}
     */
    public Assessment assess(Responses responses, Responses earlier) {
        boolean comparable = responses.content().equals(earlier.content());
        Comparisons comparisons = comparable
                ? Comparisons.NONE.withEarlier(AnswerSheet.of(catalog, earlier).levels())
                : Comparisons.NONE;
        return assess(responses, comparisons, null, Notices.ofEarlier(responses, earlier));
    }

    /**
     * Assesses responses beside what they were compared with, for example to repeat an assessment from its JSON.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException as {@link #assess(Responses)}
     */
    public Assessment assess(Responses responses, Comparisons comparisons) {
        return assess(responses, comparisons, null, List.of());
    }

    /**
     * Assesses what several respondents say together; how far they lie apart reaches the rules. What the assessment holds
     * keeps to the anonymity floor, so that it may be shown to others than the respondents.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if fewer respondents have a voice than the floor, or if
     *     the facilitator's record is asked for and there is none
     */
    public Assessment assess(Panel panel, PanelConvention convention) {
        PanelFigures figures = panel.figures(convention);
        return assess(
                panel.consensus(convention),
                Comparisons.NONE.withDisagreement(figures.spreads()),
                figures,
                Notices.ofPanel(panel, figures));
    }

    /**
     * Checks an assessment against its receipt: whether the same files are at hand, whether its responses are those that were
     * assessed, and, when all that is so, whether assessing them anew gives the same text to the last byte.
     *
     * @return what differs, with the name of each file; of a panel the figures are checked for changes, and cannot be counted
     *     anew without the answers of each respondent; explanations are taken as they stand
     */
    public Verification verify(RecordedAssessment recorded) {
        return new ReceiptCheck(this, recorded, null).check(receipt(respond().build(), "", engine.current()));
    }

    /**
     * Checks an assessment against its receipt as {@link #verify(RecordedAssessment)} does, and its explanations too.
     *
     * @param explaining explains an assessment; it is asked only when the recorded one has explanations
     */
    public Verification verify(
            RecordedAssessment recorded, Function<? super Assessment, List<Explanation>> explaining) {
        return new ReceiptCheck(this, recorded, explaining)
                .check(receipt(respond().build(), "", engine.current()));
    }

    /**
     * Compares two or more assessments of one organization. Where the content or the rules at hand are not those of an
     * assessment, its answers are assessed anew, so that what the answers did can be told from what the rules did.
     *
     * @param standings taken by day where all have one, and otherwise in the order in which they are given
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Progress progress(List<Standing> standings) {
        return Progress.of(standings, new Reassessment(this)::practices);
    }

    private Assessment assess(
            Responses responses, Comparisons comparisons, @Nullable PanelFigures panel, List<Notice> more) {
        Responses checked = responses.checkedFor(catalog);
        AnswerSheet sheet = AnswerSheet.of(catalog, checked);
        Evidence evidence = Evidence.of(sheet, comparisons);
        RecommendationEngine current = engine.current();
        Collection<Suggestion> suggestions = checked.answers().isEmpty() ? List.of() : current.suggest(evidence);
        CustomToolkit advice = CustomToolkit.of(evidence, Recommendation.from(suggestions));
        LOG.debug(
                "{} answers led to {} practices",
                checked.answers().size(),
                advice.advice().size());
        List<Notice> notices = new ArrayList<>(Notices.of(checked, catalog));
        notices.addAll(more);
        boolean alone = more.isEmpty() && comparisons.isEmpty() && panel == null;
        String compared = alone ? "" : SourceFile.sha256(AssessmentJson.comparisons(more, comparisons, panel));
        Receipt receipt = receipt(checked, compared, current);
        return new Assessment(sheet, evidence.scorecard(), advice, notices, receipt, comparisons, panel);
    }

    private Receipt receipt(Responses responses, String comparisonsSha256, RecommendationEngine current) {
        EngineIdentity identity = current.identity();
        return new Receipt(
                LibraryVersion.text(),
                catalog.version(),
                contentSha256,
                identity.name(),
                identity.rulesSha256(),
                SourceFile.sha256(ResponsesJson.write(responses)),
                comparisonsSha256,
                catalog.sources(),
                identity.ruleFiles());
    }
}
