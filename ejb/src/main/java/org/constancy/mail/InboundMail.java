package org.constancy.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Ids;
import org.constancy.meetings.Answered;

/** A mail that came in: what it is, whose it is, and the interaction that it became. Its bytes are kept beside it. */
@Entity
@Table(name = "inbound_mail")
public class InboundMail {

    /** What a mail is. */
    public enum Kind {
        /** A person wrote it. */
        WRITTEN,
        /** A machine answered by itself (RFC 3834). */
        AUTO_REPLY,
        /** Something of ours came back (RFC 3464). */
        BOUNCE,
        /** It could not be read, and stays in its mailbox. What it says is why. */
        UNREADABLE
    }

    /** What became of it. */
    public enum State {
        /** It is known whose it is. */
        FILED,
        /** Nobody knows whose it is: somebody has to say. */
        OPEN,
        /** It is nobody's. */
        DISMISSED
    }

    @Id
    private String id;

    @Column(length = 300)
    private String mailbox;

    private long uidValidity;
    private long uid;

    @Column(length = 500)
    private String mailId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private State state = State.OPEN;

    @Column(length = 320)
    private String sender;

    @Column(length = 500)
    private String senderName;

    @Column(length = 500)
    private String subject;

    @Column(length = ReceivedMail.LONGEST_TEXT)
    private String excerpt;

    private long size;
    private Instant sentAt;
    private Instant arrivedAt;
    private String recipientId;
    private String interactionId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Answered answer;

    protected InboundMail() {}

    InboundMail(String mailbox, long uidValidity, long uid, ReceivedMail mail, Instant now) {
        this.id = Ids.next();
        this.mailbox = mailbox;
        this.uidValidity = uidValidity;
        this.uid = uid;
        this.mailId = mail.mailId();
        this.kind = mail.kind();
        this.sender = mail.sender();
        this.senderName = mail.senderName();
        this.subject = mail.subject();
        this.excerpt = mail.text();
        this.size = mail.size();
        this.sentAt = mail.sentAt() == null || mail.sentAt().isAfter(now) ? now : mail.sentAt();
        this.arrivedAt = now;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** The address of who wrote it; {@code null} where it names none. */
    public String sender() {
        return sender;
    }

    /** The name beside it, or {@code null}. */
    public String senderName() {
        return senderName;
    }

    public String subject() {
        return subject;
    }

    /** What it says, as plain text, up to 100,000 characters. */
    public String excerpt() {
        return excerpt;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** When it was written, never later than when it arrived. */
    public Instant sentAt() {
        return sentAt;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** Its number in its mailbox. */
    public long uid() {
        return uid;
    }

    /** What became of the answer to an invitation of ours that it carries; {@code null} where it carries none. */
    public Answered answer() {
        return answer;
    }

    /** The interaction that it became, or {@code null}. */
    public String interactionId() {
        return interactionId;
    }

    /** A machine wrote it that does not say so. */
    void isNoPersons() {
        kind = Kind.AUTO_REPLY;
    }

    void carries(Answered calendar) {
        answer = calendar;
    }

    void answers(String recipient) {
        recipientId = recipient;
    }

    void file(String interaction) {
        state = State.FILED;
        interactionId = interaction;
    }

    void dismiss() {
        state = State.DISMISSED;
    }
}
