package org.constancy.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.constancy.kernel.Json;

/** Writes the interaction that an answer becomes: somebody wrote to us, and that is contact. */
final class Filing {

    private static final int LONGEST_REASON = 200;

    private Filing() {}

    /** @param messageId the message of ours that it answers, or {@code null} */
    static ObjectNode interaction(InboundMail mail, String personId, String messageId) {
        ObjectNode document = Json.object();
        document.putArray("channel").addObject().put("id", "email").put("name", "email");
        document.put("direction", "inbound");
        document.put("reason", reason(mail));
        document.putObject("interactionDate").put("startDateTime", mail.sentAt().toString());
        document.putArray("relatedParty")
                .addObject()
                .put("id", personId)
                .put("role", "contact")
                .put("@referredType", "individual");
        if (!mail.excerpt().isEmpty()) {
            document.putArray("note").addObject().put("text", mail.excerpt());
        }
        document.putObject("mail").put("id", mail.id());
        if (messageId != null) {
            document.putObject("inReplyTo").put("id", messageId).put("@referredType", "CommunicationMessage");
        }
        return document;
    }

    private static String reason(InboundMail mail) {
        String said = mail.subject() != null
                ? mail.subject()
                : mail.excerpt().lines().findFirst().orElse("email");
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON - 1) + "…";
    }
}
