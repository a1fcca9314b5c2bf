package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the other side does wrong loses no mail, and doubles none. */
@SystemTest
@OnShapes(Shape.MICRO_POSTGRESQL)
class MailFaultsIT {

    private static final Pattern ID = Pattern.compile("(?im)^Message-ID: (.*)$");

    private final Api api;

    MailFaultsIT(Api api) {
        this.api = api;
    }

    @Test
    void aMailThatWasTakenWithoutAWordIsTheSameMailTheNextTime() {
        try (FaultySmtp server = new FaultySmtp(Post.SMTP)) {
            String to = "drop-" + Resource.fresh() + "@acme.example";
            sent(to).until("completed");
            List<FaultySmtp.Taken> taken = server.taken(to);
            assertEquals(2, taken.size());
            assertEquals(id(taken.get(0)), id(taken.get(1)));
        }
    }

    @Test
    void aMailThatWasTakenIsNotSentAgainBecauseTheServerBreaksOffAfterIt() {
        try (FaultySmtp server = new FaultySmtp(Post.SMTP)) {
            String to = "rude-" + Resource.fresh() + "@acme.example";
            sent(to).until("completed");
            assertEquals(1, server.taken(to).size());
        }
    }

    @Test
    void notNowIsTriedAgainAndNeverIsNot() {
        try (FaultySmtp server = new FaultySmtp(Post.SMTP)) {
            String later = "later-" + Resource.fresh() + "@later.example";
            String no = "no-" + Resource.fresh() + "@acme.example";
            Sent waits = sent(later);
            JsonNode refused = sent(no).until("failed");
            assertEquals("refused", refused.path("stateReason").asText());
            waits.until("completed");
            assertEquals(1, server.taken(later).size());
            assertEquals(List.of(), server.taken(no));
            assertEquals(
                    "suppressed", sent(no).until("failed").path("stateReason").asText());
        }
    }

    @Test
    void whileNoServerIsThereMailWaitsAndSaysSo() {
        String to = Resource.fresh() + "@away.example";
        Sent sent = sent(to);
        sent.untilBecause("try failed");
        try (FaultySmtp server = new FaultySmtp(Post.SMTP)) {
            sent.until("completed");
            assertTrue(server.taken(to).get(0).mail().contains("It was the fibre."));
        }
    }

    private Sent sent(String to) {
        return Sent.to(api, to, Sent.mail("service", "Your link is back", "It was the fibre."));
    }

    private static String id(FaultySmtp.Taken mail) {
        Matcher found = ID.matcher(mail.mail());
        assertTrue(found.find(), mail.mail());
        return found.group(1);
    }
}
