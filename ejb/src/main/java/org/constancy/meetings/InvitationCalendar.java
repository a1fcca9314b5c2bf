package org.constancy.meetings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A meeting as RFC 5546 wants it sent: one event in UTC, whose UID stays the same for as long as the meeting is there. */
final class InvitationCalendar {

    private static final String UID = "meeting-";
    private static final String HERE = "@constancy";

    private InvitationCalendar() {}

    /** @param from the mail address to which answers come */
    static String write(String id, ObjectNode meeting, Invitation.Kind kind, String from, Instant now) {
        boolean cancels = kind == Invitation.Kind.CANCEL;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Constancy//Constancy//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancels ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        VEvent event = new VEvent(
                MeetingRules.start(meeting),
                Duration.ofMinutes(meeting.path("minutes").asLong()),
                meeting.path("name").asText());
        event.replace(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Uid(uid(id)));
        event.add(new Sequence(meeting.path("sequence").asInt()));
        event.add(cancels ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        text(event, new Location(meeting.path("place").asText().strip()));
        text(event, new Description(meeting.path("notes").asText().strip()));
        event.add(new Organizer(mailto(from))
                .withParameter(name(meeting.path("organizerName").asText()))
                .getFluentTarget());
        for (Participant each : Participants.of(meeting)) {
            if (each.mail() != null) {
                event.add(attendee(each));
            }
        }
        calendar.add(event);
        return CalendarText.of(calendar);
    }

    static String uid(String meetingId) {
        return UID + meetingId + HERE;
    }

    /** The meeting that a UID names; {@code null} where it is none of ours. */
    static String meeting(String uid) {
        boolean ours = uid.startsWith(UID) && uid.endsWith(HERE) && uid.length() > UID.length() + HERE.length();
        return ours ? uid.substring(UID.length(), uid.length() - HERE.length()) : null;
    }

    private static Property attendee(Participant participant) {
        PartStat standing =
                switch (participant.answer()) {
                    case ACCEPTED -> PartStat.ACCEPTED;
                    case TENTATIVE -> PartStat.TENTATIVE;
                    case DECLINED -> PartStat.DECLINED;
                    case DELEGATED -> PartStat.DELEGATED;
                    case OPEN, PROPOSED -> PartStat.NEEDS_ACTION;
                };
        Attendee attendee = new Attendee(mailto(participant.mail()));
        attendee.add(name(participant.name()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(standing);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    /** Of a name what a parameter may hold. */
    private static Cn name(String name) {
        return new Cn(name.replaceAll("[\\p{Cntrl}\"]+", " ").strip());
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void text(VEvent event, Property property) {
        if (!property.getValue().isEmpty()) {
            event.add(property);
        }
    }
}
