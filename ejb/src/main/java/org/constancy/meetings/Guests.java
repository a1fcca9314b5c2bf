package org.constancy.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.customers.Affiliations;
import org.constancy.customers.ContactPerson;
import org.constancy.customers.Individuals;
import org.constancy.customers.Party;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.constancy.messages.MailAddress;

/** Who is invited, under which mail address, and who of them it is that answers. */
@ApplicationScoped
public class Guests {

    @Inject
    private Affiliations affiliations;

    @Inject
    private Individuals individuals;

    @Inject
    private Clock clock;

    /**
     * Completes who is invited. Refused with 409 {@code meeting.person} for who is none of the customer's people, or is named
     * twice.
     */
    void settle(String customerId, ObjectNode before, ObjectNode after) {
        Set<String> known = before == null ? Set.of() : Participants.persons(before);
        Set<String> seen = new HashSet<>();
        Map<String, ContactPerson> people = individuals.contacts(Participants.persons(after));
        for (JsonNode each : after.path("participant")) {
            String id = Stored.bound(each.path("person"));
            ContactPerson person = id == null ? null : people.get(id);
            boolean fits = person != null && seen.add(id) && (known.contains(id) || isHis(id, customerId));
            if (!fits) {
                throw Refusal.conflict(
                        "meeting.person",
                        "Each person of the customer is invited once.",
                        "participant.person: " + each.path("person").path("id").asText());
            }
            complete((ObjectNode) each, person, before);
        }
    }

    private boolean isHis(String person, String customerId) {
        return affiliations.belongTo(Set.of(new Party("individual", person))).contains(customerId);
    }

    private void complete(ObjectNode participant, ContactPerson person, ObjectNode before) {
        ((ObjectNode) participant.get("person")).put("name", person.name());
        String mail = before == null
                ? null
                : Participants.of(before).stream()
                        .filter(each -> person.id().equals(each.personId()))
                        .map(Participant::mail)
                        .findFirst()
                        .orElse(null);
        String address = mail == null ? MailAddress.of(person.mail()) : mail;
        if (address == null) {
            participant.remove("mail");
        } else {
            participant.put("mail", address);
        }
        if (participant.hasNonNull("answer")
                && Reply.read(participant.path("answer").asText()) != Reply.OPEN
                && !participant.hasNonNull("answerDate")) {
            participant.put("answerDate", clock.instant().toString());
        }
    }

    /** Where in the list of participants who answers is; -1 where he is none. */
    static int place(JsonNode meeting, CalendarReply reply) {
        for (int i = 0; i < meeting.path("participant").size(); i++) {
            JsonNode each = meeting.path("participant").get(i);
            if (reply.attendee().equalsIgnoreCase(each.path("mail").asText())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it answers what was asked last, and is not older than what he answered last. */
    static boolean isNew(JsonNode meeting, int place, CalendarReply reply) {
        Instant last = Dates.instant(
                meeting.path("participant").get(place).path("stamp").asText());
        boolean older = last != null && last.isAfter(reply.stamp());
        return !older && reply.sequence() >= meeting.path("sequence").asInt();
    }

    /**
     * Whether a mail from this address may answer for who is invited (RFC 6047): it is his own, whichever of his he writes from, or
     * the one that the answer names as SENT-BY and that somebody of the same customer has. What an answer says of itself is no proof.
     *
     * @param sender of the mail; may be {@code null}
     */
    boolean speaks(String sender, JsonNode meeting, int place, CalendarReply reply) {
        if (sender == null || sender.equalsIgnoreCase(reply.attendee())) {
            return sender != null;
        }
        String invited = Stored.bound(meeting.path("participant").get(place).path("person"));
        List<String> writers = individuals.withMail(sender);
        if (writers.size() != 1) {
            return false;
        }
        boolean delegate = sender.equalsIgnoreCase(reply.sentBy())
                && isHis(writers.get(0), Stored.bound(meeting.path("customer")));
        return writers.get(0).equals(invited) || delegate;
    }

    static void answer(ObjectNode participant, CalendarReply reply) {
        participant
                .put("answer", reply.answer().word())
                .put("stamp", reply.stamp().toString());
        participant.remove("answerDate");
        put(
                participant,
                "proposed",
                reply.proposed() == null ? null : reply.proposed().toString());
        put(participant, "comment", reply.comment());
    }

    private static void put(ObjectNode into, String name, String value) {
        if (value == null) {
            into.remove(name);
        } else {
            into.put(name, value);
        }
    }
}
