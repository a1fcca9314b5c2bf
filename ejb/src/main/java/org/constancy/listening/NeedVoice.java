package org.constancy.listening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That a customer voiced a need: the first voice has place 0, those that were merged into it follow. */
@Entity
@Table(name = "need_voice")
@IdClass(NeedVoice.Key.class)
public class NeedVoice {

    /** Which need, which voice. A class and not a record: Hibernate fills it. */
    public static class Key implements Serializable {

        private String needId;
        private int place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && needId.equals(key.needId) && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(needId, place);
        }
    }

    @Id
    @Column(name = "need_id")
    private String needId;

    @Id
    @Column(name = "place")
    private int place;

    private String customerId;
    private Instant heardAt;
    private Instant inTimeUntil;
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

    void says(String customer, Instant heard, Instant until) {
        customerId = customer;
        heardAt = heard;
        inTimeUntil = until;
    }

    /** What answers it is available: whoever said it is due a talk, once. */
    boolean talk(Instant now) {
        boolean first = talkDueAt == null;
        talkDueAt = first ? now : talkDueAt;
        return first;
    }
}
