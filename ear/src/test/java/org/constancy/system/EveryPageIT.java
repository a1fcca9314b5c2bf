package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the console, wide and narrow, light and dark: nothing is in anybody's way, nothing sticks out, no address
 * breaks it. Pictures are kept in {@code ear/target/screenshots}: wide and light, narrow and dark, and with {@code
 * -Dconstancy.pictures=true} the other two.
 */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class EveryPageIT extends Console {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDE = 1440;
    private static final int NARROW = 360;

    private Map<String, String> ids;

    EveryPageIT(Api api) {
        super(api);
    }

    @BeforeAll
    void fill() {
        Deal deal = new Deal(api);
        deal.sign(-30, 300).expect(200);
        String talk = deal.contact("phone", "outbound", 3);
        api.patch(talk, "{\"note\": [{\"text\": \"All is well\"}], \"mood\": 4}")
                .expect(200);
        ReachableCustomer reachable = ReachableCustomer.in(api);
        ids = new HashMap<>(Map.of(
                "{reachable}", reachable.id(),
                "{person}", reachable.person(),
                "{need}", said("needs", deal.customer),
                "{promise}", said("promises", deal.customer),
                "{item}", item(),
                "{silent}", SilentCustomer.in(api),
                "{listener}", listener(),
                "{customer}", deal.customer,
                "{offering}", Sold.in(api).id(),
                "{agreement}", deal.agreement.substring(deal.agreement.lastIndexOf('/') + 1)));
        ids.put("{roadmap}", roadmap(deal.customer));
        ids.put("{campaign}", campaign());
        ids.put("{talk}", talk.substring(talk.lastIndexOf('/') + 1));
    }

    private String roadmap(String customer) {
        ObjectNode roadmap = Api.JSON
                .createObjectNode()
                .put("name", "One bill for all sites")
                .put("standing", "Forty sites, forty bills.");
        roadmap.putObject("customer").put("id", customer);
        ObjectNode step = roadmap.putArray("step").addObject();
        step.put("id", "s1").put("name", "One account").put("target", "2027-Q2");
        step.putArray("need").addObject().put("id", ids.get("{need}"));
        step.putArray("help").addObject().put("id", ids.get("{item}"));
        return api.post("/api/v1/roadmaps", roadmap)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** One of which somebody gets nothing. */
    private String campaign() {
        String tier = Resource.fresh();
        MassMail.member(api, tier, true);
        MassMail.member(api, tier, null);
        MassMail campaign = MassMail.to(api, tier, 10, 0);
        campaign.preview();
        return campaign.path().substring(campaign.path().lastIndexOf('/') + 1);
    }

    private String said(String resources, String customer) {
        ObjectNode said = Api.JSON
                .createObjectNode()
                .put("words", "One bill for all sites")
                .put("accountable", "admin");
        said.putObject("customer").put("id", customer);
        return api.post("/api/v1/" + resources, said)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String item() {
        ObjectNode item = Api.JSON
                .createObjectNode()
                .put("name", "One bill for forty shops")
                .put("kind", "story")
                .put("language", "en")
                .put("content", "A chain of shops has one bill for all of them.")
                .put("state", "published");
        return api.post("/api/v1/libraryItems", item)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** One that takes nothing: nobody listens there. */
    private String listener() {
        String hub = Resource.PRODUCT_OFFERING.path().replace("productOffering", "hub");
        JsonNode made = api.post(hub, "{\"callback\": \"http://localhost:9/" + "events".repeat(40) + "\"}")
                .expect(201)
                .json();
        Sold.in(api);
        return made.path("id").asText();
    }

    @AfterAll
    void tidy() {
        api.delete("/api/v1/subscriptions/" + ids.get("{listener}")).expect(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today.xhtml?whose=team",
                "today.xhtml?whose=team&log={silent}",
                "customers/index.xhtml",
                "customers/index.xhtml?edit=new",
                "customers/customer.xhtml?id={customer}",
                "customers/customer.xhtml?id={customer}&edit=customer",
                "customers/customer.xhtml?id={customer}&person=new",
                "customers/customer.xhtml?id={customer}&correct={talk}",
                "customers/customer.xhtml?id={reachable}&reach={person}",
                "listening/needs.xhtml?whose=team&show=all",
                "listening/needs.xhtml?id={need}",
                "listening/needs.xhtml?id=new",
                "listening/promises.xhtml?whose=team&show=all",
                "listening/promises.xhtml?id={promise}",
                "library/index.xhtml?q=bill",
                "library/index.xhtml?id={item}",
                "library/index.xhtml?id=new",
                "roadmaps/index.xhtml",
                "roadmaps/index.xhtml?id=new&item={item}",
                "roadmaps/roadmap.xhtml?id={roadmap}",
                "roadmaps/roadmap.xhtml?id={roadmap}&step=s1",
                "roadmaps/roadmap.xhtml?id={roadmap}&edit=roadmap",
                "customers/customer.xhtml?id={reachable}&write={person}",
                "customers/customer.xhtml?id={reachable}&meeting=new",
                "messages/index.xhtml",
                "messages/templates.xhtml",
                "messages/templates.xhtml?id=new",
                "messages/letters.xhtml",
                "messages/segments.xhtml",
                "messages/segments.xhtml?id=new",
                "messages/campaigns.xhtml",
                "messages/campaigns.xhtml?id=new",
                "messages/campaign.xhtml?id={campaign}",
                "administration/mail.xhtml",
                "agreements/index.xhtml",
                "agreements/agreement.xhtml?id={agreement}",
                "agreements/new.xhtml?customer={customer}",
                "catalogue/index.xhtml",
                "catalogue/index.xhtml?edit=new",
                "catalogue/offering.xhtml?id={offering}",
                "catalogue/offering.xhtml?id={offering}&edit=frame",
                "catalogue/offering.xhtml?id={offering}&edit=price",
                "catalogue/specifications.xhtml?id=new",
                "catalogue/prices.xhtml",
                "catalogue/categories.xhtml",
                "catalogue/markets.xhtml?country=IE",
                "imports/index.xhtml",
                "today.xhtml?whose=team&later={silent}",
                "prepare.xhtml?id={silent}",
                "silence.xhtml?by=value",
                "cadence.xhtml",
                "cadence.xhtml?id=new",
                "customers/customer.xhtml?id={customer}&edit=pause",
                "administration/index.xhtml",
                "administration/staff.xhtml?id=new",
                "administration/clients.xhtml?id=new",
                "administration/listeners.xhtml",
                "administration/listener.xhtml?id={listener}",
                "administration/api.xhtml",
                "search.xhtml?q=a",
                "profile.xhtml",
                "password.xhtml",
                "nothing-here.xhtml"
            })
    void nothingIsInTheWayOfAnybody(String template) {
        String address = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace(id.getKey(), id.getValue());
        }
        page.setViewportSize(WIDE, 900);
        page.navigate("/" + address);
        look(template, WIDE, ColorScheme.LIGHT);
        look(template, NARROW, ColorScheme.DARK);
        if (Boolean.getBoolean("constancy.pictures")) {
            look(template, WIDE, ColorScheme.DARK);
            look(template, NARROW, ColorScheme.LIGHT);
        }
    }

    private void look(String template, int width, ColorScheme theme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        String name = template.replaceAll("\\.xhtml|\\{|}", "").replaceAll("[^a-z]+", "-");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(
                        PICTURES.resolve(name + "-" + width + "-" + theme.name().toLowerCase() + ".png")));
        int sticksOut =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(sticksOut <= 0, name + " sticks out by " + sticksOut + " at " + width);
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Object::toString)
                        .toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today.xhtml?many=x&show=%00&whose=%27",
                "today.xhtml?log=nobody",
                "today.xhtml?later=nobody",
                "prepare.xhtml?id=nobody",
                "cadence.xhtml?id=nothing",
                "customers/customer.xhtml?id=nobody",
                "customers/customer.xhtml?id=%2e%2e%2f&person=x",
                "agreements/index.xhtml?renews=-99999999999",
                "agreements/new.xhtml?offering=nothing&customer=nobody",
                "catalogue/offering.xhtml?id=nothing&lang=%22&edit=price&market=zz",
                "catalogue/markets.xhtml?country=%3Cb%3E",
                "listening/needs.xhtml?id=nothing&whose=%27&show=%00",
                "listening/promises.xhtml?id=nothing&customer=nobody",
                "library/index.xhtml?id=nothing&q=%25%5C%27",
                "roadmaps/index.xhtml?id=nothing&show=%27&item=nothing",
                "roadmaps/roadmap.xhtml?id=nothing&version=x&step=%00",
                "imports/import.xhtml?id=nothing&after=x",
                "administration/index.xhtml?after=x&from=x",
                "administration/staff.xhtml?id=nobody",
                "administration/listeners.xhtml?from=-1",
                "administration/listener.xhtml?id=nobody&show=x&from=y",
                "messages/index.xhtml?id=nothing",
                "messages/templates.xhtml?id=nothing",
                "messages/segments.xhtml?id=nothing",
                "messages/campaigns.xhtml?id=nothing",
                "messages/campaign.xhtml?id=nothing&show=x&after=%27",
                "messages/letters.xhtml?show=%27",
                "customers/customer.xhtml?id=nobody&write=nobody&reach=nobody",
                "customers/customer.xhtml?id=nobody&correct=nobody",
                "customers/customer.xhtml?id=nobody&meeting=nobody",
                "attachments/nothing/0",
                "attachments/nothing",
                "search.xhtml?q=%25%5C%27",
                "profile.xhtml?primefaces.nonce=x&jakarta.faces.ViewState=x",
                "profile.xhtml?jakarta.faces.partial.ajax=true",
                "profile.xhtml?cid=7",
                "profile.xhtml?%63id=7&%zz"
            })
    void noAddressIsAFailureOfOurs(String address) {
        APIResponse answer = page.request().get("/" + address);
        assertTrue(answer.status() < 500, address + " gave " + answer.status());
        assertFalse(answer.text().contains("\tat org."), answer::text);
    }

    @Test
    void aFormThatThePageNeverSentIsRefused() {
        for (String nonce : List.of("", "x", "!!!")) {
            FormData form = FormData.create()
                    .set("door", "door")
                    .set("jakarta.faces.ViewState", "stateless")
                    .set("primefaces.nonce", nonce);
            APIResponse answer = page.request()
                    .post(
                            "/signin.xhtml",
                            RequestOptions.create()
                                    .setHeader("Sec-Fetch-Site", "same-origin")
                                    .setForm(form));
            assertTrue(answer.status() < 500, nonce + " gave " + answer.status());
        }
    }
}
