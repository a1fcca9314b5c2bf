package org.constancy.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Supplier;

/** The same load on two sides, turn by turn, so that what disturbs the machine disturbs both. */
final class Comparison {

    private final String name;
    private final Side left;
    private final Side right;
    private final Double target;
    private Sample leftSample;
    private Sample rightSample;

    /** @param target what {@link #ratio()} should reach, or {@code null} where nothing was promised */
    Comparison(String name, Side left, Side right, Double target) {
        this.name = name;
        this.left = left;
        this.right = right;
        this.target = target;
    }

    Comparison run(Plan plan, Supplier<Request> toLeft, Supplier<Request> toRight) throws Exception {
        left.load(toLeft, plan.warmUpSeconds());
        right.load(toRight, plan.warmUpSeconds());
        for (int round = 0; round < plan.rounds(); round++) {
            Sample first = left.load(toLeft, plan.seconds());
            Sample second = right.load(toRight, plan.seconds());
            leftSample = leftSample == null ? first : leftSample.plus(first);
            rightSample = rightSample == null ? second : rightSample.plus(second);
        }
        System.out.println(row());
        return this;
    }

    @JsonProperty
    String name() {
        return name;
    }

    @JsonProperty
    Sample left() {
        return leftSample;
    }

    @JsonProperty
    Sample right() {
        return rightSample;
    }

    @JsonProperty
    Double target() {
        return target;
    }

    /** Throughput of the left by that of the right. */
    @JsonProperty
    double ratio() {
        return leftSample.perSecond() / rightSample.perSecond();
    }

    /** Slowest hundredth of the left by that of the right. */
    @JsonProperty
    double p99Ratio() {
        return leftSample.p99() / rightSample.p99();
    }

    static String heading() {
        return """
                | request | left a second | p50, p99 ms | right a second | p50, p99 ms | throughput | target | p99 |
                |---|---:|---:|---:|---:|---:|---:|---:|""";
    }

    String row() {
        return "| %s: %s beside %s | %,.0f | %.1f, %.1f | %,.0f | %.1f, %.1f | %.2f | %s | %.1f |"
                .formatted(
                        name,
                        left.name(),
                        right.name(),
                        leftSample.perSecond(),
                        leftSample.p50(),
                        leftSample.p99(),
                        rightSample.perSecond(),
                        rightSample.p50(),
                        rightSample.p99(),
                        ratio(),
                        target == null ? "" : target,
                        p99Ratio());
    }
}
