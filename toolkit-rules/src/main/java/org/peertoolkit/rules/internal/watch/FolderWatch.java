package org.peertoolkit.rules.internal.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.rules.internal.read.RuleFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder on a thread of its own: when the file system tells of a change, and anyhow after each interval.
 *
 * <p>Events only make it quicker. What decides is what the files hold, because events get lost, some file systems have
 * none, and an editor that saves by renaming, or a folder that is replaced by another, sends them to the wrong place.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** Two looks this part of an interval apart, but not longer apart than that, must find the same: then files are quiet. */
    private static final int QUIET_PART = 4;

    private static final long LONGEST_QUIET = Duration.ofMillis(500).toNanos();

    private final Path directory;
    private final long intervalNanos;
    private final long quietNanos;
    private final Follower follower;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final @Nullable WatchService events;
    private @Nullable WatchKey key;

    private FolderWatch(Path directory, Duration interval, Follower follower) {
        this.directory = directory;
        this.intervalNanos = interval.toNanos();
        this.quietNanos = Math.min(intervalNanos / QUIET_PART, LONGEST_QUIET);
        this.follower = follower;
        this.events = events(directory);
        register();
    }

    /** Whoever wants to know what a folder holds. */
    public interface Follower {

        /** Whether a look finds anything else than what was taken last. */
        boolean isNews(RuleFolder look);

        /** Takes what quiet files hold. */
        void take(RuleFolder look);
    }

    /** Begins to look, on a thread that does not keep the program alive. */
    public static FolderWatch start(Path directory, Duration interval, Follower follower) {
        FolderWatch watch = new FolderWatch(directory, interval, follower);
        Thread thread = new Thread(watch::run, "watch of rules");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** Ends the thread; a look under way is finished. Does not wait, so that a follower may close its own watch. */
    @Override
    public void close() {
        closed.countDown();
        if (events != null) {
            try {
                events.close();
            } catch (IOException stuck) {
                LOG.debug("The watch service did not close", stuck);
            }
        }
    }

    private void run() {
        while (closed.getCount() > 0) {
            try {
                awaitSign();
                lookUntilQuiet();
            } catch (ClosedWatchServiceException | InterruptedException ended) {
                close();
            } catch (RuntimeException | StackOverflowError unexpected) {
                LOG.error("Looking at the rules in {} failed; it is tried again", directory, unexpected);
            }
        }
    }

    /** Waits for an event, and then a moment for those that come with it; or for the end of the interval. */
    private void awaitSign() throws InterruptedException {
        register();
        if (events == null) {
            pause(intervalNanos);
            return;
        }
        WatchKey first = events.poll(intervalNanos, TimeUnit.NANOSECONDS);
        if (first != null) {
            pause(quietNanos);
            for (WatchKey each = first; each != null; each = events.poll()) {
                each.pollEvents();
                each.reset();
            }
        }
    }

    private void lookUntilQuiet() throws InterruptedException {
        RuleFolder look = RuleFolder.look(directory);
        while (closed.getCount() > 0 && follower.isNews(look)) {
            pause(quietNanos);
            RuleFolder again = RuleFolder.look(directory);
            if (again.fingerprint().equals(look.fingerprint())) {
                if (closed.getCount() > 0) {
                    follower.take(again);
                }
                return;
            }
            look = again;
        }
    }

    /** Returns at once when the watch is closed. */
    private void pause(long nanos) throws InterruptedException {
        boolean ended = closed.await(nanos, TimeUnit.NANOSECONDS);
        if (ended) {
            LOG.debug("The rules in {} are no longer watched", directory);
        }
    }

    /** Asks for events again each time: the folder may be another one under the same name. */
    private void register() {
        if (events == null) {
            return;
        }
        WatchKey now = null;
        try {
            now = directory.register(
                    events,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException gone) {
            LOG.trace("No events from {}", directory, gone);
        }
        if (key != null && !key.equals(now)) {
            key.cancel();
        }
        key = now;
    }

    /** Null where the file system has no events; then only the interval counts. */
    private static @Nullable WatchService events(Path directory) {
        try {
            return directory.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            LOG.debug("The file system of {} tells of no changes; it is looked at again and again", directory, none);
            return null;
        }
    }
}
