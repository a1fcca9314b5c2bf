package org.constancy.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A meeting as a page or a calendar shows it.
 *
 * @param organizer the sign-in name of who invites, {@code organizerName} as people call him
 * @param channel {@code phone}, {@code video} or {@code visit}
 * @param zone in which its time was agreed
 * @param sequence how often those who are invited were told something new
 * @param changedAt when anything about it was last written, an answer too
 * @param agreementId what it is about, or {@code null}
 * @param now when it was read
 */
public record MeetingView(
        String id,
        long revision,
        int sequence,
        Instant changedAt,
        String name,
        MeetingState state,
        String customerId,
        String customerName,
        String organizer,
        String organizerName,
        Instant start,
        int minutes,
        ZoneId zone,
        String channel,
        String place,
        String notes,
        String agreementId,
        List<Participant> participants,
        Instant now) {

    /** Whether it has begun, so that it is to be logged. */
    public boolean begun() {
        return !start.isAfter(now);
    }

    public boolean planned() {
        return state == MeetingState.PLANNED;
    }

    /** Whether somebody declined or asks for another time, and it is still to come. */
    public boolean unsettled() {
        return planned()
                && !begun()
                && participants.stream().anyMatch(each -> each.answer().unsettles());
    }
}
