package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

/** Whatever happens to the files meanwhile, each evaluation goes by exactly one book, and old books go away. */
@Tag("slow")
class ReloadUnderLoadTest {

    private static final int RELOADS = 500;
    private static final int WARM_UP = 50;
    private static final int THREADS = 4;
    /** One of these small books with its engine takes some 35 kB, so even one in eight that stays would be too much. */
    private static final long HEAP = 2L << 20;
    /** The virtual machine keeps notes there on methods that get frequent, and makes a few classes of its own. */
    private static final long METASPACE = 3L << 20;

    private static final int CLASSES = 50;
    /** So that two cores also get around to reloading. */
    private static final long BREATH = 100_000;

    private static final String ASKED = "Answer( question == \"sup-01\" )";

    private final Catalog catalog = SmallCatalog.get();
    private final Responses responses = Responses.to(catalog).level("sup-01", 1).build();
    private final Evidence evidence = Evidence.of(AnswerSheet.of(catalog, responses));

    @TempDir
    Path directory;

    @Test
    void evaluations_racing_with_500_reloads_see_one_book_each_and_nothing_is_left_behind() throws Exception {
        Set<String> identities = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        edit(0);
        try (WatchedRules rules = RuleBook.watch(directory, catalog, Duration.ofMillis(20), reload -> {})) {
            List<Future<Integer>> load = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                load.add(threads.submit(() -> evaluate(rules, over, identities)));
            }
            MemoryInUse growth = growth(rules, RELOADS, kept -> {});
            over.set(true);
            for (Future<Integer> one : load) {
                assertThat(one.get(5, TimeUnit.MINUTES)).isPositive();
            }
            assertThat(growth.heap()).as("growth of the heap in bytes").isLessThan(HEAP);
            assertThat(growth.metaspace())
                    .as("growth of the metaspace in bytes")
                    .isLessThan(METASPACE);
            assertThat(growth.classes()).as("growth of loaded classes").isLessThan(CLASSES);
        } finally {
            threads.shutdownNow();
        }
        assertThat(identities).as("books that some evaluation met").hasSizeGreaterThan(2);
    }

    @Test
    void the_measure_notices_engines_that_stay() {
        List<Object> kept = new ArrayList<>();
        edit(0);
        try (WatchedRules rules = RuleBook.watch(directory, catalog, Duration.ofDays(1), reload -> {})) {
            MemoryInUse growth = growth(
                    rules, RELOADS / 5, watched -> kept.add(watched.engine().current()));

            assertThat(growth.heap()).isGreaterThan(HEAP);
            assertThat(kept).hasSize(WARM_UP + RELOADS / 5);
        }
    }

    @Test
    void the_measure_notices_classes_that_stay() {
        URL[] classes = {RuleBook.class.getProtectionDomain().getCodeSource().getLocation()};
        MemoryInUse before = MemoryInUse.now();

        List<Object> kept =
                Stream.generate(() -> anotherClass(classes)).limit(4 * RELOADS).toList();

        MemoryInUse growth = MemoryInUse.now().since(before);
        assertThat(growth.classes()).isGreaterThan(CLASSES);
        assertThat(growth.metaspace()).isGreaterThan(METASPACE);
        assertThat(kept).hasSize(4 * RELOADS);
    }

    /** How much more is in use after some reloads. Those before do not count: they load classes once and for all. */
    private MemoryInUse growth(WatchedRules rules, int reloads, Consumer<WatchedRules> after) {
        MemoryInUse before = MemoryInUse.now();
        for (int reload = 1; reload <= WARM_UP + reloads; reload++) {
            edit(reload);
            rules.refresh();
            assertThat(books(rules.engine().suggest(evidence))).containsExactly(name(reload));
            after.accept(rules);
            if (reload == WARM_UP) {
                before = MemoryInUse.now();
            }
        }
        return MemoryInUse.now().since(before);
    }

    private static Object anotherClass(URL[] classes) {
        try {
            return new URLClassLoader(classes, null)
                    .loadClass("org.peertoolkit.rules.fact.Answer")
                    .getDeclaredConstructors();
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How many evaluations were made. */
    private int evaluate(WatchedRules rules, AtomicBoolean over, Set<String> identities) {
        ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, rules.engine());
        Map<String, String> bookOfIdentity = new ConcurrentHashMap<>();
        int evaluations = 0;
        do {
            RecommendationEngine engine = rules.engine();
            assertThat(books(engine.suggest(evidence))).as("one book").hasSize(1);
            Assessment assessment = toolkit.assess(responses);
            Set<String> books = new HashSet<>();
            assessment
                    .toolkit()
                    .advice()
                    .forEach(advice -> advice.reasons()
                            .forEach(reason -> books.add(book(reason.rule().value()))));
            assertThat(books).as("one book in an assessment").hasSize(1);
            String book = books.iterator().next();
            String identity = assessment.receipt().rulesSha256();
            assertThat(bookOfIdentity.computeIfAbsent(identity, first -> book))
                    .as("the book that the receipt names")
                    .isEqualTo(book);
            identities.add(identity);
            evaluations++;
            LockSupport.parkNanos(BREATH);
        } while (!over.get());
        return evaluations;
    }

    /** Writes a book of five rules, all named for the book. */
    private void edit(int number) {
        SmallRules.write(
                directory,
                "small.drl",
                SmallRules.drl(ASKED, ASKED, ASKED, ASKED, ASKED).replace("TST-", name(number) + "-"));
    }

    private static Set<String> books(Iterable<Suggestion> suggestions) {
        List<String> rules = new ArrayList<>();
        suggestions.forEach(suggestion -> rules.add(suggestion.reason().rule().value()));
        assertThat(rules).as("all five rules fire").hasSize(5);
        Set<String> books = new TreeSet<>();
        rules.forEach(rule -> books.add(book(rule)));
        return books;
    }

    private static String book(String rule) {
        return rule.substring(0, rule.indexOf('-'));
    }

    /** Three letters, as rules may be named. */
    private static String name(int number) {
        return "B" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }
}
