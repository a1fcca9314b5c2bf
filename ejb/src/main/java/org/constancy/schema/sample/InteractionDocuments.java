package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Json;

/** Puts the contacts into words. */
final class InteractionDocuments {

    /** Of those whose language is not English, how many contacts are in it. */
    private static final double OWN_LANGUAGE = 0.4;

    private final Phrases phrases = new Phrases();
    private final Map<String, List<Situation>> situations = new HashMap<>();
    private final Map<String, Deque<Situation>> told = new HashMap<>();

    List<Step> of(List<Moment> moments) {
        List<Step> steps = new ArrayList<>();
        for (Moment moment : moments) {
            String id = "IA-%06d".formatted(steps.size() + 1);
            steps.add(new Step("partyInteraction", document(id, moment)));
        }
        return steps;
    }

    private ObjectNode document(String id, Moment moment) {
        SampleCustomer customer = moment.customer();
        Chance chance = customer.chance("contact " + moment.number());
        List<Contact> contacts = customer.contacts();
        Contact who = chance.happens(0.6) ? contacts.get(0) : chance.pick(contacts);
        Chance speaker = moment.isBeginning() ? customer.chance("language") : chance;
        String language = speaker.happens(OWN_LANGUAGE) ? who.language() : "en";
        Situation situation = choose(moment, language, chance);
        LocalDate day = LocalDate.ofInstant(moment.at(), customer.home().zone());
        Map<String, String> words = phrases.words(customer, who, language, day, chance);
        ObjectNode document = Json.object().put("@type", "PartyInteraction").put("id", id);
        document.put("reason", Phrases.fill(situation.reason(), words)).put("status", "completed");
        contact(document, moment, situation, chance);
        document.putArray("note")
                .addObject()
                .put(
                        "author",
                        moment.kind().equals("mail")
                                ? who.name()
                                : customer.owner().displayName())
                .put("date", moment.at().toString())
                .put("text", Phrases.fill(situation.text(), words));
        document.putArray("relatedParty")
                .add(Content.reference(
                        "Customer", customer.id(), customer.company().name(), "customer"))
                .add(Content.reference("Individual", who.id(), who.name(), "contact"));
        heard(document, situation, words);
        if (moment.next() != null) {
            document.put("nextContactDate", moment.next().toString());
        }
        return document;
    }

    /** One that fits and was not told lately; how something begins is told in the order of the file. */
    private Situation choose(Moment moment, String language, Chance chance) {
        List<Situation> all = situations.computeIfAbsent(language, Situation::all);
        Deque<Situation> before = told.computeIfAbsent(moment.customer().id(), id -> new ArrayDeque<>());
        List<Situation> fitting = Situation.fitting(all, moment, before);
        Situation chosen =
                moment.isBeginning() ? fitting.get(0) : chance.pick(Situation.nearest(fitting, moment.mood()));
        before.addFirst(chosen);
        return chosen;
    }

    private static void contact(ObjectNode document, Moment moment, Situation situation, Chance chance) {
        boolean fromUs = moment.mood() == 0;
        String channel = channel(situation, chance);
        boolean angryCall = !fromUs && moment.mood() <= 2 && channel.equals("phone") && chance.happens(0.6);
        document.put("direction", moment.kind().equals("mail") || angryCall ? "inbound" : "outbound");
        document.putArray("channel").addObject().put("id", channel).put("name", channel);
        document.put("outcome", outcome(situation));
        Instant end = fromUs || channel.equals("email")
                ? moment.at()
                : moment.at().plus(Duration.ofMinutes(chance.between(3, 45)));
        document.putObject("interactionDate")
                .put("startDateTime", moment.at().toString())
                .put("endDateTime", end.toString());
    }

    private static String channel(Situation situation, Chance chance) {
        return switch (situation.kind()) {
            case "mail", "out", "chase" -> "email";
            case "missed" -> "phone";
            default -> situation.channel() != null ? situation.channel() : chance.happens(0.75) ? "phone" : "video";
        };
    }

    private static String outcome(Situation situation) {
        return switch (situation.kind()) {
            case "mail" -> "replied";
            case "out", "chase" -> "delivered";
            case "missed" -> situation.outcome() == null ? "unanswered" : situation.outcome();
            default -> "answered";
        };
    }

    private static void heard(ObjectNode document, Situation situation, Map<String, String> words) {
        if (situation.mood() > 0) {
            document.put("mood", situation.mood());
        }
        if (situation.need() != null) {
            document.putArray("needHeard").add(Phrases.fill(situation.need(), words));
        }
        if (situation.promise() != null) {
            document.putArray("promise").add(Phrases.fill(situation.promise(), words));
        }
    }
}
