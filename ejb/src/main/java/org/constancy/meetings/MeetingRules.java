package org.constancy.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/** What holds for a meeting, whoever changes it. Reads and changes documents, and nothing else. */
final class MeetingRules {

    static final int MOST_PARTICIPANTS = 50;

    private static final Duration FAR = Duration.ofDays(5 * 366);
    private static final int LONGEST_MINUTES = 1440;

    /** What those who are invited see in their calendars. */
    private static final List<String> SAID =
            List.of("name", "startDateTime", "minutes", "zone", "channel", "place", "notes");

    private MeetingRules() {}

    /**
     * Decides on a change and completes it: what is said anew counts {@code sequence} up (RFC 5546), and another time asks
     * everybody again.
     *
     * @param before {@code null} when it is new
     */
    static void decide(ObjectNode before, ObjectNode after, Instant now) {
        check(after);
        if (before == null) {
            after.put("sequence", 0);
            if (state(after) == MeetingState.PLANNED) {
                checkStart(after, now);
            } else {
                checkSaid(after);
            }
            return;
        }
        MeetingState was = state(before);
        boolean anew = saysAnew(before, after);
        if (was != MeetingState.PLANNED && (anew || state(after) != was)) {
            throw Refusal.conflict(
                    "meeting.over", "What was held or cancelled stays as it was.", "state: " + was.word());
        }
        String whose = Stored.bound(before.path("customer"));
        if (whose != null && !whose.equals(Stored.bound(after.path("customer")))) {
            throw Refusal.conflict("meeting.customer", "A meeting stays with its customer.", "customer");
        }
        Participants.keepAnswers(before, after);
        if (differ(before, after, "startDateTime") || differ(before, after, "minutes")) {
            checkStart(after, now);
            Participants.askAgain(after);
        }
        boolean cancelled = was == MeetingState.PLANNED && state(after) == MeetingState.CANCELLED;
        after.put("sequence", before.path("sequence").asInt() + (anew || cancelled ? 1 : 0));
    }

    /** Whether those who are invited have to be told. */
    static boolean saysAnew(JsonNode before, JsonNode after) {
        Set<String> persons = Participants.persons(before);
        return SAID.stream().anyMatch(each -> differ(before, after, each))
                || !persons.equals(Participants.persons(after));
    }

    static MeetingState state(JsonNode meeting) {
        return MeetingState.read(meeting.path("state").asText());
    }

    static Instant start(JsonNode meeting) {
        return Dates.instant(meeting.path("startDateTime").asText());
    }

    private static void check(ObjectNode meeting) {
        state(meeting);
        within(meeting, "name", 1, 200);
        within(meeting, "place", 0, 500);
        within(meeting, "notes", 0, 4000);
        long minutes = meeting.path("minutes").asLong();
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw Refusal.invalid("meeting.minutes", "A meeting takes 1 to 1440 minutes.", "minutes: " + minutes);
        }
        if (!Set.of("phone", "video", "visit").contains(meeting.path("channel").asText())) {
            throw Refusal.invalid(
                    "meeting.channel",
                    "A meeting is by phone, video or visit.",
                    "channel: " + meeting.path("channel").asText());
        }
        try {
            ZoneId.of(meeting.path("zone").asText());
        } catch (DateTimeException e) {
            throw Refusal.invalid(
                    "meeting.zone",
                    "This is no time zone.",
                    "zone: " + meeting.path("zone").asText());
        }
        int invited = meeting.path("participant").size();
        if (invited < 1
                || invited > MOST_PARTICIPANTS
                || Participants.of(meeting).size() != invited) {
            throw Refusal.invalid("meeting.participants", "1 to 50 persons are invited.", "participant: " + invited);
        }
    }

    /** What comes as held or cancelled is history, and may be of any day. */
    private static void checkSaid(JsonNode meeting) {
        if (start(meeting) == null) {
            throw Refusal.invalid(
                    "meeting.start",
                    "A meeting has a moment.",
                    "startDateTime: " + meeting.path("startDateTime").asText());
        }
    }

    private static void checkStart(JsonNode meeting, Instant now) {
        Instant start = start(meeting);
        if (start == null || start.isBefore(now) || start.isAfter(now.plus(FAR))) {
            throw Refusal.invalid(
                    "meeting.start",
                    "A meeting is planned for a moment to come, within five years.",
                    "startDateTime: " + start);
        }
    }

    private static void within(JsonNode in, String attribute, int least, int most) {
        int length = in.path(attribute).asText().strip().length();
        if (length < least || length > most) {
            throw Refusal.invalid(
                    "meeting.text", "It takes " + least + " to " + most + " characters.", attribute + ": " + length);
        }
    }

    private static boolean differ(JsonNode before, JsonNode after, String attribute) {
        return !before.path(attribute).equals(after.path(attribute));
    }
}
