package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;
import org.slf4j.LoggerFactory;

class WatchedRulesTest {

    private static final String LOW = "Answer( question == \"sup-01\", level <= 1 )";
    private static final String HALF = "Answer( question == \"sup-01\", level <= 2 )";
    private static final String UNKNOWN = "Answer( question == \"sup-10\", level <= 2 )";
    private static final Duration SHORT = Duration.ofMillis(8);
    /** So long that only an event or a refresh can be the cause of a reload in a test. */
    private static final Duration LONG = Duration.ofHours(1);

    private final Catalog catalog = SmallCatalog.get();
    private final BlockingQueue<Reload> told = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    @BeforeEach
    void begin() {
        write(LOW);
    }

    @AfterEach
    void no_thread_is_left() {
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("watch of rules")));
    }

    @Test
    void a_good_edit_comes_into_force_by_itself() throws Exception {
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add)) {
            assertThat(advised(rules, 2)).isZero();

            write(HALF);

            assertThat(next())
                    .isInstanceOfSatisfying(
                            Reload.Replaced.class,
                            replaced -> assertThat(replaced.book()).isSameAs(rules.book()));
            assertThat(advised(rules, 2)).isEqualTo(1);
        }
    }

    @Test
    void an_event_is_enough_where_the_file_system_has_them() throws Exception {
        try (WatchedRules rules = RuleBook.watch(directory, catalog, Duration.ofSeconds(20), told::add)) {
            write(HALF);

            assertThat(next()).isInstanceOf(Reload.Replaced.class);
            assertThat(advised(rules, 2)).isEqualTo(1);
        }
    }

    @Test
    void a_bad_edit_leaves_the_old_book_in_force_and_says_everything_that_is_wrong() throws Exception {
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add)) {
            RuleBook before = rules.book();

            write(UNKNOWN, "Answer( question == \"sup-01\", level <= 9 )");

            Reload.Refused refused = (Reload.Refused) next();
            assertThat(refused.book()).isSameAs(before).isSameAs(rules.book());
            assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "small.drl:9:9: rule TST-01: there is no question \"sup-10\". Did you mean \"sup-01\"? Use the id of a question that the content has.",
                            "small.drl:18:31: rule TST-02: level 9 is off the scale of question \"sup-01\". Use a level from 1 to 4.");
            assertThat(advised(rules, 1)).isEqualTo(1);
            assertThat(advised(rules, 2)).isZero();
        }
    }

    @Test
    void a_bad_edit_is_told_once_however_often_it_is_looked_at() throws Exception {
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add)) {
            write(UNKNOWN);
            Reload.Refused first = (Reload.Refused) next();

            for (int i = 0; i < 100; i++) {
                assertThat(rules.refresh()).isEqualTo(first);
            }
            assertThat(told).isEmpty();

            write(UNKNOWN, UNKNOWN);
            assertThat(next())
                    .isInstanceOfSatisfying(
                            Reload.Refused.class,
                            second -> assertThat(second.problems()).hasSize(2));
            write(HALF);
            assertThat(next()).isInstanceOf(Reload.Replaced.class);
        }
    }

    @Test
    void mending_is_told_even_where_the_rules_are_what_they_were() throws Exception {
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add)) {
            String identity = rules.engine().identity().rulesSha256();
            write("half of a ru");
            assertThat(next()).isInstanceOf(Reload.Refused.class);

            write(LOW);

            assertThat(next()).isInstanceOf(Reload.Replaced.class);
            assertThat(rules.refresh()).isEqualTo(new Reload.Unchanged(rules.book()));
            assertThat(rules.engine().identity().rulesSha256()).isEqualTo(identity);
        }
    }

    @Test
    void a_file_that_is_deleted_takes_its_rules_with_it() throws Exception {
        SmallRules.write(
                directory,
                "more.drl",
                SmallRules.drl(HALF).replace("TST-", "MOR-").replace("Test", "More"));
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add)) {
            assertThat(rules.book().rules()).hasSize(2);

            Files.delete(directory.resolve("more.drl"));

            assertThat(next().book().rules()).hasSize(1);
            assertThat(rules.book().sources()).extracting(SourceFile::name).containsExactly("small.drl");
        }
    }

    @Test
    void a_folder_that_is_gone_for_a_while_is_followed_when_it_is_back() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("rules"));
        SmallRules.write(folder, "small.drl", SmallRules.drl(LOW));
        try (WatchedRules rules = RuleBook.watch(folder, catalog, SHORT, told::add)) {
            Files.move(folder, directory.resolve("elsewhere"));
            Reload.Refused refused = (Reload.Refused) next();
            assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactly(folder
                            + ":1:1: the folder cannot be read. Name a folder that exists and holds rule files.");
            assertThat(advised(rules, 1)).isEqualTo(1);

            Path next = Files.createDirectory(directory.resolve("next"));
            SmallRules.write(next, "small.drl", SmallRules.drl(HALF));
            Files.move(next, folder);
            assertThat(next()).isInstanceOf(Reload.Replaced.class);

            write(folder, SmallRules.drl(LOW));
            assertThat(next()).isInstanceOf(Reload.Replaced.class);
            assertThat(advised(rules, 2)).isZero();
        }
    }

    @Test
    void an_editor_may_save_by_moving_the_old_file_away_and_writing_a_new_one_under_its_name() throws Exception {
        Path file = directory.resolve("small.drl");
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add)) {
            Files.move(file, directory.resolve("small.drl~"));
            Files.writeString(directory.resolve(".4913"), SmallRules.drl(HALF));
            Files.move(directory.resolve(".4913"), file);

            await(() -> advised(rules, 2) == 1);
        }
    }

    @Test
    void a_file_that_is_saved_bit_by_bit_ends_in_force_and_never_serves_a_part() throws Exception {
        List<String> lines = SmallRules.drl(HALF, LOW, HALF).lines().toList();
        try (WatchedRules rules = RuleBook.watch(directory, catalog, Duration.ofMillis(1), told::add)) {
            try (BufferedWriter out = Files.newBufferedWriter(directory.resolve("small.drl"))) {
                for (String line : lines) {
                    out.write(line + "\n");
                    out.flush();
                    rules.refresh();
                }
            }
            await(() -> rules.book().rules().size() == 3);
            assertThat(told)
                    .allMatch(reload -> reload instanceof Reload.Refused
                            || !reload.book().rules().isEmpty());
        }
    }

    @Test
    void an_edit_that_keeps_size_and_time_is_noticed() throws Exception {
        Path file = directory.resolve("small.drl");
        try (WatchedRules rules = RuleBook.watch(directory, catalog, LONG, told::add)) {
            var time = Files.getLastModifiedTime(file);
            write(HALF);
            Files.setLastModifiedTime(file, time);

            assertThat(rules.refresh()).isInstanceOf(Reload.Replaced.class);
        }
    }

    @Test
    void a_file_system_that_tells_nothing_is_followed_too() throws Exception {
        URI zip = URI.create("jar:" + directory.resolve("rules.zip").toUri());
        try (FileSystem silent = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path folder = Files.createDirectory(silent.getPath("/rules"));
            SmallRules.write(folder, "small.drl", SmallRules.drl(LOW));
            assertThatThrownBy(silent::newWatchService).isInstanceOf(UnsupportedOperationException.class);
            try (WatchedRules rules = RuleBook.watch(folder, catalog, SHORT, told::add)) {
                write(folder, SmallRules.drl(HALF));

                assertThat(next()).isInstanceOf(Reload.Replaced.class);
                assertThat(advised(rules, 2)).isEqualTo(1);
            }
        }
    }

    @Test
    void the_identity_goes_with_the_book_in_force() {
        try (WatchedRules rules = RuleBook.watch(directory, catalog, LONG, told::add)) {
            var before = rules.engine().current();
            assertThat(rules.engine().identity())
                    .isEqualTo(RuleBook.read(directory).engine(catalog).identity());

            write(HALF);
            rules.refresh();

            assertThat(rules.engine().identity())
                    .isEqualTo(RuleBook.read(directory).engine(catalog).identity())
                    .isNotEqualTo(before.identity());
        }
    }

    @Test
    void a_listener_that_throws_does_not_stop_the_watch() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(WatchedRules.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
        try (WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, reload -> {
            told.add(reload);
            throw new IllegalStateException("The listener failed on purpose.");
        })) {
            write(HALF);
            next();
            write(LOW);
            next();
            assertThat(rules.book().rules()).hasSize(1);
            await(() -> log.list.stream()
                            .filter(event -> event.getLevel() == Level.ERROR)
                            .count()
                    == 2);
        } finally {
            logger.setAdditive(true);
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .allSatisfy(event -> assertThat(event.getFormattedMessage())
                        .isEqualTo("The listener to the rules in " + directory + " failed; the watch goes on"));
    }

    @Test
    void a_listener_may_close_the_watch() throws Exception {
        AtomicReference<WatchedRules> own = new AtomicReference<>();
        WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, reload -> {
            await(() -> own.get() != null);
            own.get().close();
            told.add(reload);
        });
        own.set(rules);
        write(HALF);

        assertThat(next()).isInstanceOf(Reload.Replaced.class);
    }

    @Test
    void after_closing_the_engine_goes_on_with_the_last_rules_and_nothing_is_read() {
        WatchedRules rules = RuleBook.watch(directory, catalog, SHORT, told::add);
        rules.close();
        rules.close();
        write(HALF);

        assertThatThrownBy(rules::refresh)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("These rules are no longer watched. Watch them anew.");
        assertThat(advised(rules, 1)).isEqualTo(1);
        assertThat(advised(rules, 2)).isZero();
        assertThat(told).isEmpty();
        assertThat(rules).hasToString("1 rules in 1 files, watched in " + directory);
    }

    @Test
    void there_is_nothing_to_follow_before_there_is_one_good_book() {
        write(UNKNOWN);

        assertThatThrownBy(() -> RuleBook.watch(directory, catalog, told::add))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rules do not fit the content: 1 problem.");
        assertThatThrownBy(() -> RuleBook.watch(directory.resolve("none"), catalog, told::add))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rules cannot be used: 1 problem.");
    }

    @Test
    void an_interval_that_cannot_be_meant_is_refused() {
        for (Duration interval : List.of(Duration.ZERO, Duration.ofDays(2), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> RuleBook.watch(directory, catalog, interval, told::add))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Rules are looked at after a millisecond to a day, not after " + interval + ".");
        }
    }

    private void write(String... conditions) {
        write(directory, SmallRules.drl(conditions));
    }

    /** In one step, so that a slow machine shows no file that is half saved. */
    private static void write(Path folder, String text) {
        SmallRules.write(folder, "small.drl.part", text);
        try {
            Files.move(
                    folder.resolve("small.drl.part"), folder.resolve("small.drl"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Reload next() throws InterruptedException {
        Reload reload = told.poll(60, TimeUnit.SECONDS);
        assertThat(reload).as("the listener is told").isNotNull();
        return reload;
    }

    private int advised(WatchedRules rules, int level) {
        ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, rules.engine());
        return toolkit.assess(toolkit.respond().level("sup-01", level).build())
                .toolkit()
                .advice()
                .size();
    }

    /** Waits until something is so, however slow the machine is; fails only when it never becomes so. */
    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
