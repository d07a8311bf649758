package org.peertoolkit.examples.web.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.storage.Organizations;
import org.peertoolkit.examples.web.storage.SelfAssessments;
import org.peertoolkit.examples.web.storage.Transaction;

/** Deletes: an assessment that somebody no longer wants, and those whose time has come. */
public final class Keeping {

    private final Database database;
    private final Clock clock;

    public Keeping(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Deletes an assessment with everything of it; with the last one goes the organization, its plan and its links. */
    public void delete(Visit visit) {
        database.doInTransaction(
                transaction -> delete(transaction, visit.assessment().id()));
        database.sweep();
    }

    /**
     * Deletes every assessment whose time has come.
     *
     * @return how many
     */
    public int deleteExpired() {
        int deleted = database.inTransaction(transaction -> {
            List<String> expired = SelfAssessments.expired(transaction, LocalDate.now(clock));
            expired.forEach(id -> delete(transaction, id));
            return expired.size();
        });
        database.sweep();
        return deleted;
    }

    private static void delete(Transaction transaction, String id) {
        SelfAssessments.lock(transaction, id);
        SelfAssessments.find(transaction, id).ifPresent(assessment -> {
            SelfAssessments.delete(transaction, id);
            if (SelfAssessments.of(transaction, assessment.organization()).isEmpty()) {
                Organizations.delete(transaction, assessment.organization());
            }
        });
    }
}
