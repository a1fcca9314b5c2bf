package org.constancy.integration.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.constancy.kernel.Ids;

/**
 * Something that has to leave the house: waiting, then carried, then done. What is refused or fails too often is parked and
 * stays until somebody resends it; what cannot be tried at present is held and says why.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    private static final int LONGEST_PROBLEM = 1000;

    /** Where it stands. */
    public enum State {
        /** To be tried at {@link Delivery#nextAt}. */
        WAITING,
        /** Being tried. */
        CARRIED,
        /** Taken by its target. */
        DONE,
        /** Refused, or failed too often: it stays until somebody resends it. */
        PARKED,
        /** Cannot be tried at present, for a reason that is no failure. */
        HELD,
        /** Not wanted any more. */
        CANCELLED
    }

    @Id
    private String id;

    /** Counts as the rows are inserted, over all nodes: the order within a lane. */
    @Column(insertable = false, updatable = false)
    private long number;

    private String carrier;

    @Column(length = 300)
    private String target;

    @Column(length = 300)
    private String lane;

    private String subject;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    /** When it may be claimed: the next try, or the end of the present one's lease; {@code null} where never. */
    private Instant nextAt;

    private String leaseOwner;

    @Column(length = LONGEST_PROBLEM)
    private String lastProblem;

    private Instant createdAt;
    private Instant triedAt;
    private Instant endedAt;

    protected Delivery() {}

    Delivery(String carrier, String target, String lane, String subject, Instant now, Instant notBefore) {
        this.id = Ids.next();
        this.carrier = carrier;
        this.target = target;
        this.lane = lane;
        this.subject = subject;
        this.createdAt = now;
        this.state = State.WAITING;
        this.nextAt = notBefore;
    }

    void claim(String owner, Instant now, Duration lease) {
        state = State.CARRIED;
        attempts++;
        leaseOwner = owner;
        triedAt = now;
        nextAt = now.plus(lease);
    }

    /** Whether this try is still its owner's: neither taken over nor cancelled. */
    boolean isTry(String owner, int attempt) {
        return state == State.CARRIED && owner.equals(leaseOwner) && attempts == attempt;
    }

    void done(Instant now) {
        end(State.DONE, now);
        lastProblem = null;
    }

    void park(Instant now, String problem) {
        end(State.PARKED, now);
        lastProblem = cut(problem);
    }

    void cancel(Instant now) {
        end(State.CANCELLED, now);
    }

    private void end(State last, Instant now) {
        state = last;
        endedAt = now;
        nextAt = null;
        leaseOwner = null;
    }

    void again(Instant at, String problem) {
        state = State.WAITING;
        nextAt = at;
        leaseOwner = null;
        lastProblem = cut(problem);
    }

    /** It was claimed and not tried after all. */
    void giveBack(Instant now) {
        again(now, lastProblem);
        attempts--;
    }

    /** A try that was none is not counted. */
    void hold(Instant until, String why) {
        again(until, why);
        attempts--;
        state = State.HELD;
    }

    /** Until somebody releases it. */
    void hold(String why) {
        state = State.HELD;
        nextAt = null;
        lastProblem = cut(why);
    }

    /** Begins again, with the whole schedule before it. */
    void resend(Instant now) {
        state = State.WAITING;
        attempts = 0;
        nextAt = now;
        endedAt = null;
        leaseOwner = null;
    }

    boolean over() {
        return state == State.DONE || state == State.PARKED || state == State.CANCELLED;
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_PROBLEM ? text : text.substring(0, LONGEST_PROBLEM - 1) + "…";
    }

    public String id() {
        return id;
    }

    /** The kind of {@link Carrier}. */
    public String carrier() {
        return carrier;
    }

    /** What a slow one hurts alone: a subscription's id, the domain of a mail address. */
    public String target() {
        return target;
    }

    /** {@code null} where the order does not matter. */
    public String lane() {
        return lane;
    }

    /** The id of what is carried, as its room knows it. */
    public String subject() {
        return subject;
    }

    public State state() {
        return state;
    }

    /** Tries so far, with the present one. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next; {@code null} where it is over, or held until somebody releases it. */
    public Instant nextAt() {
        return state == State.CARRIED ? null : nextAt;
    }

    /** What the target said, or why it was not reached; {@code null} where all went well. */
    public String lastProblem() {
        return lastProblem;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The last try; {@code null} before the first. */
    public Instant triedAt() {
        return triedAt;
    }

    /** When it was done, parked or cancelled; {@code null} before. */
    public Instant endedAt() {
        return endedAt;
    }
}
