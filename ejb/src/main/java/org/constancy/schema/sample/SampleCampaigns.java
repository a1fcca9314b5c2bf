package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Json;

/**
 * The campaigns: two went out, one is a draft, which no timer ever touches. Whoever was invited to the customer day had agreed to be.
 */
final class SampleCampaigns {

    private static final String INVITED = "GB";
    private static final double AGREED = 0.55;
    private static final double DECLINED = 0.08;

    private final Days days;
    private final List<Step> steps = new ArrayList<>();

    SampleCampaigns(Days days) {
        this.days = days;
    }

    List<Step> of(List<SampleCustomer> customers) {
        Content.list("messages/templates.json").forEach(each -> steps.add(Deed.TEMPLATE.step(each)));
        Content.list("campaigns/segments.json").forEach(each -> steps.add(new Step("segment", each)));
        customers.stream()
                .filter(each -> each.home().code().equals(INVITED)
                        && each.company().segment().equals("large"))
                .flatMap(each -> each.contacts().stream())
                .forEach(this::consent);
        Content.list("campaigns/campaigns.json").forEach(this::add);
        return steps;
    }

    private void consent(Contact who) {
        Chance chance = new Chance("consent " + who.id());
        Instant at = Days.atWork(days.ago(chance.between(90, 500)), ZoneId.of("Europe/London"), chance);
        boolean yes = chance.happens(AGREED);
        if (yes || chance.happens(DECLINED)) {
            String source = yes ? "Card at the customer day" : "Said so on the telephone";
            steps.add(Deed.agreed(who, "event", yes, source, at));
        }
    }

    private void add(ObjectNode row) {
        ObjectNode campaign = row.deepCopy();
        campaign.remove(List.of("ago", "in", "bounced", "replies", "thanks"));
        LocalDate day = row.has("ago")
                ? days.ago(row.get("ago").intValue())
                : days.in(row.get("in").intValue());
        String id = row.get("id").textValue();
        Instant at = Days.atWork(day, ZoneId.of("Europe/Berlin"), new Chance("campaign " + id));
        steps.add(new Step("campaign", campaign.put("startDate", at.toString())));
        if (row.has("ago")) {
            steps.add(Deed.MAILING.step(mailing(id, at, row)));
        }
    }

    /** What became of it: how many mails came back, and what people wrote back, by their language. */
    private static ObjectNode mailing(String id, Instant at, JsonNode row) {
        ObjectNode mailing = Json.object().put("id", "ML-" + id).put("at", at.toString());
        mailing.putObject("campaign").put("id", id);
        mailing.set("bounced", row.get("bounced"));
        mailing.set("replies", row.get("replies"));
        mailing.set("thanks", row.get("thanks"));
        return mailing;
    }
}
