package org.peertoolkit.examples.web.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set by hand, because one assessment follows another by months. */
final class SetClock extends Clock {

    private volatile Instant now = Instant.parse("2027-02-03T10:00:00Z");

    void forward(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
