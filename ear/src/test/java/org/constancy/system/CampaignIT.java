package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One text for many: seen before, sent in waves, stopped at once, and never contact. */
@SystemTest
@OnShapes({Shape.MICRO_H2, Shape.MICRO_POSTGRESQL})
class CampaignIT {

    private static final int MANY = 30;

    private final Api api;
    private final Post post;

    CampaignIT(Api api, Post post) {
        this.api = api;
        this.post = post;
    }

    @Test
    void itGoesOnceToWhoeverMayGetItAndTellsWhyTheOthersDoNot() {
        String tier = Resource.fresh();
        ReachableCustomer wants = MassMail.member(api, tier, true);
        ReachableCustomer wantsToo = MassMail.member(api, tier, true);
        ReachableCustomer silent = MassMail.member(api, tier, null);
        ReachableCustomer objects = MassMail.member(api, tier, false);
        MassMail campaign = MassMail.to(api, tier, 1, 0);
        campaign.preview();
        assertEquals("excluded: no consent", campaign.outcomes().get(silent.person()));
        assertEquals("excluded: objected", campaign.outcomes().get(objects.person()));
        assertEquals("listed", campaign.outcomes().get(wants.person()));
        assertEquals(0, mails(wants), "a preview sends nothing");
        campaign.move("running");
        campaign.until("finished");
        assertEquals("sent", campaign.outcomes().get(wantsToo.person()));
        assertEquals("left out: objected", campaign.outcomes().get(objects.person()));
        assertEquals(1, mails(wants));
        assertEquals(1, mails(wantsToo));
        assertEquals(0, mails(silent) + mails(objects));
        assertEquals(2, campaign.progress().path("sent").asInt());
        assertEquals(2, campaign.progress().path("wave").asInt());
        JsonNode entry = api.get("/api/v1/customers/" + wants.id() + "/timeline")
                .expect(200)
                .json()
                .path(0);
        assertEquals("message", entry.path("kind").asText());
        assertTrue(!entry.path("twoWay").asBoolean(true), "a mass mail is never contact");
        api.patch(campaign.path(), "{\"state\": \"running\"}").expectError(409, "campaign.state.move");
    }

