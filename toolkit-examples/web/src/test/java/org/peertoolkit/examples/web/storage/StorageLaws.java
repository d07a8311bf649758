package org.peertoolkit.examples.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.Dump;
import org.peertoolkit.examples.web.assessment.Access;
import org.peertoolkit.examples.web.assessment.AnswerEntry;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.Organization;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.service.Keeping;

/** What the rest of the app relies on, whichever database is under it. */
abstract class StorageLaws {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final boolean sqlite;
    private Database database;

    StorageLaws(boolean sqlite) {
        this.sqlite = sqlite;
    }

    /** Opens the database of the test; each time the same one. */
    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void the_last_answer_counts_and_all_stay_in_the_history() {
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

    @Test
    void many_at_once_get_one_place_each() throws Exception {
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

    @Test
    void what_fails_half_way_has_not_happened() {
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

    @Test
    void a_place_in_the_history_is_given_once() {
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

    @Test
    void a_record_is_claimed_by_one_of_two() {
        Participant person = person(database);
        database.doInTransaction(t -> Participants.claim(t, person.id(), 1));
        assertThatThrownBy(() -> database.doInTransaction(t -> Participants.claim(t, person.id(), 1)))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessage("The record was changed by someone else meanwhile.");
    }

    @Test
    void a_failure_beside_others_harms_nobody_else() throws Exception {
        Participant person = person(database);
        ExecutorService many = Executors.newFixedThreadPool(16);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            int number = i;
            all.add(many.submit(() -> {
                QuestionId question = new QuestionId("q-" + number);
                if (number % 4 != 0) {
                    add(database, person, Map.of(question, Answer.level(1)));
                    return;
                }
                assertThatThrownBy(() -> database.doInTransaction(transaction -> {
                            Map<QuestionId, Answer> lost = Map.of(question, Answer.level(4));
                            Answers.add(transaction, person.assessment(), person.id(), lost, TODAY);
                            if (number % 8 == 0) {
                                transaction.change("insert into answer (assessment_id) values ('nobody')");
                            }
                            throw new IllegalStateException("on purpose");
                        }))
                        .isInstanceOfAny(IllegalStateException.class, StorageException.class);
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        many.shutdown();
        assertThat(history(database, person))
                .hasSize(120)
                .allSatisfy(entry -> assertThat(entry.answer()).isEqualTo(Answer.level(1)));
        assertThat(history(database, person))
                .extracting(AnswerEntry::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void whoever_looks_sees_what_was_saved_before() {
        Participant person = person(database);
        for (int i = 1; i <= 50; i++) {
            int level = 1 + i % 4;
            add(database, person, Map.of(new QuestionId("one"), Answer.level(level)));
            Map<QuestionId, Answer> seen = database.look(t -> Answers.current(t, person.id()));
            assertThat(seen).isEqualTo(Map.of(new QuestionId("one"), Answer.level(level)));
        }
    }

    @Test
    void the_longest_texts_fit_in_any_script() {
        Participant person = person(database);
        String longest = "🙂".repeat(1_500);
        Map<QuestionId, Answer> answers = Map.of(
                new QuestionId("one"), Answer.level(1).withNote(longest),
                new QuestionId("two"), Answer.notApplicable(longest));
        add(database, person, answers);
        assertThat(current(database, person)).isEqualTo(answers);
    }

    @Test
    void a_plan_and_a_passphrase_are_changed_by_one_of_two() {
        String organization = organization(person(database));
        PlanItem item = new PlanItem(new PracticeId("p-1"), "Ana", TODAY, false, 0);
        database.doInTransaction(t -> Plans.put(t, organization, item));
        assertThatThrownBy(() -> database.doInTransaction(t -> Plans.put(t, organization, item)))
                .isInstanceOf(ChangedMeanwhileException.class);
        List<PlanItem> plan = database.look(t -> Plans.of(t, organization));
        assertThat(plan).containsExactly(new PlanItem(new PracticeId("p-1"), "Ana", TODAY, false, 1));
        database.doInTransaction(t -> Organizations.setPassphrase(t, organization, 1, "hash"));
        assertThatThrownBy(
                        () -> database.doInTransaction(t -> Organizations.setPassphrase(t, organization, 1, "other")))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(database.look(t -> Organizations.find(t, organization)).orElseThrow())
                .isEqualTo(new Organization(organization, TODAY, "hash", 2));
    }

    @Test
    void answering_that_has_ended_has_ended_for_whoever_saves_at_the_same_moment() throws Exception {
        for (int i = 0; i < 10; i++) {
            Participant person = person(database);
            ExecutorService two = Executors.newFixedThreadPool(2);
            Future<Boolean> saved = two.submit(() -> database.inTransaction(t -> {
                SelfAssessments.lock(t, person.assessment());
                if (SelfAssessments.find(t, person.assessment()).orElseThrow().isClosed()) {
                    return false;
                }
                Answers.add(t, person.assessment(), person.id(), Map.of(new QuestionId("one"), Answer.level(1)), TODAY);
                return true;
            }));
            Future<Integer> counted = two.submit(() -> database.inTransaction(t -> {
                SelfAssessments.lock(t, person.assessment());
                SelfAssessments.close(t, person.assessment(), TODAY);
                return Answers.history(t, person.assessment()).size();
            }));
            assertThat(counted.get()).isEqualTo(saved.get() ? 1 : 0);
            two.shutdown();
        }
    }

    @Test
    void what_has_served_its_time_goes_with_every_row_and_nothing_else() {
        Participant kept = person(database);
        Participant gone = person(database);
        Map<QuestionId, Answer> answers =
                Map.of(new QuestionId("one"), Answer.level(1).withNote("to-be-forgotten"));
        add(database, kept, answers);
        add(database, gone, answers);
        String organization = organization(gone);
        database.doInTransaction(t -> {
            Plans.put(t, organization, new PlanItem(new PracticeId("p-1"), "Ana", null, false, 0));
            Links.add(
                    t, "hash-" + organization, new Access(LinkRole.COORDINATOR, organization, null, null, null), TODAY);
            Links.add(
                    t,
                    "own-" + organization,
                    new Access(LinkRole.RESPONDENT, organization, gone.assessment(), gone.id(), null),
                    TODAY);
            RecordedResults.put(t, gone.assessment(), TODAY, "{}");
            t.change("update assessment set retention_day = ? where id = ?", TODAY.minusDays(1), gone.assessment());
        });
        Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        assertThat(new Keeping(database, clock).deleteExpired()).isOne();
        assertThat(new Keeping(database, clock).deleteExpired()).isZero();
        assertThat(Dump.of(database, sqlite))
                .contains(kept.id())
                .doesNotContain(gone.id())
                .doesNotContain(gone.assessment())
                .doesNotContain(organization);
        assertThat(history(database, kept)).hasSize(1);
    }

    @Test
    void a_database_that_is_there_is_opened_as_it_is() {
        Participant person = person(database);
        add(database, person, Map.of(new QuestionId("one"), Answer.level(2)));
        String before = Dump.of(database, sqlite);
        try (Database again = open()) {
            assertThat(Dump.of(again, sqlite)).isEqualTo(before);
            List<String> steps = again.look(t -> t.list(
                    "select version from flyway_schema_history where version is not null order by installed_rank",
                    row -> row.text("version")));
            assertThat(steps)
                    .as("each step was made once")
                    .doesNotHaveDuplicates()
                    .startsWith("1");
        }
    }

    private String organization(Participant person) {
        return database.look(t -> SelfAssessments.find(t, person.assessment()))
                .orElseThrow()
                .organization();
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
