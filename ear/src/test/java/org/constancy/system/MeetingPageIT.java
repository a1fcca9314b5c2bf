package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Meetings as staff plan, move, call off and log them. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class MeetingPageIT extends Console {

    private static final String MEETINGS = "/api/v1/meetings";

    MeetingPageIT(Api api) {
        super(api);
    }

    @Test
    void aMeetingIsPlannedMovedAndCalledOff() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        LocalDate day = LocalDate.parse(now().toString().substring(0, 10)).plusDays(9);
        page.navigate("/customers/customer.xhtml?meeting=new&id=" + customer.id());
        at("invitation:name").fill("Quarterly talk");
        at("invitation:day").fill(day.toString());
        at("invitation:time").fill("10:00");
        page.locator("input[name='invitation:people']").first().check();
        pressed(at("invitation:save"));
        JsonNode planned = only(customer);
        assertEquals("planned", planned.path("state").asText());
        assertEquals(customer.person(), planned.at("/participant/0/person/id").asText());
        link().click();
        at("invitation:time").fill("11:30");
        at("invitation:time").press("Enter");
        assertThat(page.locator("[data-toast] p").first()).isVisible();
        JsonNode moved = only(customer);
        Instant before = Instant.parse(planned.path("startDateTime").asText());
        assertEquals(
                before.plus(Duration.ofMinutes(90)).toString(),
                moved.path("startDateTime").asText());
        assertEquals(1, moved.path("sequence").asInt());
        link().click();
        page.locator("[data-opens='sure-cancel']").click();
        at("invitation:cancel").click();
        assertThat(link()).hasCount(0);
        assertEquals("cancelled", only(customer).path("state").asText());
    }

    @Test
    void aMeetingThatHasBegunIsLoggedBesideItsCustomer() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = in(Duration.ofSeconds(2), customer);
        Locator log = page.locator("a[href*='held=" + id + "']");
        page.navigate("/customers/customer.xhtml?meeting=" + id + "&id=" + customer.id());
        for (int tries = 0; tries < 40 && log.count() < 2; tries++) {
            Hook.pause(250);
            page.reload();
        }
        assertThat(log).hasCount(2);
        log.first().click();
        assertThat(at("contact:with")).hasValue(customer.person());
        assertThat(at("contact:notes")).hasValue("Quarterly talk");
        pressed(at("contact:save-one"));
        assertEquals(customer.id(), id());
        assertEquals("held", only(customer).path("state").asText());
        assertThat(page.locator(".timeline")).containsText("Quarterly talk");
    }

    @Test
    void aTalkWhoseMeetingWasCalledOffMeanwhileIsNotKeptHalf() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = soon(customer);
        page.navigate("/today.xhtml?log=" + customer.id() + "&meeting=" + id);
        at("contact:notes").fill("They open a second site.");
        api.patch(MEETINGS + "/" + id, "{\"state\": \"cancelled\"}").expect(200);
        at("contact:save").click();
        assertThat(page.locator("[data-toast] p, .field__error").first()).isVisible();
        assertThat(at("contact:notes")).hasValue("They open a second site.");
        String timeline = api.get("/api/v1/customers/" + customer.id() + "/timeline")
                .expect(200)
                .text();
        assertEquals(-1, timeline.indexOf("second site"), timeline);
    }

    @Test
    void aMeetingThatWasHeldStaysInTheCalendar() throws Exception {
        page.navigate("/profile.xhtml");
        at("profile:calendar-renew").click();
        String feed = page.locator(".notice code").textContent();
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = soon(customer);
        api.patch(MEETINGS + "/" + id, "{\"state\": \"held\"}").expect(200);
        String days = page.request().get(feed).text().replace("\r\n ", "");
        assertNotEquals(-1, days.indexOf("own-meeting-" + id + "@constancy"), days);
    }

    @Test
    void anAnswerThatComesTooLateIsSeen() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = soon(customer);
        api.patch(MEETINGS + "/" + id, "{\"state\": \"cancelled\"}").expect(200);
        String subject = "Accepted " + Resource.fresh();
        try (Post post = Post.open()) {
            post.deliver(Arrivals.head(customer.mail(), subject, "<" + Resource.fresh() + "@acme>")
                    + "MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n"
                    + "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:meeting-"
                    + id + "@constancy\r\nSEQUENCE:0\r\nDTSTAMP:20261123T080500Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:"
                    + customer.mail() + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
            Locator answer = page.locator("#answers li:has-text('" + subject + "')");
            for (int tries = 0; tries < 60 && answer.count() == 0; tries++) {
                Hook.pause(500);
                page.navigate("/messages/index.xhtml");
            }
            assertThat(answer).containsText("too late");
        }
    }

    private String soon(ReachableCustomer customer) {
        return in(Duration.ofDays(3), customer);
    }

    private String in(Duration time, ReachableCustomer customer) {
        ObjectNode meeting = Api.JSON
                .createObjectNode()
                .put("name", "Quarterly talk")
                .put("organizer", "admin")
                .put("startDateTime", now().plus(time).toString());
        meeting.putObject("customer").put("id", customer.id());
        meeting.putArray("participant").addObject().putObject("person").put("id", customer.person());
        return api.post(MEETINGS, meeting).expect(201).json().path("id").asText();
    }

    private Locator link() {
        return page.locator("a[href*='&meeting=']:has-text('Quarterly talk')");
    }

    private JsonNode only(ReachableCustomer customer) {
        return api.get(MEETINGS + "?customer.id=" + customer.id())
                .expect(200)
                .json()
                .path(0);
    }

    private Instant now() {
        return Instant.parse(api.get("/api/v1/clock").json().path("now").asText());
    }
}
