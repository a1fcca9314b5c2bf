package org.constancy.meetings;

import java.time.Instant;

/**
 * An answer as a calendar program sends it (REPLY or COUNTER of RFC 5546).
 *
 * @param uid of the event
 * @param attendee the mail address of who answers, in small letters
 * @param sentBy the mail address of who says that he answers for the attendee (SENT-BY), in small letters, or {@code null}
 * @param stamp when it was written; the start of 1970 where it says nothing
 * @param proposed the time that a COUNTER asks for; {@code null} where it names none, or in a zone that nobody knows
 * @param comment in his own words, or {@code null}
 */
public record CalendarReply(
        String uid,
        String attendee,
        String sentBy,
        Reply answer,
        int sequence,
        Instant stamp,
        Instant proposed,
        String comment) {}
