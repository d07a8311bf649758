package org.peertoolkit.examples.web.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.assessment.Access;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.storage.Answers;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.storage.Links;
import org.peertoolkit.examples.web.storage.Participants;
import org.peertoolkit.examples.web.storage.SelfAssessments;
import org.peertoolkit.examples.web.storage.Transaction;

/** Answers: begun, saved one by one, handed in and taken back. What a method here has saved is on the disk when it returns. */
public final class Answering {

    /** So many people answer one assessment at most; whoever opens an invitation without end fills no database. */
    private static final int MOST_PARTICIPANTS = 2_000;

    private final Database database;
    private final Results results;
    private final Clock clock;

    public Answering(Database database, Results results, Clock clock) {
        this.database = database;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Begins to answer as one more of a role group, and gives the link to come back with. Whoever invited cannot work it out.
     *
     * @throws Refused if answering has ended, or too many have begun
     */
    public SecretLink join(Visit visit) {
        SecretLink link = SecretLink.random();
        Access invitation = visit.access();
        String group = invitation.group();
        if (group == null) {
            throw new IllegalStateException("This link does not invite.");
        }
        database.doInTransaction(transaction -> {
            SelfAssessment assessment = open(transaction, visit);
            if (Participants.of(transaction, assessment.id()).size() >= MOST_PARTICIPANTS) {
                throw new Refused(Refused.Why.FULL);
            }
            Participant participant = new Participant(UUID.randomUUID().toString(), assessment.id(), group, null, 1);
            Participants.add(transaction, participant);
            Access own =
                    new Access(LinkRole.RESPONDENT, assessment.organization(), assessment.id(), participant.id(), null);
            Links.add(transaction, link.hash(), own, LocalDate.now(clock));
        });
        return link;
    }

    /** What this person has answered so far. */
    public SortedMap<QuestionId, Answer> answers(Visit visit) {
        return database.look(
                transaction -> Answers.current(transaction, visit.answering().id()));
    }

    /**
     * Saves answers. What is saved already is not saved again.
     *
     * @param answers by question; null takes one back
     * @return how many were new or different
     * @throws Refused if answering has ended, or these answers are handed in
     */
    public int save(Visit visit, Map<QuestionId, @Nullable Answer> answers) {
        String participant = visit.answering().id();
        return database.inTransaction(transaction -> {
            SelfAssessment assessment = open(transaction, visit);
            if (Participants.find(transaction, participant)
                    .orElseThrow(() -> new Refused(Refused.Why.GONE))
                    .isSubmitted()) {
                throw new Refused(Refused.Why.SUBMITTED);
            }
            Map<QuestionId, @Nullable Answer> news = news(Answers.current(transaction, participant), answers);
            if (!news.isEmpty()) {
                Answers.add(transaction, assessment.id(), participant, news, LocalDate.now(clock));
            }
            return news.size();
        });
    }

    /**
     * Says what the organization is like. A coordinator does so for everyone.
     *
     * @param version the version of the assessment that was looked at
     * @throws Refused if answering has ended
     * @throws org.peertoolkit.examples.web.storage.ChangedMeanwhileException if somebody else did so meanwhile
     */
    public void describe(Visit visit, int version, Profile profile) {
        database.doInTransaction(transaction -> {
            SelfAssessment assessment = open(transaction, visit);
            SelfAssessments.setProfile(transaction, assessment.id(), version, profile);
        });
    }

    /**
     * Hands answers in. When somebody answers alone, that ends the assessment.
     *
     * @throws Refused if answering has ended
     */
    public void submit(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        database.doInTransaction(transaction -> {
            SelfAssessment assessment = open(transaction, visit);
            Participants.setSubmitted(transaction, visit.answering().id(), today);
            if (!assessment.together()) {
                SelfAssessments.close(transaction, assessment.id(), today);
                results.record(transaction, assessment.id());
            }
        });
    }

    /**
     * Takes answers back, to change them.
     *
     * @throws Refused if answering has ended for everyone, or another assessment was begun since
     */
    public void takeBack(Visit visit) {
        database.doInTransaction(transaction -> {
            if (visit.access().role() == LinkRole.ALONE) {
                SelfAssessments.lock(transaction, visit.assessment().id());
                boolean newest = SelfAssessments.of(
                                transaction, visit.organization().id())
                        .stream()
                        .noneMatch(each -> each.number() > visit.assessment().number());
                if (!newest) {
                    throw new Refused(Refused.Why.CLOSED);
                }
                SelfAssessments.reopen(transaction, visit.assessment().id());
            } else {
                open(transaction, visit);
            }
            Participants.setSubmitted(transaction, visit.answering().id(), null);
        });
    }

    /** The assessment as it is now; nobody else can change it before this transaction ends. */
    private static SelfAssessment open(Transaction transaction, Visit visit) {
        SelfAssessments.lock(transaction, visit.assessment().id());
        SelfAssessment assessment = SelfAssessments.find(
                        transaction, visit.assessment().id())
                .orElseThrow(() -> new Refused(Refused.Why.GONE));
        if (assessment.isClosed()) {
            throw new Refused(Refused.Why.CLOSED);
        }
        return assessment;
    }

    static Map<QuestionId, @Nullable Answer> news(
            Map<QuestionId, Answer> known, Map<QuestionId, @Nullable Answer> answers) {
        Map<QuestionId, @Nullable Answer> news = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            Answer before = known.get(question);
            boolean same = answer == null ? before == null : answer.equals(before);
            if (!same) {
                news.put(question, answer);
            }
        });
        return news;
    }
}
