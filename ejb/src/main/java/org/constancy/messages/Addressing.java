package org.constancy.messages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.customers.ContactPerson;
import org.constancy.customers.Individuals;
import org.constancy.customers.Medium;
import org.constancy.customers.Party;
import org.constancy.customers.Post;
import org.constancy.customers.Purpose;

/** Reads from a message's document to whom it goes, and where that is. */
@ApplicationScoped
public class Addressing {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_PLACE = 320;

    @Inject
    private Individuals individuals;

    @Inject
    private Post post;

    @Inject
    private Sender sender;

    /** One recipient for each receiver, in their order. */
    List<Recipient> plan(String messageId, JsonNode message) {
        Medium medium = Medium.of(message.path("messageType").asText());
        Purpose purpose = Purpose.read(message.path("purpose").textValue());
        Map<String, ContactPerson> known = individuals.contacts(persons(message));
        List<Recipient> recipients = new ArrayList<>();
        for (JsonNode receiver : message.path("receiver")) {
            Addressee to = addressee(receiver, medium, known);
            recipients.add(new Recipient(messageId, recipients.size(), to, medium, purpose, sender.domain()));
        }
        return recipients;
    }

    /** The parties of ours that a message goes to. */
    static Set<Party> parties(JsonNode message) {
        Set<Party> parties = new HashSet<>();
        message.path("receiver").forEach(each -> parties.add(Party.of(each.path("party"))));
        parties.remove(null);
        return parties;
    }

    private static List<String> persons(JsonNode message) {
        return parties(message).stream()
                .filter(each -> each.type().equals("individual"))
                .map(Party::id)
                .toList();
    }

    private Addressee addressee(JsonNode receiver, Medium medium, Map<String, ContactPerson> known) {
        Party party = Party.of(receiver.path("party"));
        ContactPerson person = party == null ? null : known.get(party.id());
        String name = receiver.path("name").textValue();
        if (name == null) {
            name = person == null ? receiver.path("party").path("name").textValue() : person.name();
        }
        return new Addressee(cut(name), address(receiver, medium, person), person == null ? null : person.id());
    }

    /** What the receiver says himself goes before what we know of the person. */
    private String address(JsonNode receiver, Medium medium, ContactPerson person) {
        return switch (medium) {
            case EMAIL -> MailAddress.of(said(receiver, "email", person == null ? null : person.mail()));
            case SMS, CHAT -> phone(said(receiver, "phoneNumber", person == null ? null : person.phone()));
            case LETTER -> place(receiver, person);
            case PHONE, OTHER -> null;
        };
    }

    /** The lines of an address: {@code postalAddress}, else where the person is. */
    private String place(JsonNode receiver, ContactPerson person) {
        List<String> lines = person == null ? null : post.address(person.id());
        String place = said(receiver, "postalAddress", lines == null ? null : String.join("\n", lines));
        return place == null || place.length() > LONGEST_PLACE ? null : place;
    }

    private static String said(JsonNode receiver, String attribute, String known) {
        String said = receiver.path(attribute).asText().strip();
        return said.isEmpty() ? known : said;
    }

    /** Digits, with a plus before them where there was one; {@code null} where there are none. */
    private static String phone(String text) {
        String digits = text == null ? "" : text.replaceAll("[^0-9]", "");
        boolean legal = digits.length() >= 3 && digits.length() <= 20;
        return legal ? (text.strip().startsWith("+") ? "+" : "") + digits : null;
    }

    private static String cut(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
