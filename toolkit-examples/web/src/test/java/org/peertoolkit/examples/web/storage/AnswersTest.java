package org.peertoolkit.examples.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.assessment.AnswerEntry;
import org.peertoolkit.examples.web.assessment.Organization;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.durability.PostgresServer;

/** The history of answers, the same in both databases. */
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void sqlite_keeps_the_history(@TempDir Path folder) throws Exception {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("a.db"), null, null)) {
            laws(database);
        }
    }

    @Test
    void postgresql_keeps_the_history() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(
                programs.isPresent() || "true".equals(System.getenv("CI")),
                "PostgreSQL is not installed: apt-get install postgresql");
        try (PostgresServer server = PostgresServer.start(programs.orElseThrow());
                Database database = Database.open(server.url(), "postgres", null)) {
            laws(database);
        }
    }

    private static void laws(Database database) throws Exception {
        the_last_answer_counts_and_all_stay_in_the_history(database);
        many_at_once_get_one_place_each(database);
        what_fails_half_way_has_not_happened(database);
        a_place_in_the_history_is_given_once(database);
        a_record_is_claimed_by_one_of_two(database);
    }

    private static void the_last_answer_counts_and_all_stay_in_the_history(Database database) {
        Participant person = person(database);
        QuestionId one = new QuestionId("one");
        QuestionId two = new QuestionId("two");
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(one, Answer.level(2).withNote("naïve 漢字 🙂"));
        answers.put(two, Answer.notApplicable("why not"));
        add(database, person, answers);
        add(database, person, Map.of(one, Answer.dontKnow()));
        Map<QuestionId, Answer> back = new LinkedHashMap<>();
        back.put(two, null);
        add(database, person, back);

        assertThat(current(database, person)).isEqualTo(Map.of(one, Answer.dontKnow()));
        assertThat(history(database, person))
                .extracting(AnswerEntry::answer)
                .containsExactly(
                        Answer.level(2).withNote("naïve 漢字 🙂"),
                        Answer.notApplicable("why not"),
                        Answer.dontKnow(),
                        null);
    }

    private static void many_at_once_get_one_place_each(Database database) throws Exception {
        Participant person = person(database);
        ExecutorService many = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            QuestionId question = new QuestionId("q-" + i);
            all.add(many.submit(() -> add(database, person, Map.of(question, Answer.level(1)))));
        }
        for (Future<?> each : all) {
            each.get();
        }
        many.shutdown();
        assertThat(history(database, person))
                .extracting(AnswerEntry::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
    }

    private static void what_fails_half_way_has_not_happened(Database database) {
        Participant person = person(database);
        assertThatThrownBy(() -> database.doInTransaction(transaction -> {
                    Answers.add(
                            transaction,
                            person.assessment(),
                            person.id(),
                            Map.of(new QuestionId("one"), Answer.level(1)),
                            TODAY);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        assertThat(history(database, person)).isEmpty();
    }

    private static void a_place_in_the_history_is_given_once(Database database) {
        Participant person = person(database);
        add(database, person, Map.of(new QuestionId("one"), Answer.level(1)));
        assertThatThrownBy(() -> database.doInTransaction(t -> t.change(
                        "insert into answer (assessment_id, seq, participant_id, question, kind, answered_day)"
                                + " values (?, 1, ?, 'one', 'dont-know', '2026-11-22')",
                        person.assessment(),
                        person.id())))
                .isInstanceOf(StorageException.class)
                .hasMessage("The database failed; nothing was saved.");
    }

    private static void a_record_is_claimed_by_one_of_two(Database database) {
        Participant person = person(database);
        database.doInTransaction(t -> Participants.claim(t, person.id(), 1));
        assertThatThrownBy(() -> database.doInTransaction(t -> Participants.claim(t, person.id(), 1)))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessage("The record was changed by someone else meanwhile.");
    }

    private static void add(Database database, Participant person, Map<QuestionId, Answer> answers) {
        database.inTransaction(t -> Answers.add(t, person.assessment(), person.id(), answers, TODAY));
    }

    private static Map<QuestionId, Answer> current(Database database, Participant person) {
        return database.inTransaction(transaction -> Answers.current(transaction, person.id()));
    }

    private static List<AnswerEntry> history(Database database, Participant person) {
        return database.inTransaction(transaction -> Answers.history(transaction, person.assessment()));
    }

    private static Participant person(Database database) {
        Organization organization = new Organization(UUID.randomUUID().toString(), TODAY, null, 1);
        SelfAssessment assessment = new SelfAssessment(
                UUID.randomUUID().toString(),
                organization.id(),
                1,
                new ContentVersion("c", "1"),
                true,
                true,
                Language.ENGLISH,
                5,
                TODAY,
                TODAY.plusDays(1),
                null,
                List.of("Peers"),
                Profile.EMPTY,
                1);
        Participant person = new Participant(UUID.randomUUID().toString(), assessment.id(), "Peers", null, 1);
        database.doInTransaction(transaction -> {
            Organizations.add(transaction, organization);
            SelfAssessments.add(transaction, assessment);
            Participants.add(transaction, person);
        });
        return person;
    }
}
