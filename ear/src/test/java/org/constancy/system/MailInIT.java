package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/** Answers come in over IMAP, each once, and become contact; what machines write does not. */
@SystemTest
class MailInIT {

    private static final int SECONDS = 40;

    private final Api api;
    private final Post post;

    MailInIT(Api api, Post post) {
        this.api = api;
        this.post = post;
    }

    @Test
    void anAnswerIsContactAndTheSameMailTwiceIsOne() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        written(customer);
        MimeMessage sent = arrived(customer);
        String answer = Arrivals.head(
                        "somebody.else@acme.example", "Re: How is it going?", "<a1." + customer.person() + "@acme>")
                + "In-Reply-To: " + sent.getMessageID() + "\r\n\r\nVery well, thank you.\r\n\r\n> Your text\r\n";
        post.deliver(answer);
        JsonNode contact = contact(customer, 1).path(0);
        assertEquals("Very well, thank you.", contact.path("notes").asText(), contact::toString);
        assertTrue(contact.path("twoWay").asBoolean());
        post.deliver(answer);
        post.deliver(Arrivals.head(customer.mail(), "Another thing", "<a2." + customer.person() + "@acme>")
                + "\r\nMore fibre, please.\r\n");
        assertEquals(2, contact(customer, 2).size());
    }

    @Test
    void whatMachinesAnswerIsNoContactAndWhatComesBackMarksTheMessage() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        Sent message = written(customer);
        MimeMessage sent = arrived(customer);
        post.deliver(Arrivals.head(customer.mail(), "Out of office", "<o." + customer.person() + "@acme>")
                + "Auto-Submitted: auto-replied\r\nIn-Reply-To: " + sent.getMessageID()
                + "\r\n\r\nI am away.\r\n");
        post.deliver(bounce(customer.mail(), sent.getMessageID()));
        assertEquals("bounced", message.until("failed").path("stateReason").asText());
        assertEquals(0, contact(customer, 0).size());
        assertEquals(
                "suppressed",
                Sent.toPerson(api, customer.person(), Sent.mail("service", "Again", "text"))
                        .until("failed")
                        .path("stateReason")
                        .asText());
    }

    @Test
    void brokenMailAndForeignScriptsAreReadAsText() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        post.deliver(Arrivals.head(customer.mail(), "=?nonsense?Q?broken?=", "<b." + customer.person() + "@acme>")
                + "Content-Type: multipart/mixed; boundary=\"never\"\r\n\r\nno part at all\u0000\r\n");
        post.deliver(Arrivals.head(customer.mail(), "HTML", "<h." + customer.person() + "@acme>")
                + "Content-Type: text/html; charset=x-unknown\r\n\r\n<p>Hello <img src=\"http://elsewhere/x.png\">"
                + "<script>alert(1)</script>there</p>\r\n");
        JsonNode contacts = contact(customer, 2);
        assertTrue(contacts.findValuesAsText("notes").contains("Hello there"), contacts::toString);
        assertFalse(contacts.toString().contains("alert"));
    }

    private Sent written(ReachableCustomer customer) {
        Sent message = Sent.toPerson(api, customer.person(), Sent.mail("personal", "How is it going?", "Tell me."));
        message.until("completed");
        return message;
    }

    private MimeMessage arrived(ReachableCustomer customer) {
        return post.to(customer.mail()).get(0);
    }

    private static String bounce(String to, String mailId) {
        return Arrivals.head("mailer-daemon@acme.example", "Undelivered", "<d." + Resource.fresh() + "@acme>")
                + "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; acme.example\r\n\r\n"
                + "Final-Recipient: rfc822; " + to + "\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                + "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
                + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + mailId + "\r\n\r\n--b--\r\n";
    }

    /** Waits for so many interactions of the customer. */
    private JsonNode contact(ReachableCustomer customer, int many) throws InterruptedException {
        String path = "/api/v1/customers/" + customer.id() + "/timeline";
        for (int i = 0; i < SECONDS * 5; i++) {
            var found = Api.JSON.createArrayNode();
            api.get(path).expect(200).json().forEach(each -> {
                if (each.path("kind").asText().equals("interaction")) {
                    found.add(each);
                }
            });
            if (found.size() >= many) {
                return found;
            }
            Thread.sleep(200);
        }
        return fail("Not " + many + " contacts: " + api.get(path).text());
    }
}
