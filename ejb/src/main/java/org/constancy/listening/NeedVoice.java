package org.constancy.listening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a customer voiced a need: the first voice has place 0, those that were merged into it follow. */
@Entity
@Table(name = "need_voice")
@IdClass(NeedVoice.Key.class)
public class NeedVoice {

    /** Which need, which voice. */
    record Key(String needId, int place) implements Serializable {}

    @Id
    @Column(name = "need_id")
    private String needId;

    @Id
    @Column(name = "place")
    private int place;

    private String customerId;
    private Instant heardAt;
    private Instant inTimeUntil;
    private Instant answeredAt;
    private Instant talkDueAt;

    protected NeedVoice() {}

    NeedVoice(String needId, int place) {
        this.needId = needId;
        this.place = place;
    }

    int place() {
        return place;
    }

    String customerId() {
        return customerId;
    }

    Instant talkDueAt() {
        return talkDueAt;
    }

    /** @param answered when the need was, {@code null} where it is not */
    void says(String customer, Instant heard, Instant until, Instant answered) {
        customerId = customer;
        heardAt = heard;
        inTimeUntil = until;
        answeredAt = answered;
    }

    /** What answers it is available: whoever said it is due a talk, once. */
    boolean talk(Instant now) {
        boolean first = talkDueAt == null;
        talkDueAt = first ? now : talkDueAt;
        return first;
    }
}
