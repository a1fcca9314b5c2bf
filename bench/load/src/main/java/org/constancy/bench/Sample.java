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
}
