package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who is due, in the calendar program of a member of staff. */
@SystemTest
class CalendarIT extends Console {

    CalendarIT(Api api) {
        super(api);
    }

    @Test
    void anAddressThatNobodyCanGuessShowsWhoIsDueUntilItIsRenewed() throws Exception {
        String customer = SilentCustomer.in(api);
        String first = made();
        HttpResponse<String> calendar = read(first);
        assertEquals(200, calendar.statusCode());
        assertEquals(
                "text/calendar;charset=UTF-8",
                calendar.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
        assertTrue(calendar.body().replace("\r\n ", "").contains("UID:contact-" + customer + "@constancy"));
        String second = made();
        assertEquals(404, read(first).statusCode());
        assertEquals(200, read(second).statusCode());
        at("profile:calendar-end").click();
        assertThat(at("profile:calendar-end")).hasCount(0);
        assertEquals(404, read(second).statusCode());
    }

    private String made() {
        page.navigate("/profile.xhtml");
        at("profile:calendar-renew").click();
        return page.locator(".notice code").textContent();
    }

    private static HttpResponse<String> read(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