    @Test
    void whoAnswersAndWhoUnsubscribesIsTold() {
        String tier = Resource.fresh();
        ReachableCustomer answers = MassMail.member(api, tier, true);
        ReachableCustomer leaves = MassMail.member(api, tier, true);
        MassMail campaign = MassMail.to(api, tier, 10, 0);
        campaign.run();
        campaign.until("finished");
        String link = header(leaves, "List-Unsubscribe").replaceAll("[<>]", "");
        api.authorizedBy(null)
                .send(
                        "POST",
                        link.substring(link.indexOf("/unsubscribe")),
                        "List-Unsubscribe=One-Click",
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .expect(200);
        post.deliver(Arrivals.head(answers.mail(), "Re: News", "<" + answers.person() + "@acme>") + "In-Reply-To: "
                + header(answers, "Message-ID") + "\r\n\r\nTell me more.\r\n");
        campaign.untilOutcome(answers, "replied");
        assertEquals("unsubscribed", campaign.outcomes().get(leaves.person()));
    }

    @Test
    void whatIsStoppedNeverGoesOut() {
        String tier = Resource.fresh();
        ReachableCustomer first = MassMail.member(api, tier, true);
        ReachableCustomer second = MassMail.member(api, tier, true);
        MassMail campaign = MassMail.to(api, tier, 1, 60);
        campaign.run();
        MassMail.await(() -> campaign.progress().path("sent").asText(), "1"::equals);
        campaign.move("paused");
        campaign.move("stopped");
        assertEquals(1, mails(first) + mails(second));
        api.patch(campaign.path(), "{\"state\": \"running\"}").expectError(409, "campaign.state.move");
        api.delete(campaign.path()).expectError(409, "campaign.begun");
    }

    @Test
    void whatWaitsInTheOutboxIsTakenBackWhenItIsStopped() {
        String tier = Resource.fresh();
        ReachableCustomer asleep = MassMail.member(api, tier, true);
        api.send(
                        "PUT",
                        "/api/v1/preferences/" + asleep.person(),
                        "{\"quietFrom\": \"00:00\", \"quietTo\": \"23:59\", \"zone\": \"UTC\"}",
                        "Content-Type",
                        "application/json")
                .expect(200);
        MassMail campaign = MassMail.to(api, tier, 10, 0);
        campaign.run();
        campaign.untilOutcome(asleep, "waiting: quiet hours");
        campaign.move("stopped");
        campaign.untilOutcome(asleep, "withdrawn: withdrawn");
        assertEquals(0, mails(asleep));
    }

    @Test
    void aStopWhileMailsGoOutTakesTheOthersBackWithoutAComplaint() {
        String tier = Resource.fresh();
        IntStream.range(0, MANY).parallel().forEach(each -> MassMail.member(api, tier, true));
        MassMail campaign = MassMail.to(api, tier, MANY, 0);
        campaign.run();
        MassMail.await(() -> campaign.progress().path("sent").asText(), sent -> Integer.parseInt(sent) > 2);
        campaign.move("stopped");
        MassMail.await(() -> campaign.progress().path("waiting").asText(), "0"::equals);
        JsonNode over = campaign.progress();
        assertFalse(over.has("problem"), over::toString);
        assertEquals(
                over.path("written").asInt(),
                over.path("sent").asInt() + over.path("withdrawn").asInt(),
                over::toString);
    }

    @Test
    void aSegmentTakesOnlyWhoMeetsAllOfIt() {
        String tier = Resource.fresh();
        ReachableCustomer here = MassMail.member(api, tier, true);
        String segment = "{\"name\": \"n\", \"tier\": [\"" + tier + "\"], ";
        MassMail elsewhere = MassMail.toSegment(api, segment + "\"country\": [\"FR\"]}", 10, 0);
        elsewhere.preview();
        assertEquals(Map.of(), elsewhere.outcomes());
        MassMail both =
                MassMail.toSegment(api, segment + "\"country\": [\"be\", \"FR\"], \"role\": [\"Employer\"]}", 10, 0);
        both.preview();
        assertEquals(Map.of(here.person(), "listed"), both.outcomes());
        api.post("/api/v1/segments", "{\"name\": \"n\", \"offering\": [{\"id\": \"nothing\"}]}")
                .expectError(409, "segment.offering");
    }

    @Test
    void onePersonOnWhomItFailsHoldsUpNobodyElse() {
        String tier = Resource.fresh();
        ReachableCustomer first = MassMail.member(api, tier, true);
        ReachableCustomer poisonous = MassMail.member(api, tier, true);
        ReachableCustomer last = MassMail.member(api, tier, true);
        for (ReachableCustomer each : new ReachableCustomer[] {first, poisonous, last}) {
            String job = each == poisonous ? "Head of everything ".repeat(20) : "Head of IT";
            api.patch(Resource.INDIVIDUAL.path(each.person()), "{\"jobTitle\": \"" + job.strip() + "\"}")
                    .expect(200);
        }
        MassMail campaign = MassMail.toSegment(
                api, "{\"name\": \"n\", \"tier\": [\"" + tier + "\"]}", "{{person.jobTitle}} ".repeat(4900), 10, 0);
        campaign.run();
        campaign.until("finished");
        assertEquals("failed: fault", campaign.outcomes().get(poisonous.person()));
        assertEquals(1, mails(first));
        assertEquals(1, mails(last));
        assertEquals(1, campaign.progress().path("failed").asInt());
    }

    private int mails(ReachableCustomer customer) {
        return post.to(customer.mail()).size();
    }

    private String header(ReachableCustomer customer, String name) {
        try {
            return post.to(customer.mail()).get(0).getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
