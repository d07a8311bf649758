package org.peertoolkit.examples.web.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.assessment.AnswerEntry;

/** The history of answers in the database. It only grows; the last answer to a question counts. */
public final class Answers {

    private static final String LEVEL = "level";
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final String DONT_KNOW = "dont-know";
    private static final String TAKEN_BACK = "taken-back";

    private Answers() {}

    /**
     * Adds answers.
     *
     * @param answers by question; null takes one back
     * @return the place of the last one in the history of the assessment
     */
    public static int add(
            Transaction transaction,
            String assessment,
            String participant,
            Map<QuestionId, @Nullable Answer> answers,
            LocalDate today) {
        transaction.change("update assessment set last_seq = last_seq + ? where id = ?", answers.size(), assessment);
        int last = transaction
                .first("select last_seq from assessment where id = ?", row -> row.number("last_seq"), assessment)
                .orElseThrow();
        int seq = last - answers.size();
        for (Map.Entry<QuestionId, @Nullable Answer> entry : answers.entrySet()) {
            seq++;
            insert(transaction, assessment, new AnswerEntry(seq, participant, entry.getKey(), entry.getValue(), today));
        }
        return last;
    }

    /** The whole history of an assessment, the first answer first. */
    public static List<AnswerEntry> history(Transaction transaction, String assessment) {
        return transaction.list("select * from answer where assessment_id = ? order by seq", Answers::read, assessment);
    }

    /** What a participant's answers are now, by question. */
    public static SortedMap<QuestionId, Answer> current(Transaction transaction, String participant) {
        return current(transaction.list(
                "select * from answer where participant_id = ? order by seq", Answers::read, participant));
    }

    /** What the answers of a history are at its end. It must be the history of one participant. */
    public static SortedMap<QuestionId, Answer> current(List<AnswerEntry> history) {
        SortedMap<QuestionId, Answer> current = new TreeMap<>();
        for (AnswerEntry entry : history) {
            Answer answer = entry.answer();
            if (answer == null) {
                current.remove(entry.question());
            } else {
                current.put(entry.question(), answer);
            }
        }
        return current;
    }

    private static void insert(Transaction transaction, String assessment, AnswerEntry entry) {
        Answer answer = entry.answer();
        transaction.change(
                "insert into answer (assessment_id, seq, participant_id, question, kind, level, why, note, answered_day)"
                        + " values (?, ?, ?, ?, ?, " + level(answer) + ", ?, ?, ?)",
                assessment,
                entry.seq(),
                entry.participant(),
                entry.question().value(),
                kind(answer),
                answer instanceof Answer.NotApplicable not ? not.why() : null,
                answer == null ? null : answer.note(),
                entry.day());
    }

    /** A number of ours, written out because a text that is null is no number to PostgreSQL. */
    private static String level(@Nullable Answer answer) {
        return answer instanceof Answer.Rated rated ? Integer.toString(rated.level()) : "null";
    }

    private static String kind(@Nullable Answer answer) {
        if (answer instanceof Answer.Rated) {
            return LEVEL;
        }
        if (answer instanceof Answer.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return answer == null ? TAKEN_BACK : DONT_KNOW;
    }

    private static AnswerEntry read(Row row) {
        String note = row.textOrNull("note");
        Answer answer = switch (row.text("kind")) {
            case LEVEL -> Answer.level(row.number("level"));
            case NOT_APPLICABLE -> Answer.notApplicable(row.text("why"));
            case DONT_KNOW -> Answer.dontKnow();
            default -> null;
        };
        return new AnswerEntry(
                row.number("seq"),
                row.text("participant_id"),
                new QuestionId(row.text("question")),
                answer == null ? null : answer.withNote(note),
                row.day("answered_day"));
    }
}
