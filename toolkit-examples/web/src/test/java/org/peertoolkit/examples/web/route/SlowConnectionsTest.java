package org.peertoolkit.examples.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EventListener;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.junit.jupiter.api.Test;

/** Who is called slow, told with a clock that the test moves. */
class SlowConnectionsTest {

    private static final long LEAST = SlowConnections.LEAST_BYTES_A_SECOND;

    private long now;
    private final SlowConnections slow = new SlowConnections(new ScheduledExecutorScheduler(), () -> now);
    private final Line line = new Line();

    SlowConnectionsTest() {
        slow.onOpened(line);
    }

    @Test
    void a_head_that_comes_byte_by_byte_ends_after_the_grace() {
        int seconds = 0;
        while (line.isOpen() && seconds < 100) {
            line.in += 1;
            second();
            seconds++;
        }
        assertThat(seconds).isBetween(10, 12);
    }

    @Test
    void a_byte_just_before_the_server_would_end_an_idle_connection_does_not_help() {
        line.in = 1;
        second();
        for (int i = 0; i < 28; i++) {
            second();
        }
        assertThat(line.isOpen()).isTrue();
        line.in++;
        second();
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void whoever_sends_fast_enough_may_take_long() {
        for (int i = 0; i < 300; i++) {
            line.in += LEAST + 1;
            second();
        }
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void a_body_is_timed_on_its_own_after_the_head() {
        line.in = 500;
        line.messagesIn = 1;
        second();
        for (int i = 0; i < 9; i++) {
            line.in += 10;
            second();
        }
        assertThat(line.isOpen()).isTrue();
        for (int i = 0; i < 3; i++) {
            line.in += 10;
            second();
        }
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void while_the_app_works_nobody_is_slow() {
        line.in = 3_000;
        line.messagesIn = 1;
        for (int i = 0; i < 60; i++) {
            second();
        }
        line.out = 50_000;
        line.messagesOut = 1;
        second();
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void whoever_takes_an_answer_byte_by_byte_is_cut_off_too() {
        line.in = 500;
        line.messagesIn = 1;
        line.messagesOut = 1;
        second();
        int seconds = 0;
        while (line.isOpen() && seconds < 100) {
            line.out += 2;
            second();
            seconds++;
        }
        assertThat(seconds).isBetween(10, 12);
    }

    @Test
    void a_connection_that_is_kept_for_the_next_request_is_left_alone() {
        for (int request = 1; request < 50; request++) {
            line.in += 700;
            line.messagesIn++;
            line.out += 20_000;
            line.messagesOut++;
            for (int i = 0; i < 20; i++) {
                second();
            }
        }
        assertThat(line.isOpen()).isTrue();
    }

    private void second() {
        now += Duration.ofSeconds(1).toNanos();
        slow.look();
    }

    /** A connection that says what the test tells it. */
    private static final class Line implements Connection {

        private final ByteArrayEndPoint end = new ByteArrayEndPoint();
        private long in;
        private long out;
        private long messagesIn;
        private long messagesOut;

        boolean isOpen() {
            return end.isOpen();
        }

        @Override
        public void addEventListener(EventListener listener) {}

        @Override
        public void removeEventListener(EventListener listener) {}

        @Override
        public void onOpen() {}

        @Override
        public void onClose(Throwable cause) {}

        @Override
        public EndPoint getEndPoint() {
            return end;
        }

        @Override
        public void close() {
            end.close();
        }

        @Override
        public boolean onIdleExpired(TimeoutException timeout) {
            return true;
        }

        @Override
        public long getMessagesIn() {
            return messagesIn;
        }

        @Override
        public long getMessagesOut() {
            return messagesOut;
        }

        @Override
        public long getBytesIn() {
            return in;
        }

        @Override
        public long getBytesOut() {
            return out;
        }

        @Override
        public long getCreatedTimeStamp() {
            return 0;
        }
    }
}
