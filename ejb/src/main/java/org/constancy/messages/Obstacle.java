package org.constancy.messages;

import java.util.Locale;

/** What keeps a message from one of its receivers. Some pass by themselves, the others are for good. */
public enum Obstacle {
    /** Nobody knows an address of his for this medium. */
    NO_ADDRESS(true),
    /** Nothing is set up here that carries this medium. */
    NO_CARRIER(true),
    /** It is night where he is, or what he calls so. */
    QUIET_HOURS(true),
    /** He was written to as often as one may in a week. */
    WEEKLY_LIMIT(true),
    /** It is a letter, which somebody has to print and to post. */
    TO_PRINT(true),
    /** The other side could not take it now. */
    TRY_FAILED(true),
    /** He has not agreed to messages of this purpose. */
    NO_CONSENT(false),
    /** He likes to be reached by another channel. */
    OTHER_CHANNEL(false),
    /** He has said that he does not want them. */
    OBJECTED(false),
    /** Mail to this address came back. */
    SUPPRESSED(false),
    /** The other side refused it for good. */
    REFUSED(false),
    /** It was tried as often as was asked for. */
    GIVEN_UP(false),
    /** It went out and came back. */
    BOUNCED(false),
    /** It was taken back before it went out. */
    WITHDRAWN(false);

    private final boolean passes;

    Obstacle(boolean passes) {
        this.passes = passes;
    }

    /** As it is written in a document: {@code no consent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the message waits until it has passed; else it is not sent at all. */
    boolean passes() {
        return passes;
    }
}
