package org.constancy.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.constancy.customers.Medium;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Ids;

/**
 * One receiver of a message: where it goes and what became of it there. Its mail id is settled before the first try, so that a
 * mail that is tried twice is still one mail.
 */
@Entity
@Table(name = "message_recipient")
public class Recipient {

    /** How far it is with this receiver. */
    public enum State {
        /** It was not tried yet. */
        WAITING,
        /** It was tried, and will be again. */
        TRYING,
        SENT,
        FAILED,
        WITHDRAWN;

        boolean open() {
            return this == WAITING || this == TRYING;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final int LONGEST_DETAIL = 1000;

    @Id
    private String id;

    private String messageId;
    private int place;

    @Column(length = 500)
    private String name;

    @Column(length = 320)
    private String address;

    private String personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Medium medium;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private State state = State.WAITING;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private Obstacle obstacle;

    @Column(length = LONGEST_DETAIL)
    private String detail;

    @Column(length = 40)
    private String token;

    @Column(length = 300)
    private String mailId;

    private Instant dueAt;
    private Instant sentAt;
    private String campaignId;
    private Instant repliedAt;
    private Instant unsubscribedAt;

    protected Recipient() {}

    /** @param domain behind the {@code @} of the mail id */
    Recipient(String messageId, int place, Addressee to, Medium medium, Purpose purpose, String domain) {
        this.id = Ids.next();
        this.messageId = messageId;
        this.place = place;
        this.name = to.name();
        this.address = to.address();
        this.personId = to.personId();
        this.medium = medium;
        this.purpose = purpose;
        this.obstacle = to.address() == null ? Obstacle.NO_ADDRESS : null;
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        this.token = HexFormat.of().formatHex(secret);
        this.mailId = "<" + id + "@" + domain + ">";
    }

    public String id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    /** May be {@code null}, as may the address. */
    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    /** The individual, where he is one of ours; else {@code null}. */
    public String personId() {
        return personId;
    }

    public Medium medium() {
        return medium;
    }

    public Purpose purpose() {
        return purpose;
    }

    public State state() {
        return state;
    }

    /** What stands in the way, or {@code null}. */
    public Obstacle obstacle() {
        return obstacle;
    }

    /** What the other side said, or {@code null}. */
    public String detail() {
        return detail;
    }

    /** Names this receiver of this message to whoever holds the mail; nobody can guess it. */
    public String token() {
        return token;
    }

    /** The {@code Message-ID}, with its angle brackets. */
    public String mailId() {
        return mailId;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** When he first answered, {@code null} where he did not. */
    public Instant repliedAt() {
        return repliedAt;
    }

    /** When he said by the link in it that he wants no more of its kind, {@code null} where he did not. */
    public Instant unsubscribedAt() {
        return unsubscribedAt;
    }

    /** The campaign that it belongs to, or {@code null}. */
    String campaignId() {
        return campaignId;
    }

    void belongs(String campaign) {
        campaignId = campaign;
    }

    void replied(Instant when) {
        repliedAt = repliedAt == null ? when : repliedAt;
    }

    void unsubscribed(Instant when) {
        unsubscribedAt = unsubscribedAt == null ? when : unsubscribedAt;
    }

    /** Whether it is to be tried; what was given up or refused only where somebody asks for it again. */
    boolean wanted(int attempts) {
        boolean again = obstacle == Obstacle.GIVEN_UP || obstacle == Obstacle.REFUSED;
        return state.open() || state == State.FAILED && again && attempts == 1;
    }

    /** A try begins: nothing stands in the way. */
    void trying() {
        state = State.TRYING;
        obstacle = null;
        detail = null;
    }

    /** Waits until then. @param until {@code null} where nobody knows how long */
    void waits(Obstacle because, String words, Instant until) {
        obstacle = because;
        detail = cut(words);
        dueAt = until;
    }

    /** It is made, and waits for somebody who prints and posts it. */
    void toPrint() {
        state = State.WAITING;
        sentAt = null;
        waits(Obstacle.TO_PRINT, null, null);
    }

    void sent(Instant when) {
        state = State.SENT;
        obstacle = null;
        detail = null;
        dueAt = null;
        sentAt = when;
    }

    /** It will not arrive; when it went out stays. */
    void failed(Obstacle because, String words) {
        state = State.FAILED;
        obstacle = because;
        detail = cut(words);
        dueAt = null;
    }

    void withdrawn() {
        state = State.WITHDRAWN;
        obstacle = Obstacle.WITHDRAWN;
        dueAt = null;
    }

    private static String cut(String words) {
        return words == null || words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL);
    }
}
