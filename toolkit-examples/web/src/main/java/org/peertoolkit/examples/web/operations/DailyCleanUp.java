package org.peertoolkit.examples.web.operations;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.peertoolkit.examples.web.service.Keeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes assessments whose time has come: when the app starts, and every few hours after that. */
public final class DailyCleanUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCleanUp.class);
    private static final int HOURS = 6;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "clean-up");
        thread.setDaemon(true);
        return thread;
    });

    private DailyCleanUp() {}

    /** Begins; the first time is now. */
    public static DailyCleanUp start(Keeping keeping) {
        DailyCleanUp cleanUp = new DailyCleanUp();
        cleanUp.timer.scheduleWithFixedDelay(() -> once(keeping), 0, HOURS, TimeUnit.HOURS);
        return cleanUp;
    }

    private static void once(Keeping keeping) {
        try {
            int deleted = keeping.deleteExpired();
            LOG.atInfo().addKeyValue("deleted", deleted).log("assessments whose time had come were deleted");
        } catch (RuntimeException e) {
            LOG.error("The clean-up failed and will be tried again", e);
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
