package org.constancy.meetings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.constancy.customers.Purpose;
import org.constancy.customers.Reachable;
import org.constancy.customers.Reaches;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.messages.Messages;
import org.constancy.messages.Sender;

/**
 * The mails by which people are invited, in the language in which each is written to (English, French or German), with the
 * calendar beside the text. They are personal messages: who objected to these gets none, and quiet hours hold them, all alike, so
 * that they arrive in their order.
 */
@ApplicationScoped
public class Invitations {

    private static final ResourceBundle.Control NO_LANGUAGE_OF_THE_HOST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    @Inject
    private Reaches reaches;

    @Inject
    private Sender sender;

    /**
     * What a change makes necessary; nothing about a meeting that has begun. Who is new and has answered was invited elsewhere.
     *
     * @param before {@code null} when it is new
     */
    List<Invitation> of(ObjectNode before, ObjectNode after) {
        List<Invitation> all = new ArrayList<>();
        boolean news = before == null || MeetingRules.saysAnew(before, after);
        MeetingState state = MeetingRules.state(after);
        boolean ends =
                state == MeetingState.CANCELLED && before != null && MeetingRules.state(before) == MeetingState.PLANNED;
        if (!MeetingRules.start(after).isAfter(clock.instant())) {
            return all;
        }
        Set<String> known = before == null ? Set.of() : Participants.persons(before);
        Set<String> staying = Participants.persons(after);
        if (state == MeetingState.PLANNED && news) {
            Participants.of(after).stream()
                    .filter(each -> known.contains(each.personId()) || each.answer() == Reply.OPEN)
                    .forEach(each ->
                            all.add(new Invitation(Invitation.Kind.REQUEST, each, !known.contains(each.personId()))));
        }
        if (before != null && (ends || state == MeetingState.PLANNED)) {
            Participants.of(before).stream()
                    .filter(each -> ends || !staying.contains(each.personId()))
                    .forEach(each -> all.add(new Invitation(Invitation.Kind.CANCEL, each, false)));
        }
        return all;
    }

    /** Writes it, in the caller's transaction. Whoever has no mail address, or while we have none, is told nothing. */
    void send(String meetingId, ObjectNode meeting, Invitation invitation) {
        Participant to = invitation.to();
        Reachable person = to.personId() == null ? null : reaches.reachable(to.personId());
        if (person == null || to.mail() == null || sender.address() == null) {
            return;
        }
        Locale language = Locale.forLanguageTag(person.language() == null ? "en" : person.language());
        ResourceBundle texts =
                ResourceBundle.getBundle("org.constancy.meetings.mail", language, NO_LANGUAGE_OF_THE_HOST);
        String what = invitation.kind() == Invitation.Kind.CANCEL ? "cancel" : invitation.first() ? "invite" : "change";
        String calendar =
                InvitationCalendar.write(meetingId, meeting, invitation.kind(), sender.address(), clock.instant());
        ObjectNode mail = Json.object()
                .put("messageType", "Email")
                .put("purpose", Purpose.PERSONAL.word())
                .put(
                        "subject",
                        say(texts, what + ".subject", meeting.path("name").asText()))
                .put("content", content(texts, what, to, meeting));
        mail.putObject("calendar").put("method", invitation.kind().name()).put("content", calendar);
        mail.putObject("sender").put("name", meeting.path("organizerName").asText());
        ObjectNode receiver = mail.putArray("receiver").addObject().put("email", to.mail());
        receiver.putObject("party")
                .put("id", to.personId())
                .put("role", "contact")
                .put("@referredType", "individual");
        Caller.current().trusted().run(() -> messages.create(mail));
    }

    private static String content(ResourceBundle texts, String what, Participant to, ObjectNode meeting) {
        ZoneId zone = ZoneId.of(meeting.path("zone").asText());
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language(texts))
                .format(MeetingRules.start(meeting).atZone(zone));
        String where = say(texts, "channel." + meeting.path("channel").asText());
        String place = meeting.path("place").asText().strip();
        return say(
                texts,
                what + ".content",
                to.name(),
                meeting.path("name").asText(),
                when + " (" + zone.getId() + ")",
                meeting.path("minutes").asText(),
                place.isEmpty() ? where : where + ", " + place,
                meeting.path("notes").asText().strip(),
                meeting.path("organizerName").asText());
    }

    private static String say(ResourceBundle texts, String key, Object... values) {
        return new MessageFormat(texts.getString(key), language(texts)).format(values);
    }

    private static Locale language(ResourceBundle texts) {
        return texts.getLocale().getLanguage().isEmpty() ? Locale.UK : texts.getLocale();
    }
}
