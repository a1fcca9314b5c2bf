package org.constancy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One of everything that a page of the console can show, for addresses that name it as {@code {need}}. */
final class Specimens {

    private final Api api;
    private final Map<String, String> ids = new HashMap<>();

    Specimens(Api api) throws Exception {
        this.api = api;
        deal();
        reachable();
        ids.put("{item}", item());
        ids.put("{silent}", SilentCustomer.in(api));
        ids.put("{listener}", listener());
        ids.put("{offering}", Sold.in(api).id());
        ids.put("{roadmap}", roadmap());
        ids.put("{campaign}", campaign());
        ids.put("{import}", imported());
        ids.put("{mail}", mail());
    }

    /** The address, with ids for the names in it. */
    String in(String address) {
        String told = address;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            told = told.replace(id.getKey(), id.getValue());
        }
        return told;
    }

    /** Takes away what would go on working. */
    void tidy() {
        api.delete("/api/v1/subscriptions/" + ids.get("{listener}")).expect(204);
    }

    private void deal() {
        Deal deal = new Deal(api);
        deal.sign(-30, 300).expect(200);
        String talk = deal.contact("phone", "outbound", 3);
        api.patch(talk, "{\"note\": [{\"text\": \"All is well\"}], \"mood\": 4}")
                .expect(200);
        ids.put("{customer}", deal.customer);
        ids.put("{talk}", last(talk));
        ids.put("{agreement}", last(deal.agreement));
        ids.put("{need}", said("needs", deal.customer));
        ids.put("{promise}", said("promises", deal.customer));
    }

    /** Somebody to write to, to whom we wrote. */
    private void reachable() {
        ReachableCustomer reachable = ReachableCustomer.in(api);
        ids.put("{reachable}", reachable.id());
        ids.put("{person}", reachable.person());
        Sent.toPerson(api, reachable.person(), Sent.mail("service", "Work on your line", "We are done on Monday."));
    }

    private String roadmap() {
        ObjectNode roadmap = Api.JSON
                .createObjectNode()
                .put("name", "One bill for all sites")
                .put("standing", "Forty sites, forty bills.");
        roadmap.putObject("customer").put("id", ids.get("{customer}"));
        ObjectNode step = roadmap.putArray("step").addObject();
        step.put("id", "s1").put("name", "One account").put("target", "2027-Q2");
        step.putArray("need").addObject().put("id", ids.get("{need}"));
        step.putArray("help").addObject().put("id", ids.get("{item}"));
        return made("/api/v1/roadmaps", roadmap);
    }

    /** One of which somebody gets nothing. */
    private String campaign() {
        String tier = Resource.fresh();
        MassMail.member(api, tier, true);
        MassMail.member(api, tier, null);
        MassMail campaign = MassMail.to(api, tier, 10, 0);
        campaign.preview();
        return last(campaign.path());
    }

    private String said(String resources, String customer) {
        ObjectNode said = Api.JSON
                .createObjectNode()
                .put("words", "One bill for all sites")
                .put("accountable", "admin");
        said.putObject("customer").put("id", customer);
        return made("/api/v1/" + resources, said);
    }

    private String item() {
        ObjectNode item = Api.JSON
                .createObjectNode()
                .put("name", "One bill for forty shops")
                .put("kind", "story")
                .put("language", "en")
                .put("content", "A chain of shops has one bill for all of them.")
                .put("state", "published");
        return made("/api/v1/libraryItems", item);
    }

    /** One that takes nothing: nobody listens there. */
    private String listener() {
        String hub = Resource.PRODUCT_OFFERING.path().replace("productOffering", "hub");
        String made =
                made(hub, Api.JSON.createObjectNode().put("callback", "http://localhost:9/" + "events".repeat(40)));
        Sold.in(api);
        return made;
    }

    /** An import in which one was taken and one refused. */
    private String imported() {
        String documents = "[{\"@type\":\"Category\",\"name\":\"" + Resource.fresh()
                + "\"},{\"@type\":\"Organization\",\"tradingName\":5}]";
        JsonNode job = Importing.run(api, documents.getBytes(StandardCharsets.UTF_8), false);
        return job.path("id").asText();
    }

    /** From somebody whom nobody knows. */
    private String mail() throws Exception {
        String from = Resource.fresh() + "@stranger.example";
        return Arrivals.stranger(
                api, from, Arrivals.head(from, "An offer", "<" + from + ">") + "\r\nWhat would a line cost us?\r\n");
    }

    private String made(String path, ObjectNode body) {
        return api.post(path, body).expect(201).json().path("id").asText();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
