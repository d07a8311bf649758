package org.peertoolkit.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.internal.read.RuleFiles;
import org.peertoolkit.rules.internal.read.RuleFolder;
import org.peertoolkit.rules.internal.watch.FolderWatch;
import org.peertoolkit.rules.internal.watch.FollowingEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules that follow their files: when somebody edits the folder, the engine changes with it, and nobody has to restart
 * anything. {@link RuleBook#watch(Path, Catalog, Consumer)} makes one.
 *
 * <pre>{@code
 * try (WatchedRules rules = RuleBook.watch(Path.of("rules"), catalog, reload -> {
 *     if (reload instanceof Reload.Refused refused) {
 *         refused.problems().forEach(problem -> log.warn("{}", problem));
 *     }
 * })) {
 *     ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, rules.engine());
 *     serve(toolkit);
 * }
 * }</pre>
 *
 * <p>Only rules that are in order, and fit the content, ever come into force. While the files are wrong, or the folder is
 * gone, the book that was in force stays so, and the listener is told what is wrong: once for each state of the files,
 * however often they are looked at. When they are mended it is told of the new book, even where that says again what the
 * old one said.
 *
 * <p>The listener is called on the background thread, or on the one that calls {@link #refresh}, never by two at a time. What
 * it throws is logged and changes nothing. Safe for many threads.
 *
 * <p>Close it when it is no longer needed: the background thread and all rules stay in memory until then.
 */
public final class WatchedRules implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedRules.class);

    private final Path directory;
    private final Catalog catalog;
    private final Consumer<? super Reload> listener;
    private final Function<RuleFiles, RuleBook> bookOf;
    private final RuleFolder.Memory memory = new RuleFolder.Memory();
    private final RecommendationEngine engine =
            new FollowingEngine(() -> inForce().engine());
    private final FolderWatch watch;
    /** Held while files are taken, so that one state is handled once. Evaluations never wait for it. */
    private final Object taking = new Object();

    private volatile InForce inForce;
    private volatile RuleFolder.Fingerprint taken;
    private List<Problem> problems = List.of();
    private volatile boolean closed;

    /** What is swapped in one step. */
    private record InForce(RuleBook book, RecommendationEngine engine) {}

    WatchedRules(
            Path directory,
            Catalog catalog,
            Duration interval,
            Consumer<? super Reload> listener,
            Function<RuleFiles, RuleBook> bookOf) {
        this.directory = directory;
        this.catalog = catalog;
        this.listener = listener;
        this.bookOf = bookOf;
        RuleFolder first = RuleFolder.look(directory);
        this.inForce = read(first);
        this.taken = first.fingerprint();
        this.watch = FolderWatch.start(directory, interval, new FolderWatch.Follower() {
            @Override
            public boolean isNews(RuleFolder look) {
                return !look.fingerprint().equals(taken);
            }

            @Override
            public void take(RuleFolder look) {
                takeUnlessPast(look);
            }
        });
    }

    /**
     * An engine that always follows the newest good rules; always the same one. An assessment under way ends with the
     * rules that it began with, and its receipt names those. It still works after {@link #close}, with the last rules.
     */
    public RecommendationEngine engine() {
        return engine;
    }

    /** The rules in force. */
    public RuleBook book() {
        return inForce.book();
    }

    /**
     * Looks at the files now and takes what they hold, without waiting for quiet: for tests, and for a program that knows
     * that an edit is complete. The listener is told as ever.
     *
     * @return what it came to; while the files are wrong always {@link Reload.Refused}, also when the listener knows
     * @throws IllegalStateException if this is closed
     */
    public Reload refresh() {
        if (closed) {
            throw new IllegalStateException("These rules are no longer watched. Watch them anew.");
        }
        synchronized (taking) {
            return take(RuleFolder.look(directory));
        }
    }

    /**
     * Ends the background thread; it has no effect the second time. The listener is not called after that, unless it is
     * being called right now.
     */
    @Override
    public void close() {
        closed = true;
        watch.close();
    }

    /** The rules in force, for people. */
    @Override
    public String toString() {
        return "%s, watched in %s".formatted(book(), directory);
    }

    private InForce inForce() {
        return inForce;
    }

    /** A refresh may have taken a later state meanwhile; then the next look decides, and nothing goes back in time. */
    private void takeUnlessPast(RuleFolder look) {
        synchronized (taking) {
            if (RuleFolder.look(directory).fingerprint().equals(look.fingerprint())) {
                take(look);
            }
        }
    }

    private Reload take(RuleFolder look) {
        synchronized (taking) {
            RuleFolder.Fingerprint seen = look.fingerprint();
            if (seen.equals(taken)) {
                return problems.isEmpty() ? new Reload.Unchanged(book()) : new Reload.Refused(book(), problems);
            }
            problems = tryToRead(look);
            taken = seen;
            Reload reload = problems.isEmpty() ? new Reload.Replaced(book()) : new Reload.Refused(book(), problems);
            tell(reload);
            return reload;
        }
    }

    /** Puts the rules in force and returns nothing, or leaves those in force and returns what is wrong. */
    private List<Problem> tryToRead(RuleFolder look) {
        try {
            inForce = read(look);
            LOG.info("The rules in {} changed: {} are in force", directory, book());
            return List.of();
        } catch (InvalidInputException invalid) {
            LOG.warn("The rules in {} cannot be used; {} stay in force", directory, book());
            return invalid.problems();
        } catch (RuntimeException | StackOverflowError unexpected) {
            LOG.error("Reading the rules in {} failed; {} stay in force", directory, book(), unexpected);
            return List.of(Problem.of(
                    "reading-failed",
                    new Place(directory.toString(), 1, 1),
                    "",
                    "the rules cannot be read, for a reason that is not in them.",
                    "Undo the last edit, and pass on what the log says."));
        }
    }

    private InForce read(RuleFolder look) {
        RuleBook book = bookOf.apply(look.read(memory));
        return new InForce(book, book.engine(catalog));
    }

    private void tell(Reload reload) {
        if (closed) {
            return;
        }
        try {
            listener.accept(reload);
        } catch (RuntimeException | Error thrown) {
            LOG.error("The listener to the rules in {} failed; the watch goes on", directory, thrown);
        }
    }
}
