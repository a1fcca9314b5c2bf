package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What people who live in the console count on. */
@SystemTest
class ConsoleIT extends Console {

    ConsoleIT(Api api) {
        super(api);
    }

    @Test
    void aContactIsLoggedByKeyboardAloneInUnderFifteenSeconds() {
        SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine");
        String first = page.locator("[data-row]").first().getAttribute("id").substring(2);
        Instant before = Instant.now();
        page.keyboard().press("j");
        page.keyboard().press("l");
        assertThat(at("log-title")).isVisible();
        page.waitForLoadState();
        page.keyboard().press("4");
        page.keyboard().press("Tab");
        page.keyboard().type("All is well.");
        assertThat(at("contact:notes")).hasValue("All is well.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-toast].fine")).isVisible();
        Duration took = Duration.between(before, Instant.now());
        assertTrue(took.toSeconds() < 15, "took " + took);
        Answer timeline = api.get("/api/v1/customers/" + first + "/timeline").expect(200);
        assertTrue(timeline.text().contains("All is well."), timeline::toString);
    }

    @Test
    void whatWasTypedSurvivesASessionThatHasEnded() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine&log=" + customer);
        at("contact:notes").fill("Written before the rest.");
        page.context().clearCookies();
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> url.contains("signin"));
        at("door:name").fill("admin");
        at("door:password").fill(Server.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(at("contact:notes")).hasValue("Written before the rest.");
    }

    @Test
    void aListComesBackAsItWasLeft() {
        String mark = Resource.fresh();
        for (String name : new String[] {"Aa ", "Bb ", "Cc "}) {
            Sold.made(api, Resource.CATEGORY, Resource.CATEGORY.body().put("name", name + mark));
        }
        page.navigate("/catalogue/categories.xhtml");
        page.locator(".ui-column-filter").first().pressSequentially(mark);
        Locator rows = page.locator(".lister tbody tr a");
        assertThat(rows).hasText(new String[] {"Aa " + mark, "Bb " + mark, "Cc " + mark});
        Locator byName = page.locator(".ui-sortable-column").first();
        byName.locator(".ui-column-title").click();
        assertThat(byName).hasAttribute("aria-sort", "ascending");
        byName.locator(".ui-column-title").click();
        assertThat(rows).hasText(new String[] {"Cc " + mark, "Bb " + mark, "Aa " + mark});
        page.keyboard().press("Escape");
        rows.first().focus();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(at("form:name")).hasValue("Bb " + mark);
        page.navigate("/catalogue/categories.xhtml");
        assertThat(rows).hasText(new String[] {"Cc " + mark, "Bb " + mark, "Aa " + mark});
        assertThat(page.locator(".ui-column-filter").first()).hasValue(mark);
    }
}
