package org.constancy.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.constancy.customers.Purpose;
import org.constancy.customers.Reachable;
import org.constancy.customers.Reaches;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.messages.Messages;

/**
 * The mails by which somebody is given an item, or is told that it was withdrawn, in the language in which he is written to (English,
 * French or German). Whether one may go out is settled when it does.
 */
@ApplicationScoped
public class ItemMail {

    private static final ResourceBundle.Control NO_LANGUAGE_OF_THE_HOST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Messages messages;

    @Inject
    private Reaches reaches;

    /** Gives the id of the message. Refused with 404 for a stranger, 409 {@code library.address} for one without an address. */
    String give(JsonNode item, String personId) {
        Reachable person = addressee(personId);
        return write(
                person,
                Purpose.PERSONAL,
                "give",
                line(item.path("name")),
                person.person().name(),
                line(item.path("name")),
                holds(item),
                item.path("version").asText(),
                Caller.current().displayName());
    }

    /** As {@link #give}, of a version that the person holds. */
    String withdraw(String name, String version, String personId) {
        Reachable person = addressee(personId);
        String sender = Caller.current().displayName();
        return write(person, Purpose.SERVICE, "withdraw", name, person.person().name(), name, version, sender);
    }

    private Reachable addressee(String personId) {
        Reachable person = reaches.reachable(personId);
        if (person == null) {
            throw Refusal.notFound("individual", personId);
        }
        if (person.person().mail() == null) {
            throw Refusal.conflict(
                    "library.address",
                    "No mail address is known of this person.",
                    person.person().name());
        }
        return person;
    }

    private String write(Reachable to, Purpose purpose, String text, String subject, Object... values) {
        Locale language = Locale.forLanguageTag(to.language() == null ? "en" : to.language());
        ResourceBundle texts =
                ResourceBundle.getBundle("org.constancy.library.mail", language, NO_LANGUAGE_OF_THE_HOST);
        ObjectNode mail = Json.object()
                .put("messageType", "Email")
                .put("purpose", purpose.word())
                .put("subject", say(texts, language, text + ".subject", subject))
                .put("content", say(texts, language, text + ".content", values));
        mail.putObject("sender").put("name", Caller.current().displayName());
        mail.putArray("receiver")
                .addObject()
                .putObject("party")
                .put("id", to.person().id())
                .put("role", "contact")
                .put("@referredType", "individual");
        return messages.create(mail).id();
    }

    private static String say(ResourceBundle texts, Locale language, String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    /** What somebody reads who has nothing but the mail. */
    private static String holds(JsonNode item) {
        StringJoiner parts = new StringJoiner("\n\n");
        for (String part : new String[] {"summary", "content", "url"}) {
            if (!item.path(part).asText().isBlank()) {
                parts.add(item.path(part).asText().strip());
            }
        }
        int place = 0;
        for (JsonNode step : item.path("step")) {
            String says = step.path("description").asText();
            parts.add(++place + ". " + step.path("name").asText() + (says.isEmpty() ? "" : ": " + says));
        }
        return parts.toString();
    }

    private static String line(JsonNode text) {
        return text.asText().replaceAll("\\s+", " ").strip();
    }
}
