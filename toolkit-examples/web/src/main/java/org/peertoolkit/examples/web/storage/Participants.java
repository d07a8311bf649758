package org.peertoolkit.examples.web.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.assessment.Participant;

/** Those who answer, in the database. */
public final class Participants {

    private Participants() {}

    public static void add(Transaction transaction, Participant participant) {
        transaction.change(
                "insert into participant (id, assessment_id, group_name, submitted_day, version) values (?, ?, ?, ?, ?)",
                participant.id(),
                participant.assessment(),
                participant.group(),
                participant.submitted(),
                participant.version());
    }

    public static Optional<Participant> find(Transaction transaction, String id) {
        return transaction.first("select * from participant where id = ?", Participants::read, id);
    }

    /** Everyone of an assessment, by id, which is by chance: the order in which they came is nobody's business. */
    public static List<Participant> of(Transaction transaction, String assessment) {
        return transaction.list(
                "select * from participant where assessment_id = ? order by id", Participants::read, assessment);
    }

    /** Hands answers in, or takes them back when {@code day} is null. */
    public static void setSubmitted(Transaction transaction, String id, @Nullable LocalDate day) {
        transaction.change("update participant set submitted_day = ?, version = version + 1 where id = ?", day, id);
    }

    /**
     * Says that a participant's answers are about to change.
     *
     * @throws ChangedMeanwhileException if they are not in the version given
     */
    public static void claim(Transaction transaction, String id, int version) {
        if (transaction.change("update participant set version = version + 1 where id = ? and version = ?", id, version)
                != 1) {
            throw new ChangedMeanwhileException("The record");
        }
    }

    private static Participant read(Row row) {
        return new Participant(
                row.text("id"),
                row.text("assessment_id"),
                row.text("group_name"),
                row.dayOrNull("submitted_day"),
                row.number("version"));
    }
}
