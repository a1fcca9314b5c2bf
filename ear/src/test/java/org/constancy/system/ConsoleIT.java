package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console, in a browser. */
@SystemTest
class ConsoleIT {

    private final Api api;
    private Browser browser;
    private Page page;

    ConsoleIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void signIn() {
        assumeTrue(Browser.present(), "there is no browser on this machine");
        browser = new Browser(api.server());
        page = browser.signedIn("admin", Server.ADMIN_PASSWORD);
    }

    @AfterEach
    void leave() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aContactIsLoggedByKeyboardAloneInUnderFifteenSeconds() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine");
        Instant before = Instant.now();
        page.keyboard().press("j");
        page.keyboard().press("l");
        page.waitForSelector("#log-title");
        page.keyboard().press("4");
        page.keyboard().press("Tab");
        page.keyboard().type("All is well.");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("[data-toast]");
        Duration took = Duration.between(before, Instant.now());
        assertTrue(took.toSeconds() < 15, "took " + took);
        String kept = api.get("/api/v1/customers/" + customer + "/timeline")
                .expect(200)
                .text();
        assertTrue(kept.contains("All is well."), kept);
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void whatWasTypedSurvivesASessionThatHasEnded() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine&log=" + customer);
        page.fill("[id='contact:notes']", "Written before the rest.");
        page.context().clearCookies();
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> url.contains("signin"));
        page.fill("[id='door:name']", "admin");
        page.fill("[id='door:password']", Server.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector("[id='contact:notes']");
        assertEquals("Written before the rest.", page.inputValue("[id='contact:notes']"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today.xhtml?whose=team",
                "/customers/index.xhtml",
                "/search.xhtml?q=a",
                "/profile.xhtml",
                "/password.xhtml",
                "/nothing-here.xhtml"
            })
    void nothingIsInTheWayOfAnybody(String address) {
        page.navigate(address);
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream().map(rule -> rule.getId()).toList();
        assertEquals(List.of(), found);
    }
}
