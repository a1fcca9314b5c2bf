package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mail goes out over SMTP, to a real server. */
@SystemTest
class MailOutIT {

    /** Of twelve messages that need consent to one person. */
    private static final String SETTLED = Stream.concat(
                    Collections.nCopies(5, "completed").stream(), Collections.nCopies(7, "weekly limit").stream())
            .toList()
            .toString();

    private final Api api;
    private final Post post;

    MailOutIT(Api api, Post post) {
        this.api = api;
        this.post = post;
    }

    @Test
    void aMailIsTakenAndTheMessageSaysSo() throws Exception {
        String to = Resource.fresh() + "@acme.example";
        ObjectNode mail =
                Sent.mail("service", "Your link is back", "It was the fibre.").put("html", "<p>It was the fibre.</p>");
        JsonNode sent = Sent.to(api, to, mail).until("completed");
        assertTrue(sent.hasNonNull("sendTime") && sent.hasNonNull("sendTimeComplete"), sent::toString);
        MimeMessage got = only(to);
        assertEquals("Your link is back", got.getSubject());
        assertEquals("Nordlicht Care <care@nordlicht.example>", got.getFrom()[0].toString());
        assertTrue(got.getContentType().startsWith("multipart/alternative"), got.getContentType());
        assertNull(got.getHeader("List-Unsubscribe"));
    }

    @Test
    void whoHasThePublicKeySeesThatNobodyChangedTheMail() throws Exception {
        String to = Resource.fresh() + "@acme.example";
        Sent.to(api, to, Sent.mail("service", "Gr\u00fc\u00dfe", "It was the fibre: 50 \u20ac.\r\n\r\n  Bye  \r\n"))
                .until("completed");
        String mail = GreenMailUtil.getWholeMessage(only(to));
        Dkim signature = new Dkim(mail);
        assertTrue(signature.isSignedBy(DkimKey.published()), mail);
        assertEquals("nordlicht.example", signature.tag("d"));
        assertEquals(DkimKey.SELECTOR, signature.tag("s"));
        assertTrue(signature.tag("h").toLowerCase().contains("subject"), mail);
        assertFalse(new Dkim(mail.replaceFirst("(?m)^Subject: ", "Subject: x")).isSignedBy(DkimKey.published()));
    }

    @Test
    void whatNamesAndSubjectsHoldStaysText() throws Exception {
        String to = Resource.fresh() + "@acme.example";
        ObjectNode mail = Sent.mail("service", "Hello\r\nBcc: all@acme.example\r\n\r\n${jndi:x}", "text");
        mail.putObject("sender").put("name", "Maren\r\nBcc: other@acme.example");
        mail.putArray("receiver").addObject().put("email", to).put("name", "Ilse\nX-Mine: 1 ${user.home}");
        String id = api.post(Resource.COMMUNICATION_MESSAGE.path(), mail)
                .expect(201)
                .json()
                .path("id")
                .asText();
        new Sent(api, id).until("completed");
        MimeMessage got = only(to);
        assertEquals("Hello Bcc: all@acme.example ${jndi:x}", got.getSubject());
        assertNull(got.getHeader("Bcc"));
        assertNull(got.getHeader("X-Mine"));
        assertEquals(1, got.getAllRecipients().length);
    }

    @Test
    void newsGoOnlyWithConsentAndTheLinkInThemEndsItWithoutAnAccount() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        JsonNode refused = Sent.toPerson(api, customer.person(), news()).until("failed");
        assertEquals("no consent", refused.path("stateReason").asText());
        customer.says(api, true);
        Sent.toPerson(api, customer.person(), news()).until("completed");
        MimeMessage got = only(customer.mail());
        assertEquals("List-Unsubscribe=One-Click", got.getHeader("List-Unsubscribe-Post", null));
        List<String> signed = List.of(new Dkim(GreenMailUtil.getWholeMessage(got))
                .tag("h")
                .toLowerCase()
                .split(":"));
        assertTrue(signed.containsAll(List.of("list-unsubscribe", "list-unsubscribe-post")), signed::toString);
        String link = got.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        String path = link.substring(link.indexOf("/unsubscribe"));
        Api anybody = api.authorizedBy(null);
        assertTrue(anybody.get(path).expect(200).text().contains("<form"));
        assertTrue(latest(customer).path("given").asBoolean(), "looking changes nothing");
        anybody.send("POST", path, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded")
                .expect(200);
        assertFalse(latest(customer).path("given").asBoolean());
        assertEquals(
                "objected",
                Sent.toPerson(api, customer.person(), news())
                        .until("failed")
                        .path("stateReason")
                        .asText());
        for (int people = 0; people < 70; people++) {
            anybody.get(path).expect(200);
        }
        anybody.get("/unsubscribe/nothing").expect(404);
    }

    @Test
    void whatIsScheduledWaitsAndMayBeWithdrawn() throws Exception {
        String to = Resource.fresh() + "@acme.example";
        ObjectNode mail = Sent.mail("service", "Later", "text").put("scheduledSendTime", "2090-01-01T00:00:00Z");
        Sent sent = Sent.to(api, to, mail);
        api.patch(Resource.COMMUNICATION_MESSAGE.path(sent.id()), "{\"state\": \"cancelled\"}")
                .expect(200);
        assertEquals("withdrawn", sent.now().path("stateReason").asText());
        assertEquals(List.of(), post.to(to));
    }

    @Test
    void nobodyGetsMoreInAWeekThanThereMayBeHoweverManyAreSentAtOnce() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        customer.says(api, true);
        String soon = Instant.now().plusSeconds(2).toString();
        List<Sent> all = IntStream.range(0, 12)
                .mapToObj(i -> Sent.toPerson(api, customer.person(), news().put("scheduledSendTime", soon)))
                .toList();
        MassMail.await(
                () -> all.stream().map(MailOutIT::state).sorted().toList().toString(), SETTLED::equals);
        assertEquals(5, post.to(customer.mail()).size());
    }

    private static String state(Sent sent) {
        JsonNode now = sent.now();
        return now.path("stateReason").asText(now.path("state").asText());
    }

    private static ObjectNode news() {
        return Sent.mail("news", "What is new", "Faster fibre.");
    }

    private JsonNode latest(ReachableCustomer customer) {
        return api.get("/api/v1/consents?person=" + customer.person())
                .expect(200)
                .json()
                .path(0);
    }

    private MimeMessage only(String to) {
        List<MimeMessage> found = post.to(to);
        assertEquals(1, found.size(), () -> found.stream()
                .map(GreenMailUtil::getWholeMessage)
                .toList()
                .toString());
        return found.get(0);
    }
}
