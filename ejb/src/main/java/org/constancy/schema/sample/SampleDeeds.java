package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constancy.campaigns.PastCampaigns;
import org.constancy.communications.Interactions;
import org.constancy.customers.ConsentWord;
import org.constancy.customers.Consents;
import org.constancy.customers.LegalBasis;
import org.constancy.customers.Medium;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Source;
import org.constancy.letters.PastLetters;
import org.constancy.mail.PastMail;
import org.constancy.messages.Correspondence;
import org.constancy.messages.Mailings;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Messages;
import org.constancy.messages.Templates;

/** Does what is no document of a store, in the transaction of the caller. */
@ApplicationScoped
public class SampleDeeds {

    private static final String CAME_BACK = "550 5.1.1 Recipient address rejected: user unknown";

    /** Every so many-th of those who were written to answers, until there are no more answers. */
    private static final int ANSWERS = 5;

    /** Every so many-th comes back, as long as there are some to come back. */
    private static final int BOUNCES = 12;

    @Inject
    private Templates templates;

    @Inject
    private Consents consents;

    @Inject
    private Messages messages;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PastCampaigns campaigns;

    @Inject
    private Interactions interactions;

    @Inject
    private PastMail pastMail;

    @Inject
    private PastLetters pastLetters;

    void take(Deed deed, ObjectNode what, Source source) {
        switch (deed) {
            case TEMPLATE -> templates.bring(what.get("id").textValue(), text(what));
            case CONSENT -> consents.record(consent(what));
            case BOUNCE ->
                messages.recipients(what.at("/message/id").textValue(), 0, 1)
                        .rows()
                        .forEach(each -> correspondence.bounced(
                                each.id(), what.get("words").textValue(), true));
            case MAILING -> mail(what, source);
            case MAIL_IN -> pastMail.waits(SampleMail.of(what, at(what)), at(what));
            case POSTED ->
                pastLetters.posted(
                        what.at("/message/id").textValue(),
                        at(what),
                        what.get("by").textValue());
        }
    }

    /** A few come back; of the others some answer, and are thanked. */
    private void mail(ObjectNode what, Source source) {
        Instant at = at(what);
        List<PastCampaigns.WrittenTo> written =
                campaigns.wentOut(what.at("/campaign/id").textValue(), at);
        int bounced = what.get("bounced").intValue();
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            Mailings.Written message = written.get(i).message();
            if (i % BOUNCES == 0 && i < BOUNCES * bounced) {
                correspondence.bounced(message.recipientId(), CAME_BACK, true);
            } else if (i % ANSWERS == 1) {
                ObjectNode mail = messages.get(message.messageId()).document();
                String language = mail.at("/template/id").textValue().replaceFirst(".*-", "");
                JsonNode words = what.at("/replies/" + language).path(answers.merge(language, 1, Integer::sum) - 1);
                if (words.isTextual()) {
                    correspondence.answered(message.recipientId());
                    Instant then = at.plus(Duration.ofMinutes(47L * (i + 1)));
                    String thanks = what.at("/thanks/" + language).textValue();
                    interactions.bring(reply(mail, true, words.textValue(), then), source);
                    interactions.bring(reply(mail, false, thanks, then.plus(Duration.ofMinutes(50))), source);
                }
            }
        }
    }

    private static ObjectNode reply(ObjectNode mail, boolean theirs, String words, Instant at) {
        JsonNode who = mail.at("/receiver/0/party");
        String author =
                theirs ? who.path("name").asText() : mail.at("/sender/name").asText();
        String id = mail.get("id").textValue();
        String subject = "Re: " + mail.get("subject").textValue();
        ObjectNode reply = SampleMessages.written((theirs ? "IA-" : "IA-T-") + id, theirs, author, subject, words, at);
        reply.putArray("relatedParty").add(who);
        if (theirs) {
            reply.putObject("inReplyTo").put("id", id).put("@referredType", "CommunicationMessage");
        }
        return reply;
    }

    private static MessageTemplate.Text text(JsonNode what) {
        return new MessageTemplate.Text(
                what.get("name").textValue(),
                Purpose.read(what.get("purpose").textValue()),
                what.get("language").textValue(),
                what.get("subject").textValue(),
                what.get("content").textValue(),
                null);
    }

    private static ConsentWord consent(JsonNode what) {
        return new ConsentWord(
                what.at("/person/id").textValue(),
                Purpose.read(what.get("purpose").textValue()),
                Medium.EMAIL,
                what.get("given").booleanValue(),
                LegalBasis.CONSENT,
                what.get("source").textValue(),
                at(what));
    }

    private static Instant at(JsonNode what) {
        return Instant.parse(what.get("at").textValue());
    }
}
