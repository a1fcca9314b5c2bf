package org.constancy.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mailbox that answers come to: how far it was read, and what was wrong the last time. One node reads it at a time. */
@Entity
@Table(name = "mailbox")
public class Mailbox {

    private static final int LONGEST_PROBLEM = 1000;

    @Id
    @Column(length = 300)
    private String name;

    private long uidValidity;
    private long lastUid;
    private Instant lookedAt;

    @Column(length = LONGEST_PROBLEM)
    private String problem;

    private Instant leaseUntil;
    private Instant lastMailAt;
    private boolean paused;

    protected Mailbox() {}

    Mailbox(String name) {
        this.name = name;
    }

    /** Its address, without the password. */
    public String name() {
        return name;
    }

    /** When it was last looked into; {@code null} before the first time. */
    public Instant lookedAt() {
        return lookedAt;
    }

    /** What was wrong then; {@code null} where all was well. */
    public String problem() {
        return problem;
    }

    /** When the last mail came in that was new; {@code null} before the first. */
    public Instant lastMailAt() {
        return lastMailAt;
    }

    /** Whether an administrator wants it to be left alone. */
    public boolean isPaused() {
        return paused;
    }

    void pause(boolean wanted) {
        paused = wanted;
    }

    void came(Instant at) {
        lastMailAt = at;
    }

    long uidValidity() {
        return uidValidity;
    }

    long lastUid() {
        return lastUid;
    }

    boolean isFree(Instant now) {
        return leaseUntil == null || !leaseUntil.isAfter(now);
    }

    void lease(Instant until) {
        leaseUntil = until;
    }

    /** Read up to this mail. A new validity begins anew: the server has numbered its mails afresh. */
    void read(long validity, long uid) {
        lastUid = validity == uidValidity ? Math.max(lastUid, uid) : uid;
        uidValidity = validity;
    }

    void looked(Instant at, String words) {
        lookedAt = at;
        problem = words == null || words.length() <= LONGEST_PROBLEM ? words : words.substring(0, LONGEST_PROBLEM);
        leaseUntil = null;
    }
}
