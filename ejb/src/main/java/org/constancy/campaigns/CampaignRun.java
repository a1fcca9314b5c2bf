package org.constancy.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far the work on a campaign is. It goes on behind the person that it has come to. Whoever changes it holds the campaign's row. */
@Entity
@Table(name = "campaign_run")
public class CampaignRun {

    private static final int LONGEST_PROBLEM = 1000;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** What is to be done next. */
    public enum Step {
        /** Nothing, until somebody says so. */
        WAIT,
        /** To find out who gets it. */
        LIST,
        /** To write the messages. */
        SEND,
        /** To wait until all have gone out. */
        DRAIN,
        /** To take back what has not gone out. */
        TAKE_BACK,
        /** Nothing any more. */
        OVER
    }

    @Id
    private String campaignId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Step step = Step.WAIT;

    private String behind = "";
    private long total;
    private long done;
    private int wave;
    private int waveLeft;
    private Instant nextAt;

    @Column(length = LONGEST_PROBLEM)
    private String problem;

    private int failures;

    protected CampaignRun() {}

    CampaignRun(String campaignId, Instant now) {
        this.campaignId = campaignId;
        this.nextAt = now;
    }

    /** The work begins at the first person. @param of how many there are to go through */
    void begin(Step work, long of, Instant at) {
        step = work;
        behind = "";
        total = of;
        done = 0;
        wave = 0;
        waveLeft = 0;
        nextAt = at;
        worked();
    }

    void goes(Step to, Instant at) {
        step = to;
        nextAt = at;
        worked();
    }

    /** A step was done: whatever went wrong before is over. */
    void worked() {
        problem = null;
        failures = 0;
    }

    /** It has come to a person. */
    void came(String person) {
        behind = person;
        done++;
    }

    /** Begins the next wave where the last one is over. */
    void open(int size) {
        if (waveLeft == 0) {
            wave++;
            waveLeft = size;
        }
    }

    /** One more has been written. @return whether the wave is over */
    boolean wrote() {
        waveLeft--;
        return waveLeft <= 0;
    }

    void rests(Instant now, Duration pause) {
        waveLeft = 0;
        nextAt = now.plus(pause);
    }

    /** A step went wrong: it is tried again after a pause, each longer than the one before, up to six hours. */
    void fails(String words, Instant now) {
        problem = words.length() <= LONGEST_PROBLEM ? words : words.substring(0, LONGEST_PROBLEM);
        nextAt = now.plus(PAUSES.get(Math.min(failures, PAUSES.size() - 1)));
        failures++;
    }

    public String campaignId() {
        return campaignId;
    }

    public Step step() {
        return step;
    }

    String behind() {
        return behind;
    }

    /** How many persons there are to go through. */
    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    /** Counts from 1; 0 before the first. */
    public int wave() {
        return wave;
    }

    /** When it goes on. */
    public Instant nextAt() {
        return nextAt;
    }

    /** Why it does not go on, or {@code null}; it is tried again at {@link #nextAt}. */
    public String problem() {
        return problem;
    }

    /** How often the present step has gone wrong. */
    int failures() {
        return failures;
    }
}
