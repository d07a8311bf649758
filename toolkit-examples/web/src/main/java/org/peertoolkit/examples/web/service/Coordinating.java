package org.peertoolkit.examples.web.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.storage.Answers;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.storage.Organizations;
import org.peertoolkit.examples.web.storage.Participants;
import org.peertoolkit.examples.web.storage.Plans;
import org.peertoolkit.examples.web.storage.SelfAssessments;
import org.peertoolkit.examples.web.storage.Transaction;

/** What a coordinator does: sees who has finished, ends answering, records what was agreed, plans. Never sees who said what. */
public final class Coordinating {

    private final Database database;
    private final Results results;
    private final Clock clock;

    public Coordinating(Database database, Results results, Clock clock) {
        this.database = database;
        this.results = results;
        this.clock = clock;
    }

    /**
     * How far a role group is.
     *
     * @param group its name
     * @param begun how many have opened the invitation and begun
     * @param finished how many of them have handed their answers in
     */
    public record Turnout(String group, int begun, int finished) {}

    /** How far each role group is, in the order of the invitations. */
    public List<Turnout> turnout(SelfAssessment assessment) {
        List<Participant> all = database.look(transaction -> Participants.of(transaction, assessment.id()));
        List<Turnout> turnout = new ArrayList<>();
        for (String group : assessment.groups()) {
            List<Participant> members = all.stream()
                    .filter(participant -> participant.group().equals(group))
                    .toList();
            int finished =
                    (int) members.stream().filter(Participant::isSubmitted).count();
            turnout.add(new Turnout(group, members.size(), finished));
        }
        return turnout;
    }

    /**
     * Ends answering for good, so that results can be shown: they may not change with one more person's answers, or that
     * person's answers could be worked out.
     *
     * @throws org.peertoolkit.examples.web.storage.ChangedMeanwhileException if it has ended already
     */
    public void close(Visit visit) {
        database.doInTransaction(transaction -> {
            String id = visit.assessment().id();
            SelfAssessments.lock(transaction, id);
            SelfAssessments.close(transaction, id, LocalDate.now(clock));
            results.record(transaction, id);
        });
    }

    /**
     * What the respondents agreed on when they met.
     *
     * @param answers by question; empty while nothing is recorded
     * @param version rises with every change; 0 while there is no record
     */
    public record Agreed(Map<QuestionId, Answer> answers, int version) {}

    /** The facilitator's record. */
    public Agreed agreed(SelfAssessment assessment) {
        return database.look(transaction -> facilitator(transaction, assessment.id())
                .map(record -> new Agreed(Answers.current(transaction, record.id()), record.version()))
                .orElseGet(() -> new Agreed(Map.of(), 0)));
    }

    /**
     * Records what the respondents agreed on.
     *
     * @param version the version of the record that was looked at
     * @param answers by question; null takes one back
     * @throws Refused if answering still goes on
     * @throws org.peertoolkit.examples.web.storage.ChangedMeanwhileException if somebody else recorded meanwhile
     */
    public void agree(Visit visit, int version, Map<QuestionId, @Nullable Answer> answers) {
        String id = visit.assessment().id();
        database.doInTransaction(transaction -> {
            SelfAssessments.lock(transaction, id);
            SelfAssessment now = SelfAssessments.find(transaction, id).orElseThrow(() -> new Refused(Refused.Why.GONE));
            if (!now.isClosed()) {
                throw new Refused(Refused.Why.STILL_OPEN);
            }
            Participant record = facilitator(transaction, id).orElseGet(() -> begun(transaction, id));
            Participants.claim(transaction, record.id(), version);
            Map<QuestionId, @Nullable Answer> news = Answering.news(Answers.current(transaction, record.id()), answers);
            if (!news.isEmpty()) {
                Answers.add(transaction, id, record.id(), news, LocalDate.now(clock));
            }
            results.record(transaction, id);
        });
    }

    /**
     * Sets what has to be said besides the link from now on.
     *
     * @param hash the hash of the passphrase
     * @throws org.peertoolkit.examples.web.storage.ChangedMeanwhileException if somebody else set one meanwhile
     */
    public void protect(Visit visit, String hash) {
        database.doInTransaction(transaction -> Organizations.setPassphrase(
                transaction, visit.organization().id(), visit.organization().version(), hash));
    }

    /** The plan of the organization. */
    public List<PlanItem> plan(Visit visit) {
        return database.look(
                transaction -> Plans.of(transaction, visit.organization().id()));
    }

    /**
     * Adds a line to the plan, or changes one.
     *
     * @throws org.peertoolkit.examples.web.storage.ChangedMeanwhileException if somebody else changed it meanwhile
     */
    public void plan(Visit visit, PlanItem item) {
        database.doInTransaction(
                transaction -> Plans.put(transaction, visit.organization().id(), item));
    }

    /** Takes a line out of the plan. */
    public void unplan(Visit visit, PracticeId practice) {
        database.doInTransaction(
                transaction -> Plans.remove(transaction, visit.organization().id(), practice));
    }

    private static Optional<Participant> facilitator(Transaction transaction, String assessment) {
        return Participants.of(transaction, assessment).stream()
                .filter(participant -> participant.group().equals(Panel.FACILITATOR))
                .findFirst();
    }

    private static Participant begun(Transaction transaction, String assessment) {
        Participant record = new Participant(UUID.randomUUID().toString(), assessment, Panel.FACILITATOR, null, 0);
        Participants.add(transaction, record);
        return record;
    }
}
