package org.peertoolkit.examples.web.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each of many (addresses, links) may do something: so many times at once, refilled evenly over a while. The
 * memory that it takes is bounded; whoever was not seen for the longest time is forgotten first.
 */
public final class RateLimit {

    private static final int REMEMBERED = 100_000;

    private final int times;
    private final Duration per;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public RateLimit(int times, Duration per) {
        this.times = times;
        this.per = per;
    }

    /** Whether somebody may do it now; when so, it counts. */
    public boolean allows(String who) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    who,
                    newcomer -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(times).refillGreedy(times, per))
                            .build());
        }
        return bucket.tryConsume(1);
    }
}
