package org.peertoolkit.examples.web.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.core.panel.Consensus;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.progress.CarryOver;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.storage.Answers;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.storage.Participants;
import org.peertoolkit.examples.web.storage.RecordedResults;
import org.peertoolkit.examples.web.storage.SelfAssessments;
import org.peertoolkit.examples.web.storage.Transaction;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/** What comes of answers. Of several people only what the anonymity floor lets out, and nothing before answering has ended. */
public final class Results {

    private final Database database;
    private final Toolkits toolkits;
    private final Clock clock;

    public Results(Database database, Toolkits toolkits, Clock clock) {
        this.database = database;
        this.toolkits = toolkits;
        this.clock = clock;
    }

    /**
     * The assessment, made anew from the answers with the content and the rules of now.
     *
     * @param language the language of its texts
     * @throws Refused if several people answer and have not ended
     * @throws org.peertoolkit.core.problem.InvalidInputException if too few people answered
     */
    public Assessment of(SelfAssessment assessment, Language language) {
        return database.look(transaction -> of(transaction, assessment, toolkits.in(language)));
    }

    /** What was recorded when the assessment was finished, or nothing while it is not. */
    public Optional<RecordedAssessment> recorded(SelfAssessment assessment) {
        return database.look(transaction -> recorded(transaction, assessment));
    }

    /**
     * How the organization moved over all of its finished assessments.
     *
     * @return nothing while fewer than two are finished
     */
    public Optional<Progress> progress(List<SelfAssessment> all, Language language) {
        ReadinessToolkit toolkit = toolkits.in(language);
        List<Standing> standings = new ArrayList<>();
        for (SelfAssessment each : all) {
            recorded(each).ifPresent(recorded -> standings.add(recorded.standing(toolkit.catalog())));
        }
        return standings.size() < 2 ? Optional.empty() : Optional.of(toolkit.progress(standings));
    }

    /** What the answers of one who answers settle already, whatever is answered to the rest. */
    public Outlook outlook(Visit visit) {
        ReadinessToolkit toolkit = toolkits.inOriginal();
        Responses responses =
                database.look(transaction -> responses(transaction, visit.assessment(), toolkit, visit.answering()));
        return toolkits.explainer().outlook(responses, visit.assessment().asked(toolkit.catalog()));
    }

    /** What of the assessment before this one waits to be confirmed; nothing when this is the first. */
    public Optional<CarryOver> carriedOver(Visit visit, Language language) {
        ReadinessToolkit toolkit = toolkits.in(language);
        return database.look(transaction -> before(transaction, visit.assessment())
                .flatMap(earlier -> recorded(transaction, earlier))
                .map(recorded -> CarryOver.from(recorded.standing(toolkit.catalog()), toolkit.catalog())));
    }

    /** Keeps what came of an assessment that has just ended, unless too few people answered for anything to be kept. */
    void record(Transaction transaction, String id) {
        SelfAssessment assessment =
                SelfAssessments.find(transaction, id).orElseThrow(() -> new Refused(Refused.Why.GONE));
        ReadinessToolkit toolkit = toolkits.in(assessment.language());
        if (assessment.together() && !isShown(transaction, assessment)) {
            return;
        }
        Assessment result = of(transaction, assessment, toolkit);
        RecordedResults.put(transaction, id, LocalDate.now(clock), AssessmentJson.write(result));
    }

    private Assessment of(Transaction transaction, SelfAssessment assessment, ReadinessToolkit toolkit) {
        List<Participant> participants = Participants.of(transaction, assessment.id());
        if (participants.isEmpty()) {
            Optional<RecordedAssessment> imported = recorded(transaction, assessment);
            if (imported.isPresent()) {
                RecordedAssessment recorded = imported.get();
                return toolkit.assess(recorded.responses(toolkit.catalog()), recorded.comparisons());
            }
        }
        if (assessment.together()) {
            return panel(transaction, assessment, toolkit, participants);
        }
        Responses responses = responses(transaction, assessment, toolkit, participants.get(0));
        return before(transaction, assessment)
                .flatMap(earlier -> recorded(transaction, earlier))
                .map(recorded -> toolkit.assess(responses, recorded.responses(toolkit.catalog())))
                .orElseGet(() -> toolkit.assess(responses));
    }

    private Assessment panel(
            Transaction transaction,
            SelfAssessment assessment,
            ReadinessToolkit toolkit,
            List<Participant> participants) {
        if (!assessment.isClosed()) {
            throw new Refused(Refused.Why.STILL_OPEN);
        }
        List<Voice> voices = new ArrayList<>();
        boolean agreed = false;
        for (Participant participant : participants) {
            boolean facilitator = participant.group().equals(Panel.FACILITATOR);
            if (participant.isSubmitted() || facilitator) {
                voices.add(new Voice("answers", responses(transaction, assessment, toolkit, participant)));
                agreed |= facilitator;
            }
        }
        PanelConvention convention = PanelConvention.STANDARD
                .withFloor(assessment.floor())
                .with(agreed ? Consensus.FACILITATOR : Consensus.MEDIAN);
        return toolkit.assess(Panel.of(toolkit.catalog(), voices), convention);
    }

    /** Whether enough people have answered for anything to be shown. */
    private static boolean isShown(Transaction transaction, SelfAssessment assessment) {
        return Participants.of(transaction, assessment.id()).stream()
                        .filter(participant -> !participant.group().equals(Panel.FACILITATOR))
                        .filter(Participant::isSubmitted)
                        .count()
                >= assessment.floor();
    }

    private static Responses responses(
            Transaction transaction, SelfAssessment assessment, ReadinessToolkit toolkit, Participant participant) {
        Map<QuestionId, Answer> answers = Answers.current(transaction, participant.id());
        @Nullable Participant named = assessment.together() ? participant : null;
        return AnsweredContent.of(toolkit.catalog(), assessment, named, answers);
    }

    private static Optional<SelfAssessment> before(Transaction transaction, SelfAssessment assessment) {
        return SelfAssessments.of(transaction, assessment.organization()).stream()
                .filter(each -> each.number() < assessment.number())
                .reduce((first, second) -> second);
    }

    private static Optional<RecordedAssessment> recorded(Transaction transaction, SelfAssessment assessment) {
        return RecordedResults.find(transaction, assessment.id())
                .map(json -> RecordedAssessment.read(name(assessment), json));
    }

    /** What comparisons call an assessment. */
    public static String name(SelfAssessment assessment) {
        return "%s · %s".formatted(assessment.number(), assessment.created());
    }
}
