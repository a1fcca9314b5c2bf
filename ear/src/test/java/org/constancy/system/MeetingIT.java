package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;

/** People are invited by calendar, and answer from theirs. */
@SystemTest
class MeetingIT {

    private static final String MEETINGS = "/api/v1/meetings";
    private static final long PATIENCE = Duration.ofSeconds(40).toNanos();

    private final Api api;
    private final Post post;

    MeetingIT(Api api, Post post) {
        this.api = api;
        this.post = post;
    }

    @Test
    void whoIsInvitedAnswersFromHisCalendarAndHearsOfEveryChange() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = planned(customer);
        until(() -> calendars(customer, "REQUEST").size() == 1);
        String invitation = calendars(customer, "REQUEST").get(0);
        assertTrue(invitation.contains("UID:meeting-" + id + "@constancy"), invitation);
        assertTrue(invitation.contains("SEQUENCE:0"), invitation);
        assertTrue(invitation.contains("mailto:" + customer.mail()), invitation);
        reply(customer, id, "REPLY", "ACCEPTED", 0, 5, "COMMENT:Gladly\r\n");
        untilAnswer(id, "accepted");
        assertEquals("Gladly", participant(id).path("comment").asText());
        reply(customer, id, "REPLY", "DECLINED", 0, 4, "");
        Instant other = day().plus(1, ChronoUnit.HOURS);
        String at = other.toString().replaceAll("[-:]", "");
        reply(customer, id, "COUNTER", "TENTATIVE", 0, 6, "DTSTART:" + at + "\r\n");
        untilAnswer(id, "proposed");
        String proposed = participant(id).path("proposed").asText();
        assertEquals(other, Instant.parse(proposed));
        api.patch(MEETINGS + "/" + id, "{\"startDateTime\": \"" + proposed + "\"}")
                .expect(200);
        assertEquals("accepted", participant(id).path("answer").asText());
        until(() -> calendars(customer, "REQUEST").stream().anyMatch(each -> each.contains("SEQUENCE:1")));
        reply(customer, id, "REPLY", "DECLINED", 0, 9, "");
        api.patch(MEETINGS + "/" + id, "{\"state\": \"cancelled\"}").expect(200);
        until(() -> calendars(customer, "CANCEL").size() == 1);
        assertEquals(
                "accepted", participant(id).path("answer").asText(), "an answer to what was asked before is too late");
        api.patch(MEETINGS + "/" + id, "{\"state\": \"planned\"}").expectError(409, "meeting.over");
        assertEquals(0, contacts(customer, "Accepted"), "neither a plan nor a click is contact");
    }

    @Test
    void aCalendarThatIsNoneOfOursLeavesTheMailAMail() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = planned(customer);
        deliver(customer, "Foreign", calendar("REPLY", "somebody-elses@event", customer.mail(), "ACCEPTED", 0, 1, ""));
        deliver(customer, "Not invited", calendar("REPLY", uid(id), "x@elsewhere.example", "ACCEPTED", 0, 1, ""));
        deliver(
                customer,
                "Endless",
                calendar(
                        "REPLY",
                        uid(id),
                        customer.mail(),
                        "ACCEPTED",
                        0,
                        1,
                        "RDATE:20261125T080000Z\r\n".repeat(100_000)));
        deliver(customer, "Broken", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:" + uid(id) + "\r\n");
        until(() -> List.of("Foreign", "Not invited", "Endless", "Broken").stream()
                .allMatch(each -> contacts(customer, each) == 1));
        assertEquals("open", participant(id).path("answer").asText("open"));
    }

    @Test
    void aMailWhoseAnswerWasNotTakenSaysWhy() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = planned(customer);
        ReachableCustomer nobody = new ReachableCustomer(null, null, Resource.fresh() + "@elsewhere.example");
        String subject = "Forwarded " + Resource.fresh();
        deliver(nobody, subject, calendar("REPLY", uid(id), nobody.mail(), "ACCEPTED", 0, 1, ""));
        String gone = "Gone " + Resource.fresh();
        deliver(nobody, gone, calendar("REPLY", uid(Resource.fresh()), nobody.mail(), "ACCEPTED", 0, 1, ""));
        until(() -> "not_invited".equals(waiting(subject)) && "unknown".equals(waiting(gone)));
    }

    private String waiting(String subject) {
        for (JsonNode each : api.get("/api/v1/inbox?limit=1000").json()) {
            if (each.path("subject").asText().equals(subject)) {
                return each.path("invitation").asText();
            }
        }
        return null;
    }

    @Test
    void onlyWhoIsInvitedOrAColleagueWhoSaysSoAnswersForHim() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        ReachableCustomer stranger = ReachableCustomer.in(api);
        String id = planned(customer);
        String sentBy = customer.mail().replace("@", "-desk@");
        String forged = calendar("REPLY", uid(id), customer.mail(), "DECLINED", 0, 1, "");
        deliver(stranger, "Forged", forged);
        deliver(
                stranger,
                "Forged as sent by",
                forged.replace("PARTSTAT", "SENT-BY=\"mailto:" + stranger.mail() + "\";PARTSTAT"));
        until(() -> contacts(stranger, "Forged") == 1 && contacts(stranger, "Forged as sent by") == 1);
        assertEquals("open", participant(id).path("answer").asText("open"));
        ReachableCustomer desk = new ReachableCustomer(customer.id(), colleague(customer, sentBy), sentBy);
        deliver(desk, "Says nothing", forged);
        until(() -> contacts(customer, "Says nothing") == 1);
        assertEquals("open", participant(id).path("answer").asText("open"));
        deliver(desk, "For Ilse", forged.replace("PARTSTAT", "SENT-BY=\"mailto:" + sentBy + "\";PARTSTAT"));
        untilAnswer(id, "declined");
    }

    @Test
    void aTalkThatIsTakenBackLeavesItsMeetingAPlan() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String path = MEETINGS + "/" + planned(customer);
        JsonNode before = api.get(path).expect(200).json();
        String talk = api.post(Resource.PARTY_INTERACTION.path(), Resource.PARTY_INTERACTION.body())
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.patch(path, "{\"state\": \"held\", \"interaction\": \"" + talk + "\"}")
                .expect(200);
        api.delete(Resource.PARTY_INTERACTION.path() + "/" + talk).expect(204);
        JsonNode after = api.get(path).expect(200).json();
        assertEquals("planned", after.path("state").asText());
        assertTrue(after.path("interaction").isMissingNode(), after.toString());
        assertEquals(before.path("sequence"), after.path("sequence"));
        api.patch(path, "{\"state\": \"cancelled\"}").expect(200);
    }

    private String colleague(ReachableCustomer of, String mail) {
        ObjectNode person = (ObjectNode) api.get(Resource.INDIVIDUAL.path() + "/" + of.person())
                .expect(200)
                .json();
        ObjectNode colleague =
                Api.JSON.createObjectNode().put("givenName", "Jan").put("familyName", "Desk");
        colleague.set("relatedParty", person.get("relatedParty"));
        colleague
                .putArray("contactMedium")
                .addObject()
                .put("mediumType", "email")
                .putObject("characteristic")
                .put("emailAddress", mail);
        return api.post(Resource.INDIVIDUAL.path(), colleague)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    @Test
    void onlyPeopleOfTheCustomerAreInvitedToAMomentToCome() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        ReachableCustomer other = ReachableCustomer.in(api);
        api.post(MEETINGS, meeting(customer.id(), other.person())).expectError(409, "meeting.person");
        ObjectNode past = meeting(customer.id(), customer.person()).put("startDateTime", "2020-01-01T00:00:00Z");
        api.post(MEETINGS, past).expectError(400, "meeting.start");
        String path = MEETINGS + "/" + planned(customer);
        api.delete(path).expectError(409, "meeting.stays");
        api.patch(path, "{\"state\": \"held\"}").expect(200);
        api.patch(path, "{\"place\": \"elsewhere\"}").expectError(409, "meeting.over");
    }

    @Test
    void whoHasAnsweredElsewhereIsNotInvitedAgain() throws Exception {
        ReachableCustomer told = ReachableCustomer.in(api);
        ObjectNode meeting = meeting(told.id(), told.person());
        ((ObjectNode) meeting.at("/participant/0")).put("answer", "accepted");
        String id = api.post(MEETINGS, meeting).expect(201).json().path("id").asText();
        ReachableCustomer asked = ReachableCustomer.in(api);
        planned(asked);
        until(() -> calendars(asked, "REQUEST").size() == 1);
        assertEquals(0, calendars(told, "REQUEST").size());
        api.patch(MEETINGS + "/" + id, "{\"place\": \"elsewhere\"}").expect(200);
        until(() -> calendars(told, "REQUEST").size() == 1);
    }

    private String planned(ReachableCustomer customer) {
        return api.post(MEETINGS, meeting(customer.id(), customer.person()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static Instant day() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS);
    }

    private static ObjectNode meeting(String customer, String person) {
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

    private JsonNode participant(String id) {
        return api.get(MEETINGS + "/" + id).expect(200).json().at("/participant/0");
    }

    private void untilAnswer(String id, String answer) throws Exception {
        until(() -> participant(id).path("answer").asText().equals(answer));
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It did not come: " + post.all().size() + " mails");
            }
            Thread.sleep(100);
        }
    }

    private static String uid(String id) {
        return "meeting-" + id + "@constancy";
    }

    private void reply(
            ReachableCustomer who, String id, String method, String standing, int sequence, int minute, String more)
            throws Exception {
        deliver(who, "Accepted", calendar(method, uid(id), who.mail(), standing, sequence, minute, more));
    }

    private static String calendar(
            String method, String uid, String attendee, String standing, int sequence, int minute, String more) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nUID:"
                + uid
                + "\r\nSEQUENCE:" + sequence + "\r\nDTSTAMP:20261123T080" + minute + "00Z\r\nATTENDEE;PARTSTAT="
                + standing
                + ":mailto:" + attendee + "\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private void deliver(ReachableCustomer from, String subject, String calendar) throws Exception {
        post.deliver(Arrivals.head(from.mail(), subject, "<" + Resource.fresh() + "@acme>")
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain\r\n\r\nMy answer.\r\n--b\r\n"
                + "Content-Type: application/octet-stream; name=invite.ics\r\n"
                + "Content-Disposition: attachment; filename=invite.ics\r\n\r\n" + calendar + "\r\n--b--\r\n");
    }

    private long contacts(ReachableCustomer customer, String title) {
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
    private List<String> calendars(ReachableCustomer to, String method) {
        return post.all().stream()
                .filter(each -> GreenMailUtil.getHeaders(each).contains(to.mail()))
                .filter(each -> !GreenMailUtil.getHeaders(each).contains("From: Ilse"))
                .map(MeetingIT::calendar)
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
