package org.peertoolkit.core;

/**
 * What a {@link Batch} has done.
 *
 * @param skipped how many lines were passed over, because they were assessed before
 * @param assessed how many lines were assessed
 * @param refused how many lines could not be used
 */
public record BatchSummary(long skipped, long assessed, long refused) {

    /** Counts lines. */
    static final class Counter {

        private final long skipped;
        private long assessed;
        private long refused;

        Counter(long skipped) {
            this.skipped = skipped;
        }

        void add(BatchLine line) {
            if (line.isAssessed()) {
                assessed++;
            } else {
                refused++;
            }
        }

        BatchSummary summary() {
            return new BatchSummary(skipped, assessed, refused);
        }
    }
}
