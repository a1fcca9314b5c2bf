package org.constancy.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.HdrHistogram.Histogram;

/** What one load gave; samples of several rounds add up. */
final class Sample {

    private final Histogram times;
    private final double seconds;

    Sample(Histogram times, double seconds) {
        this.times = times;
        this.seconds = seconds;
    }

    /** Asks again and again, one after the other: how long an answer takes where nobody else asks. */
    static Sample of(Ask ask, int seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        Histogram times = new Histogram(60_000_000L, 3);
        while (System.nanoTime() < end) {
            long sent = System.nanoTime();
            ask.ask();
            times.recordValue((System.nanoTime() - sent) / 1000);
        }
        return new Sample(times, (System.nanoTime() - start) / 1e9);
    }

    Sample plus(Sample other) {
        Histogram both = times.copy();
        both.add(other.times);
        return new Sample(both, seconds + other.seconds);
    }

    @JsonProperty
    long requests() {
        return times.getTotalCount();
    }

    @JsonProperty
    double perSecond() {
        return times.getTotalCount() / seconds;
    }

    /** In milliseconds. */
    @JsonProperty
    double p50() {
        return times.getValueAtPercentile(50) / 1000.0;
    }

    /** In milliseconds. */
    @JsonProperty
    double p99() {
        return times.getValueAtPercentile(99) / 1000.0;
    }

    /** Sends a request and takes the answer. */
    interface Ask {
        void ask() throws Exception;
    }
}
