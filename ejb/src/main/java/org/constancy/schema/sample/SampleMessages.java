package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.kernel.Json;

/**
 * The mails between us and some customers. All of them are over: ours were sent, or came back; nothing waits for a mail server,
 * so that whoever sets one up later sends none of them.
 */
final class SampleMessages {

    private static final Map<String, String> ANSWER = Map.of("en", "Re: ", "de", "AW: ", "fr", "RE : ");

    private final Days days;
    private final Phrases phrases = new Phrases();
    private final Set<String> taken = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private int sent;
    private int replies;

    SampleMessages(Days days) {
        this.days = days;
    }

    /** Each customer has one conversation at most. */
    List<Step> of(List<SampleCustomer> customers) {
        List<SampleCustomer> all = new Chance("conversations").shuffled(customers);
        for (Conversation conversation : Conversation.all()) {
            all.stream()
                    .filter(each -> fits(conversation, each))
                    .limit(conversation.times())
                    .forEach(each -> tell(conversation, each));
        }
        return steps;
    }

    private boolean fits(Conversation conversation, SampleCustomer customer) {
        Contact who = customer.contacts().get(0);
        return conversation.stories().contains(customer.story())
                && who.language().equals(conversation.language())
                && !taken.contains(customer.id());
    }

    private void tell(Conversation conversation, SampleCustomer customer) {
        taken.add(customer.id());
        Chance chance = customer.chance("conversation");
        LocalDate day = days.ago(chance.between(conversation.least(), conversation.most()));
        Contact who = customer.contacts().get(0);
        Map<String, String> words = phrases.words(customer, who, conversation.language(), day, chance);
        words.put("owner", customer.owner().displayName());
        String subject = Phrases.fill(conversation.subject(), words);
        String last = null;
        Instant before = Instant.MIN;
        for (Conversation.Turn turn : conversation.turns()) {
            day = day.plusDays(turn.after());
            Instant at = Days.atWork(day, customer.home().zone(), chance);
            before = at.isAfter(before) ? at : before.plusSeconds(3600);
            String text = Phrases.fill(turn.text(), words);
            if (last == null) {
                ObjectNode mail = mail(customer, subject, text, before, conversation.purpose());
                steps.add(new Step("communicationMessage", mail));
                last = mail.get("id").textValue();
            } else {
                String answer = ANSWER.get(conversation.language()) + subject;
                steps.add(new Step("partyInteraction", reply(customer, answer, text, before, turn, last)));
            }
        }
        if (conversation.bounced() != null) {
            steps.add(Deed.bounced(last, conversation.bounced()));
        }
    }

    private ObjectNode mail(SampleCustomer customer, String subject, String text, Instant at, String purpose) {
        Contact who = customer.contacts().get(0);
        ObjectNode mail = Json.object()
                .put("@type", "CommunicationMessage")
                .put("id", "CM-%04d".formatted(++sent))
                .put("messageType", "Email")
                .put("purpose", purpose)
                .put("subject", subject)
                .put("content", text)
                .put("state", "completed")
                .put("sendTime", at.toString())
                .put("sendTimeComplete", at.toString());
        mail.putObject("sender").put("name", customer.owner().displayName());
        mail.putArray("receiver")
                .addObject()
                .put("email", who.mail())
                .set("party", Content.reference("Individual", who.id(), who.name(), "contact"));
        return mail;
    }

    /** What follows the first mail, from either side. @param to the mail that a customer answers */
    private ObjectNode reply(
            SampleCustomer customer, String subject, String text, Instant at, Conversation.Turn turn, String to) {
        Contact who = customer.contacts().get(0);
        String author = turn.theirs() ? who.name() : customer.owner().displayName();
        ObjectNode reply = written("IA-M%05d".formatted(++replies), turn.theirs(), author, subject, text, at);
        reply.putArray("relatedParty")
                .add(Content.reference(
                        "Customer", customer.id(), customer.company().name(), "customer"))
                .add(Content.reference("Individual", who.id(), who.name(), "contact"));
        if (turn.theirs()) {
            reply.putObject("inReplyTo").put("id", to).put("@referredType", "CommunicationMessage");
        }
        if (turn.mood() > 0) {
            reply.put("mood", turn.mood());
        }
        return reply;
    }

    /** A mail as it is kept among the contacts; whose it is comes into {@code relatedParty}. */
    static ObjectNode written(String id, boolean theirs, String author, String subject, String text, Instant at) {
        ObjectNode mail = Json.object().put("@type", "PartyInteraction").put("id", id);
        mail.put("reason", subject).put("status", "completed").put("direction", theirs ? "inbound" : "outbound");
        mail.putArray("channel").addObject().put("id", "email").put("name", "email");
        mail.put("outcome", theirs ? "replied" : "delivered");
        mail.putObject("interactionDate").put("startDateTime", at.toString()).put("endDateTime", at.toString());
        mail.putArray("note")
                .addObject()
                .put("author", author)
                .put("date", at.toString())
                .put("text", text);
        return mail;
    }
}
