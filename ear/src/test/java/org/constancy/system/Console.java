package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What tests in a browser share: one browser a class, and for each test a page in which {@code admin} has signed in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Console {

    final Api api;
    private Browser browser;
    Page page;

    Console(Api api) {
        this.api = api;
    }

    @BeforeAll
    void open() {
        browser = new Browser(api.server());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void signIn() {
        page = browser.signedIn("admin", Server.ADMIN_PASSWORD);
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        page.close();
        assertEquals(List.of(), complaints());
    }

    /** What scripts and the policy complained about so far, but for pages that are meant to be absent. */
    List<String> complaints() {
        return browser.complaints().stream()
                .filter(each -> !each.contains("the server responded with a status of 40"))
                .toList();
    }

    /** A page of somebody else. */
    Page pageOf(String name, String password) {
        return browser.signedIn(name, password);
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Types a part of a name and takes the first that is offered. */
    void pick(Locator field, String name) {
        field.fill("");
        field.pressSequentially(name);
        page.locator(".ui-autocomplete-item:visible", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    /** Presses a button of the page, and waits for what the next page says. */
    String pressed(Locator button) {
        button.click();
        return page.locator("[data-toast] p").first().textContent();
    }

    /** The id in the address of the page that is open. */
    String id() {
        return page.url().replaceFirst(".*[?&]id=([^&#]*).*", "$1");
    }
}
