package org.peertoolkit.examples.web.storage;

import java.time.LocalDate;
import java.util.Optional;

/** What came of assessments when they were finished, in the database. */
public final class RecordedResults {

    private RecordedResults() {}

    /** Keeps a result in place of the one before. */
    public static void put(Transaction transaction, String assessment, LocalDate today, String json) {
        remove(transaction, assessment);
        transaction.change(
                "insert into recorded_result (assessment_id, recorded_day, result) values (?, ?, ?)",
                assessment,
                today,
                json);
    }

    /** The result of an assessment as JSON, or nothing when it is not finished. */
    public static Optional<String> find(Transaction transaction, String assessment) {
        return transaction.first(
                "select result from recorded_result where assessment_id = ?", row -> row.text("result"), assessment);
    }

    /** Forgets a result, because answering goes on. */
    public static void remove(Transaction transaction, String assessment) {
        transaction.change("delete from recorded_result where assessment_id = ?", assessment);
    }
}
