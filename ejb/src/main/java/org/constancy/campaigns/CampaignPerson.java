package org.constancy.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.constancy.messages.Mailings;

/** One person of a campaign: there once, whatever happens, so that nobody gets it twice. */
@Entity
@Table(name = "campaign_person")
@IdClass(CampaignPerson.Key.class)
public class CampaignPerson {

    /** Which campaign, whom. */
    record Key(String campaignId, String personId) implements Serializable {}

    /** What is to become of it, or has. */
    public enum State {
        /** Gets it, as things stand. */
        LISTED,
        /** Does not get it, as things stand. */
        EXCLUDED,
        /** Was written to: what became of that is told by the message. */
        WRITTEN,
        /** Was not written to, for good. */
        LEFT_OUT,
        /** Was passed over: the work failed on this very person. */
        FAILED
    }

    private static final int LONGEST_DETAIL = 1000;

    @Id
    @Column(name = "campaign_id")
    private String campaignId;

    @Id
    @Column(name = "person_id")
    private String personId;

    private String customerId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private State state;

    @Column(length = 40)
    private String reason;

    @Column(length = LONGEST_DETAIL)
    private String detail;

    private String messageId;
    private String recipientId;

    protected CampaignPerson() {}

    CampaignPerson(String campaignId, String personId, String customerId) {
        this.campaignId = campaignId;
        this.personId = personId;
        this.customerId = customerId;
    }

    void expects(Mailings.Verdict verdict) {
        state = verdict.yes() ? State.LISTED : State.EXCLUDED;
        says(verdict);
    }

    void leftOut(Mailings.Verdict verdict) {
        state = State.LEFT_OUT;
        says(verdict);
    }

    void failed(String why) {
        state = State.FAILED;
        says(Mailings.Verdict.no("fault", why));
    }

    void written(Mailings.Written message) {
        state = State.WRITTEN;
        reason = null;
        detail = null;
        messageId = message.messageId();
        recipientId = message.recipientId();
    }

    private void says(Mailings.Verdict verdict) {
        reason = verdict.reason();
        String words = verdict.detail();
        detail = words == null || words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL);
    }

    public String personId() {
        return personId;
    }

    /** As whose person he is written to; {@code null} where it failed before that was known. */
    public String customerId() {
        return customerId;
    }

    public State state() {
        return state;
    }

    /** Why not, or why not at once, in a word: {@code no consent}; {@code null} where nothing stands in the way. */
    public String reason() {
        return reason;
    }

    /** More about the reason, or {@code null}. */
    public String detail() {
        return detail;
    }

    public String messageId() {
        return messageId;
    }

    public String recipientId() {
        return recipientId;
    }
}
