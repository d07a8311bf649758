package org.peertoolkit.examples.web.route;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections on which somebody sends or takes so slowly that it is no accident. The time after which the server ends an
 * idle connection is not enough, because it begins anew with every byte: a byte now and then would hold it for ever.
 */
final class SlowConnections extends AbstractLifeCycle implements Connection.Listener {

    /** Nobody is called slow before so much time has gone since a message, or a part of one, has begun. */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** After that so many bytes a second are the least, counted from the beginning. */
    static final long LEAST_BYTES_A_SECOND = 1024;

    private final Scheduler scheduler;
    private final LongSupplier nanoTime;
    private final Map<Connection, Watched> open = new ConcurrentHashMap<>();
    private volatile Scheduler.Task next = () -> false;

    SlowConnections(Scheduler scheduler) {
        this(scheduler, System::nanoTime);
    }

    SlowConnections(Scheduler scheduler, LongSupplier nanoTime) {
        this.scheduler = scheduler;
        this.nanoTime = nanoTime;
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Watched(connection, nanoTime.getAsLong()));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() {
        next = scheduler.schedule(this::again, 1, TimeUnit.SECONDS);
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    private void again() {
        look();
        if (isRunning() || isStarting()) {
            next = scheduler.schedule(this::again, 1, TimeUnit.SECONDS);
        }
    }

    /** Looks at every connection once. */
    void look() {
        long now = nanoTime.getAsLong();
        open.values().stream().filter(each -> each.isTooSlow(now)).forEach(Watched::end);
    }

    /** One connection, as it was when it was looked at last. Only the one thread that looks touches it. */
    private static final class Watched {

        private final Connection connection;
        private long begun;
        private long messages;
        private Traffic first = new Traffic(0, 0);
        private Traffic last = first;

        /** How many bytes have come and gone. */
        private record Traffic(long in, long out) {}

        Watched(Connection connection, long now) {
            this.connection = connection;
            this.begun = now;
        }

        /** A request whose head has come, and an answer that has begun, each begin a part that is timed on its own. */
        boolean isTooSlow(long now) {
            long messagesNow = connection.getMessagesIn() + connection.getMessagesOut();
            Traffic traffic = new Traffic(connection.getBytesIn(), connection.getBytesOut());
            if (messagesNow != messages) {
                messages = messagesNow;
                first = traffic;
                last = traffic;
                begun = now;
                return false;
            }
            if (traffic.equals(first)) {
                // Nothing has begun: the server itself ends what is idle.
                begun = now;
                return false;
            }
            boolean sends = traffic.in() > last.in();
            boolean takes = traffic.out() > last.out();
            last = traffic;
            long wanted = TimeUnit.NANOSECONDS.toMillis(now - begun - GRACE.toNanos()) * LEAST_BYTES_A_SECOND / 1_000;
            return sends && traffic.in() - first.in() < wanted || takes && traffic.out() - first.out() < wanted;
        }

        void end() {
            connection.getEndPoint().close();
        }
    }
}
