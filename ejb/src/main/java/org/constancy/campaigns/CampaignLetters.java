package org.constancy.campaigns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.messages.Mailings;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Templates;

/** Writes what a campaign says to each of its people, in his language where the template is there in it. */
@ApplicationScoped
public class CampaignLetters {

    private static final int LONGEST_SUBJECT = 500;

    @Inject
    private Templates templates;

    @Inject
    private Mailings mailings;

    /** For some persons of one campaign, in one transaction. */
    Writer writer(Campaign campaign) {
        return new Writer(campaign, templates.inLanguages(campaign.templateId()));
    }

    /** Writes one letter after the other. */
    final class Writer {

        private final Campaign campaign;
        private final List<MessageTemplate> languages;
        private final String sender;
        private ObjectNode letter;

        /** @param languages the template first, then the same in other languages; empty where it was deleted */
        private Writer(Campaign campaign, List<MessageTemplate> languages) {
            this.campaign = campaign;
            this.languages = languages;
            this.sender = campaign.document().path("sender").path("name").asText();
        }

        /** Whether a person gets it now; where he does, {@link #letter} is what he gets. */
        Mailings.Verdict judge(String personId, String customerId) {
            letter = null;
            if (languages.isEmpty()) {
                return Mailings.Verdict.no("template gone", null);
            }
            Templates.Filled filled = templates.filled(languages, customerId, personId, sender);
            if (filled.letter() == null) {
                String reason = filled.missing().isEmpty() ? "nobody there" : "missing value";
                return Mailings.Verdict.no(reason, String.join(", ", filled.missing()));
            }
            if (filled.letter().subject().length() > LONGEST_SUBJECT) {
                return Mailings.Verdict.no("refused", "subject: longer than " + LONGEST_SUBJECT);
            }
            letter = document(personId, filled);
            return mailings.judge(letter);
        }

        ObjectNode letter() {
            return letter;
        }

        private ObjectNode document(String personId, Templates.Filled filled) {
            MessageTemplate template = filled.template();
            ObjectNode document = Json.object()
                    .put("messageType", campaign.channel())
                    .put("purpose", template.text().purpose().word())
                    .put("subject", filled.letter().subject())
                    .put("content", filled.letter().content())
                    .put("language", template.text().language());
            if (filled.letter().html() != null) {
                document.put("html", filled.letter().html());
            }
            document.putObject("sender").put("name", sender);
            document.putArray("receiver")
                    .addObject()
                    .putObject("party")
                    .put("id", personId)
                    .put("role", "contact")
                    .put("@referredType", "individual");
            document.putObject("template")
                    .put("id", template.id())
                    .put("name", template.text().name());
            document.putObject("campaign").put("id", campaign.id()).put("name", campaign.name());
            return document;
        }
    }
}
