package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Meetings in a month, the calendars that invite to them, and the answers that calendars give. */
final class Invitations {

    static final String MEETINGS = "/api/v1/meetings";
    private static final long PATIENCE = Duration.ofSeconds(40).toNanos();

    private final Api api;
    private final Post post;

    Invitations(Api api, Post post) {
        this.api = api;
        this.post = post;
    }

    /** The id of a meeting to which the person is invited. */
    String planned(ReachableCustomer customer) {
        return api.post(MEETINGS, meeting(customer.id(), customer.person()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static Instant day() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS);
    }

    static ObjectNode meeting(String customer, String person) {
        ObjectNode meeting = Api.JSON
                .createObjectNode()
                .put("name", "How is it going?")
                .put("organizer", "admin")
                .put("channel", "video")
                .put("startDateTime", day().toString());
        meeting.putObject("customer").put("id", customer);
        meeting.putArray("participant").addObject().putObject("person").put("id", person);
        return meeting;
    }

    JsonNode participant(String id) {
        return api.get(MEETINGS + "/" + id).expect(200).json().at("/participant/0");
    }

    void untilAnswer(String id, String answer) throws Exception {
        until(() -> participant(id).path("answer").asText().equals(answer));
    }

    void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It did not come: " + post.all().size() + " mails");
            }
            Thread.sleep(100);
        }
    }

    static String uid(String id) {
        return "meeting-" + id + "@constancy";
    }

    void reply(ReachableCustomer who, String id, String method, String standing, int sequence, int minute, String more)
            throws Exception {
        deliver(who, "Accepted", calendar(method, uid(id), who.mail(), standing, sequence, minute, more));
    }

    static String calendar(
            String method, String uid, String attendee, String standing, int sequence, int minute, String more) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nUID:"
                + uid
                + "\r\nSEQUENCE:" + sequence + "\r\nDTSTAMP:20261123T080" + minute + "00Z\r\nATTENDEE;PARTSTAT="
                + standing
                + ":mailto:" + attendee + "\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    /** A mail of somebody, to which a calendar is attached. */
    void deliver(ReachableCustomer from, String subject, String calendar) throws Exception {
        post.deliver(Arrivals.head(from.mail(), subject, "<" + Resource.fresh() + "@acme>")
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain\r\n\r\nMy answer.\r\n--b\r\n"
                + "Content-Type: application/octet-stream; name=invite.ics\r\n"
                + "Content-Disposition: attachment; filename=invite.ics\r\n\r\n" + calendar + "\r\n--b--\r\n");
    }

    /** How many entries of the customer's timeline have the title. */
    long contacts(ReachableCustomer customer, String title) {
        return api
                .get("/api/v1/customers/" + customer.id() + "/timeline")
                .expect(200)
                .json()
                .findValuesAsText("title")
                .stream()
                .filter(title::equals)
                .count();
    }

    /** The calendars of a method that somebody got, unfolded. */
    List<String> calendars(ReachableCustomer to, String method) {
        return post.all().stream()
                .filter(each -> GreenMailUtil.getHeaders(each).contains(to.mail()))
                .filter(each -> !GreenMailUtil.getHeaders(each).contains("From: Ilse"))
                .map(Invitations::calendar)
                .filter(each -> each.contains("METHOD:" + method))
                .toList();
    }

    private static String calendar(MimeMessage mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            assertTrue(mail.getContentType().startsWith("multipart/alternative"), mail.getContentType());
            assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
            assertTrue(parts.getBodyPart(1).getContentType().contains("method="));
            return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n ", "");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
