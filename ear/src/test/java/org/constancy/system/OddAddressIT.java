package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address and no form that somebody makes up breaks a page of the console. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class OddAddressIT extends Console {

    OddAddressIT(Api api) {
        super(api);
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

    @Test
    void stylesheetsGoCompressedToBrowsersThatTakeThemSo() {
        page.navigate("/today.xhtml");
        String address = page.locator("link[rel=stylesheet]").first().getAttribute("href");
        APIResponse zipped = page.request().get(address, RequestOptions.create().setHeader("Accept-Encoding", "gzip"));
        assertEquals("gzip", zipped.headers().get("content-encoding"), address);
        assertEquals("Accept-Encoding", zipped.headers().get("vary"));
        APIResponse plain =
                page.request().get(address, RequestOptions.create().setHeader("Accept-Encoding", "identity"));
        assertFalse(plain.headers().containsKey("content-encoding"), address);
        assertEquals(plain.text(), zipped.text());
    }
}
